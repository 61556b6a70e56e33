package org.rapporteur.archive.save;

import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;

/**
 * An article to keep.
 *
 * @param article as it came
 * @param reading what the reader says about it
 * @param origin file or address it came from
 */
public record Entry(Article article, Reading reading, String origin) {}
