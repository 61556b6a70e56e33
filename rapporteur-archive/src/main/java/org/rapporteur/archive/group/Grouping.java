package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Database;

/**
 * What users ask and say about which reports tell the same: {@code why("event-3f9k2m1q8z7d4a")}.
 * Safe for any number of threads.
 */
public final class Grouping {
  private static final Groups EVENTS = new Groups(Ground.EVENTS);
  private static final Groups MEETINGS = new Groups(Ground.MEETINGS);

  private final Database database;
  private final BiConsumer<Change, Collection<String>> corrections;

  /**
   * Groups the reports of a database.
   *
   * @param corrections lays over records what users said about them, by their keys
   */
  public Grouping(Database database, BiConsumer<Change, Collection<String>> corrections) {
    this.database = database;
    this.corrections = corrections;
  }

  /**
   * Says why the reports of an event or meeting stand together.
   *
   * @throws WrongGrouping if there is no such record
   */
  public Explanation why(String key) {
    return database.read(handle -> groups(key).why(handle, key));
  }

  /** Returns the fields on which independent reports of a record disagree, side by side. */
  public List<Disagreement> disagreements(String key) {
    return database.read(handle -> groups(key).disagreements(handle, key));
  }

  /**
   * Moves reports of a record into one of their own for good.
   *
   * @return the key of the new record
   * @throws WrongGrouping if it has no such reports, or no others
   */
  public String split(String key, List<String> reports) {
    return database.change(
        "split of " + key,
        change -> {
          String fresh = groups(key).split(change, key, reports);
          corrections.accept(change, List.of(key, fresh));
          return fresh;
        });
  }

  /**
   * Makes one record of two for good, under the first key.
   *
   * @return the key of the record that both are now
   * @throws WrongGrouping if they are not two events or two meetings
   */
  public String join(String keep, String other) {
    if (groups(keep) != groups(other)) {
      throw new WrongGrouping(
          keep + " and " + other + ": are not of one kind: join two events, or two meetings");
    }
    return database.change(
        "join of " + keep + " and " + other,
        change -> {
          String kept = groups(keep).join(change, keep, other);
          corrections.accept(change, List.of(kept));
          return kept;
        });
  }

  /** Groups all reports anew; keys and what users said stay. */
  public Regrouped regroup() {
    return database.change(
        "grouping anew",
        change ->
            new Regrouped(regroup(change, EVENTS), regroup(change, MEETINGS), change.version()));
  }

  /** Makes the row of an event or meeting anew from its reports, without corrections. */
  public static void remake(Change change, String key) {
    Groups groups = groups(key);
    groups.refresh(change, Set.of(groups.id(change.handle(), key)));
  }

  private long regroup(Change change, Groups groups) {
    Set<Long> corrected = groups.regroup(change);
    Handle handle = change.handle();
    corrections.accept(
        change, new TreeSet<>(corrected.stream().map(id -> groups.key(handle, id)).toList()));
    return groups.changed(change);
  }

  private static Groups groups(String key) {
    return switch (RecordKind.of(key).orElse(RecordKind.REPORT)) {
      case EVENT -> EVENTS;
      case MEETING -> MEETINGS;
      case ARTICLE, ENTITY, STATEMENT, RELATION, TOPIC, REPORT ->
          throw new WrongGrouping(
              "\""
                  + key
                  + "\" is neither an event nor a meeting: their keys look like"
                  + " event-3f9k2m1q8z7d4a and stand in every list");
    };
  }

  /**
   * What grouping all anew did.
   *
   * @param events how many events are new, withdrawn or say something else
   * @param meetings how many meetings, likewise
   * @param version of the change
   */
  public record Regrouped(long events, long meetings, long version) {}
}
