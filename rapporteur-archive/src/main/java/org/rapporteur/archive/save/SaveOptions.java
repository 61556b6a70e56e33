package org.rapporteur.archive.save;

import org.rapporteur.model.Gazetteer;

/**
 * How articles are kept.
 *
 * @param reader version of the reader that made the Readings
 * @param keepText whether the texts are kept, or only their hashes and offsets
 * @param again whether articles that this version has read are to be replaced too
 * @param gazetteer where places are
 */
public record SaveOptions(String reader, boolean keepText, boolean again, Gazetteer gazetteer) {}
