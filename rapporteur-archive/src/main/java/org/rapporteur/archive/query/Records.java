package org.rapporteur.archive.query;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.InArticle;
import org.rapporteur.archive.record.Intensity;
import org.rapporteur.archive.record.Judged;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;
import org.rapporteur.archive.store.Database;
import org.rapporteur.archive.store.ListedKind;

/**
 * Everything that can be asked of an archive, as in {@code
 * archive.records().events().list(Filter.ALL, 50, null)}. Safe for any number of threads.
 */
public final class Records {
  private final Database database;
  private final Bounds bounds;

  /** Asks this database. */
  public Records(Database database) {
    this(database, Bounds.USUAL);
  }

  Records(Database database, Bounds bounds) {
    this.database = database;
    this.bounds = bounds;
  }

  /**
   * Returns the same records, all of which are counted that fit, however long that takes: no total
   * and no count is less than exact.
   */
  public Records exactly() {
    return new Records(database, Bounds.NONE);
  }

  /** Returns the events. */
  public Listing<EventRecord> events() {
    return new Listing<>(database, new EventRows(), bounds);
  }

  /** Returns the meetings. */
  public Listing<MeetingRecord> meetings() {
    return new Listing<>(database, new MeetingRows(), bounds);
  }

  /** Returns the statements; the party of a statement is its speaker, one of a pair is enough. */
  public Listing<StatementRecord> statements() {
    return new Listing<>(database, new StatementRows(), bounds);
  }

  /** Returns the relations, by the day that states each first. */
  public Listing<RelationRecord> relations() {
    return new Listing<>(database, new RelationRows(), bounds);
  }

  /** Returns the topics, by the day that speaks of each last. */
  public Listing<TopicRecord> topics() {
    return new Listing<>(database, new TopicRows(), bounds);
  }

  /** Returns the entities; a part of a name is enough where nothing goes by it in full. */
  public Listing<EntityRecord> entities() {
    return new Listing<>(database, new EntityRows(), bounds);
  }

  /**
   * Returns where an entity appears, those articles that were published first before the others.
   *
   * @param key of the entity; none appear under a key that is not known
   * @param most how many to return at most
   */
  public List<Appearance> appearances(String key, int most) {
    return database.read(handle ->
        Listing.row(handle, ListedKind.ENTITY, key)
            .map(id -> AppearanceRows.of(handle, id, most))
            .orElse(List.of()));
  }

  /** Returns the articles; the parties of an article are all whom it speaks of. */
  public Listing<ArticleRecord> articles() {
    return new Listing<>(database, new ArticleRows(), bounds);
  }

  /** Returns entities as other records name them, by their keys; keys not known are left out. */
  public Map<String, EntityReference> references(Collection<String> keys) {
    return database.read(handle -> EntityRows.byKey(handle, keys));
  }

  /** Returns how friendly or hostile events are, by month; those of unknown days are left out. */
  public Counted<SortedMap<YearMonth, Intensity>> intensity(Filter filter) {
    return database.read(handle -> Intensities.of(handle, filter, bounds));
  }

  /** Counts the events of an entity by its role: actor, recipient. */
  public Map<String, Long> roles(String key) {
    return database.read(handle ->
        Listing.row(handle, ListedKind.ENTITY, key)
            .map(id -> EntityRows.roles(handle, id))
            .orElse(Map.of()));
  }

  /** Counts the records that users judged, by kind and type. */
  public List<Judged> judged() {
    return database.read(Judgements::counts);
  }

  /** Returns the records that an article tells of, in the order of their words. */
  public List<InArticle> inArticle(String article) {
    return database.read(handle -> ArticleRecords.of(handle, article));
  }

  /**
   * Searches the articles for words, the best first.
   *
   * @param words plain words that must all be there, "phrases", AND, OR, NOT, NEAR(a b, 5), begin*,
   *     title:word
   * @param filter what the articles must fit besides
   * @param limit how many to return at most
   * @param after {@link Page#next()} of the part before; absent for the first
   * @throws WrongQuery if the words cannot be understood
   */
  public Page<SearchHit> search(String words, Filter filter, int limit, @Nullable String after) {
    return database.read(handle -> new Search(handle, words, filter).page(limit, after));
  }
}
