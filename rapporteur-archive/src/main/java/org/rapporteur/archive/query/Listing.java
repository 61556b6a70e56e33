package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.record.Total;
import org.rapporteur.archive.store.Database;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.archive.store.Traits;

/**
 * All records of one kind, newest first (entities: those that most articles speak of first). What
 * was withdrawn or joined with another record is never listed. Safe for any number of threads.
 *
 * @param <T> kind of record
 */
public final class Listing<T> {
  private static final int AT_ONCE = 500;

  /** Out of so many records the doubtful ones are chosen, so that it takes no time to speak of. */
  private static final int CONSIDERED = 2_000;

  private final Database database;
  private final RecordRows<T> rows;
  private final Bounds bounds;

  Listing(Database database, RecordRows<T> rows, Bounds bounds) {
    this.database = database;
    this.rows = rows;
    this.bounds = bounds;
  }

  /**
   * Returns a part of the records that fit, and how many fit in all: where that is not counted
   * beforehand and many fit, at least so many.
   *
   * @param limit how many to return at most
   * @param after {@link Page#next()} of the part before; absent for the first
   * @throws WrongQuery if the filter names an entity that is not known, or words that cannot be
   *     understood
   */
  public Page<T> list(Filter filter, int limit, @Nullable String after) {
    return database.read(handle -> {
      Hits hits = hits(handle, filter);
      Parts.Part part = hits.part(limit + 1, Cursor.of(after));
      List<Cursor> found = part.found();
      List<Cursor> shown = found.subList(0, Math.min(limit, found.size()));
      return new Page<>(
          rows.load(handle, shown.stream().map(Cursor::id).toList()),
          part.total(),
          found.size() > limit && limit > 0 ? shown.get(shown.size() - 1).toString() : null);
    });
  }

  /**
   * Hands on every record that fits, however many there are, in constant memory and from one
   * unchanging state of the archive.
   *
   * @return how many there were
   * @throws WrongQuery likewise
   */
  public long each(Filter filter, Consumer<? super T> reader) {
    return database.read(handle -> {
      Hits hits = hits(handle, filter);
      return hits.each(AT_ONCE, ids -> rows.load(handle, ids).forEach(reader));
    });
  }

  /** Counts the records that fit, however long that takes. */
  public long count(Filter filter) {
    return database.read(handle -> hits(handle, filter).count());
  }

  /** Counts the records that fit as {@link #list} does. */
  public Total total(Filter filter) {
    return database.read(handle -> hits(handle, filter).total());
  }

  /**
   * Returns the parts of a filter that say nothing about this kind of record and are left aside,
   * such as {@code place} for entities.
   */
  public List<String> inapplicable(Filter filter) {
    return Inapplicable.of(rows.kind(), filter);
  }

  /**
   * Counts the records that fit by one of their sides, the greatest number first. Where that is not
   * counted beforehand and many fit, the newest are counted.
   */
  public Counted<Map<String, Long>> counts(Filter filter, Facet facet) {
    return counts(filter, facet, Integer.MAX_VALUE);
  }

  /** Returns the greatest of the counts, at most so many. */
  public Counted<Map<String, Long>> counts(Filter filter, Facet facet, int most) {
    return counts(filter, Set.of(facet), most)
        .getOrDefault(facet, new Counted<>(Map.of(), Total.of(0)));
  }

  /**
   * Likewise by several sides at once, which costs little more than by the one of them that costs
   * most.
   */
  public Map<Facet, Counted<Map<String, Long>>> counts(Filter filter, Set<Facet> facets, int most) {
    return database.read(handle ->
        new Counts(handle, Criteria.of(handle, rows.kind(), filter), bounds, most).by(facets));
  }

  /**
   * Counts the records that fit by two sides at once: by the values of one, and within each by
   * those of the other.
   *
   * @param facet by what a record can have several of, such as a pair; no entities
   * @param by a closed choice, such as the quarter
   */
  public Counted<Map<String, Map<String, Long>>> counts(Filter filter, Facet facet, Facet by) {
    Term term = facet.term();
    Traits trait = by.trait();
    if (term == null || facet.namesEntities() || trait == null) {
      throw new IllegalArgumentException(facet + " is not counted by " + by);
    }
    return database.read(handle ->
        new Counts(handle, Criteria.of(handle, rows.kind(), filter), bounds, Integer.MAX_VALUE)
            .crossed(term, trait));
  }

  /**
   * Counts the records that fit over time, in order. Those whose day is not known are left out.
   *
   * @param few months from the first to the last record: less are counted by day (1986-10-11), else
   *     by month (1986-10); 0 for months always
   */
  public Counted<Map<String, Long>> times(Filter filter, int few) {
    Counted<Map<String, Map<String, Long>>> times = times(filter, (Traits) null, few);
    return new Counted<>(times.counts().getOrDefault("", Map.of()), times.of());
  }

