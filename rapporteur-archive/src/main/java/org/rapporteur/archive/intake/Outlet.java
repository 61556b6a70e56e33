package org.rapporteur.archive.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the archive has of one outlet.
 *
 * @param name of the outlet; absent for articles that do not say theirs
 * @param articles how many
 * @param first day of publication
 * @param last day of publication
 * @param copies how many tell the same as an earlier article in the same words
 * @param ahead how many are dated later than today
 */
public record Outlet(
    @Nullable String name,
    long articles,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    long copies,
    long ahead) {}
