package org.rapporteur.app.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.review.Correction;

/**
 * A record with everything it rests on.
 *
 * @param record itself; under another key than was asked for if it was joined with another
 * @param reports those published first before the others; absent for articles and entities
 * @param disagreements on what independent reports disagree; absent but for events and meetings
 * @param corrections what users said about it, oldest first
 * @param <T> kind of record
 */
public record ShownRecord<T>(
    T record,
    @Nullable List<ReportRecord> reports,
    @Nullable List<Disagreement> disagreements,
    List<Correction> corrections) {

  /** Returns the record of a key, unless there is none or it was withdrawn. */
  public static <T> Optional<ShownRecord<T>> of(Archive archive, RecordSet<T> set, String key) {
    Listing<T> listing = set.listing().apply(archive.records());
    return listing.one(key).map(found -> of(archive, set, listing, found));
  }

  private static <T> ShownRecord<T> of(
      Archive archive, RecordSet<T> set, Listing<T> listing, T found) {
    String key = set.key().apply(found);
    boolean hasReports = set.kind() != RecordKind.ARTICLE && set.kind() != RecordKind.ENTITY;
    boolean isGrouped = set.kind() == RecordKind.EVENT || set.kind() == RecordKind.MEETING;
    return new ShownRecord<>(
        found,
        hasReports ? listing.reports(key) : null,
        isGrouped ? archive.grouping().disagreements(key) : null,
        archive.review().of(key));
  }
}