  /**
   * Likewise by the values of a side, and within each over time, all in one go.
   *
   * @param facet a closed choice, such as status or certainty
   */
  public Counted<Map<String, Map<String, Long>>> times(Filter filter, Facet facet, int few) {
    Traits trait = facet.trait();
    if (trait == null) {
      throw new IllegalArgumentException(facet + " is no closed choice");
    }
    return times(filter, trait, few);
  }

  private Counted<Map<String, Map<String, Long>>> times(
      Filter filter, @Nullable Traits trait, int few) {
    if (!rows.kind().hasDay()) {
      return new Counted<>(Map.of(), Total.of(0));
    }
    return database.read(handle ->
        new Times(handle, Criteria.of(handle, rows.kind(), filter), bounds, trait).counts(few));
  }

  /**
   * Returns records that nobody judged yet, out of the newest of those that fit: the doubtful ones
   * first (reports disagree, the reader is not sure), or drawn without regard to what they say.
   *
   * @param limit how many to return at most
   * @param drawn whether they are drawn
   * @return those records, and how many were not judged in all, as far as they are counted
   * @throws WrongQuery likewise
   */
  public Page<T> unjudged(Filter filter, int limit, boolean drawn) {
    return database.read(handle -> {
      Criteria criteria = Criteria.of(handle, rows.kind(), filter);
      criteria.unjudged();
      Parts.Part part = new Hits(handle, criteria, bounds).part(CONSIDERED, Cursor.START);
      List<Long> newest = part.found().stream().map(Cursor::id).toList();
      List<Long> chosen =
          drawn
              ? Judgements.drawn(handle, rows.kind(), newest, limit)
              : Judgements.doubtful(handle, rows.kind(), newest, limit);
      return new Page<>(rows.load(handle, chosen), part.total(), null);
    });
  }

  /**
   * Returns the record of a key, or the one that took its place; nothing if there was none or it
   * was withdrawn.
   */
  public Optional<T> one(String key) {
    return database.read(
        handle -> row(handle, rows.kind(), key).map(id -> rows.load(handle, List.of(id)).get(0)));
  }

  /**
   * Returns all reports of a record, those published first before the others; none for articles and
   * entities, which have no reports of their own.
   */
  public List<ReportRecord> reports(String key) {
    return reports(key, Integer.MAX_VALUE);
  }

  /** Returns the first of these reports, at most so many. */
  public List<ReportRecord> reports(String key, int most) {
    if (!hasReports()) {
      return List.of();
    }
    return database.read(handle -> {
      List<ReportRecord> reports = new ArrayList<>();
      row(handle, rows.kind(), key).ifPresent(id -> reports.addAll(reports(handle, id, most)));
      return reports;
    });
  }

  /**
   * Tells how sure each report of a record puts it: its status, for statements the certainty; by
   * the keys of the reports.
   */
  public Map<String, String> statuses(String key) {
    if (!hasReports()) {
      return Map.of();
    }
    return database.read(handle -> {
      Map<String, String> statuses = new HashMap<>();
      row(handle, rows.kind(), key)
          .ifPresent(id -> statuses.putAll(ReportRows.statuses(handle, rows.kind(), id)));
      return statuses;
    });
  }

  private boolean hasReports() {
    return rows.kind() != ListedKind.ARTICLE && rows.kind() != ListedKind.ENTITY;
  }

  private List<ReportRecord> reports(Handle handle, long record, int most) {
    List<Long> ids = ReportRows.of(handle, rows.kind(), record, most);
    Map<Long, ReportRecord> found = ReportRows.byId(handle, rows.kind(), ids);
    return ids.stream().map(id -> RecordRows.found(found, id)).toList();
  }

  private Hits hits(Handle handle, Filter filter) {
    return new Hits(handle, Criteria.of(handle, rows.kind(), filter), bounds);
  }

  /** Returns the row of a key, or of what took its place. */
  static Optional<Long> row(Handle handle, ListedKind kind, String key) {
    String sql =
        kind == ListedKind.ARTICLE
            ? "SELECT id FROM article WHERE key = :key"
            : """
            WITH RECURSIVE way (id, withdrawn, replaced_by) AS (
              SELECT id, withdrawn, replaced_by FROM %1$s WHERE key = :key
              UNION
              SELECT e.id, e.withdrawn, e.replaced_by FROM %1$s e JOIN way w ON e.key = w.replaced_by
            )
            SELECT id FROM way WHERE replaced_by IS NULL AND withdrawn IS NULL
            """
                .formatted(kind.table());
    return handle.createQuery(sql).bind("key", key).mapTo(Long.class).findFirst();
  }
}
