package org.rapporteur.archive.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.StatementStyle;

/**
 * What somebody said.
 *
 * @param key {@code statement-…}
 * @param speaker who said it; absent when no report names one
 * @param cue the verb or phrase that attributes it
 * @param content what is said; absent when the archive keeps no text
 * @param style direct, indirect or mixed
 * @param certainty of the content as its source puts it
 * @param day of the first publication
 * @param confidence 0 to 1
 * @param history how often and by whom it is told
 */
public record StatementRecord(
    String key,
    @Nullable PartyRecord speaker,
    @Nullable String cue,
    @Nullable String content,
    StatementStyle style,
    Certainty certainty,
    @Nullable LocalDate day,
    double confidence,
    History history) {}
