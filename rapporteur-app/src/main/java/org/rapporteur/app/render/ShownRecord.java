package org.rapporteur.app.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.review.Correction;
import org.rapporteur.model.Reading;

/**
 * A record with everything it rests on.
 *
 * @param record itself; under another key than was asked for if it was joined with another
 * @param reports those published first before the others; absent for articles and entities
 * @param disagreements on what independent reports disagree; absent but for events and meetings
 * @param appearances where articles speak of it, those published first before the others, the first
 *     {@link #MOST_APPEARANCES}; absent but for entities
 * @param reading what was read in it; absent but for articles, and where no text is kept
 * @param corrections what users said about it, oldest first
 * @param <T> kind of record
 */
public record ShownRecord<T>(
    T record,
    @Nullable List<ReportRecord> reports,
    @Nullable List<Disagreement> disagreements,
    @Nullable List<Appearance> appearances,
    @Nullable Reading reading,
    List<Correction> corrections) {
  /** A state may appear in every article: more are not shown at once. */
  public static final int MOST_APPEARANCES = 1_000;

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
        set.kind() == RecordKind.ENTITY ? appearances(archive, key) : null,
        found instanceof ArticleRecord article ? reading(archive, article).orElse(null) : null,
        archive.review().of(key));
  }

  /** Returns where an entity appears, as far as it is shown. */
  public static List<Appearance> appearances(Archive archive, String key) {
    return archive.records().appearances(key, MOST_APPEARANCES);
  }

  /** Returns what was read in an article, where its text is kept. */
  public static Optional<Reading> reading(Archive archive, ArticleRecord article) {
    return article.textKept() ? archive.readings().of(article.key()) : Optional.empty();
  }
}
