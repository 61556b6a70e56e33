package org.rapporteur.app.ingest;

import java.util.function.Function;
import org.rapporteur.archive.save.SaveOptions;

/**
 * How a run reads and keeps articles.
 *
 * @param threads how many articles are read at once
 * @param again whether to read again what the archive holds
 * @param saving how articles are kept
 * @param reason says what went wrong where it was no error of the input, for people
 */
public record IngestOptions(
    int threads, boolean again, SaveOptions saving, Function<Throwable, String> reason) {}
