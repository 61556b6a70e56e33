package org.rapporteur.archive.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.Verdict;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Database;

/** What users say about the record. Safe for any number of threads. */
public final class Review {
  private static final List<RecordKind> KINDS =
      Stream.of(RecordKind.values())
          .filter(kind -> kind != RecordKind.ARTICLE && kind != RecordKind.REPORT)
          .toList();

  /** Makes a record anew from its reports, without what users said. */
  @FunctionalInterface
  public interface Remake {
    /** Makes the record of this key anew. */
    void remake(Change change, String key);
  }

  private final Database database;
  private final Corrections corrections;
  private final Remake remake;

  /** Reviews the records of a database. */
  public Review(Database database, Corrections corrections, Remake remake) {
    this.database = database;
    this.corrections = corrections;
    this.remake = remake;
  }

  /**
   * Puts right some fields of a record; all of them or, if one is wrong, none.
   *
   * @param key of the record
   * @param values names of fields and what they shall hold; an empty text empties a field
   * @param author who says so
   * @param note why
   * @throws WrongCorrection if there is no such record, or a value does not fit
   */
  public List<Correction> correct(
      String key, Map<String, String> values, String author, @Nullable String note) {
    return database.change(
        "correction of " + key,
        change -> {
          touch(change, key);
          List<Correction> made = new ArrayList<>();
          values.forEach((field, value) ->
              made.add(
                  corrections.add(
                      change, key, field, value.isBlank() ? null : value, author, note)));
          return made;
        });
  }

  /** Says that records are right or wrong; all of them or none. */
  public void judge(List<String> keys, Verdict verdict, String author, @Nullable String note) {
    String value = verdict == Verdict.NONE ? null : verdict.label();
    database.change(
        verdict.label() + ": " + keys.size() + " records",
        change -> {
          for (String key : keys) {
            touch(change, key);
            corrections.add(change, key, Fields.VERDICT, value, author, note);
          }
          return keys.size();
        });
  }

  /**
   * Takes back what users said about a field; it then holds again what the reports say.
   *
   * @throws WrongCorrection if nothing was said about it
   */
  public void undo(String key, String field) {
    database.change(
        "correction of " + key + " taken back",
        change -> {
          touch(change, key);
          if (corrections.undo(change, key, field) == 0) {
            throw new WrongCorrection(key + ": the field " + field + " was not corrected");
          }
          if (field.equals(Fields.VERDICT)) {
            change
                .handle()
                .createUpdate(
                    "UPDATE " + Corrections.kind(key).label() + " SET verdict = NULL WHERE key = ?")
                .bind(0, key)
                .execute();
          }
          remake.remake(change, key);
          corrections.apply(change, List.of(key));
          return key;
        });
  }

  /** Returns the fields of a kind of record that can be corrected, and what each may hold. */
  public Map<String, String> fields(RecordKind kind) {
    return corrections.choices(kind);
  }

  /** Returns what users said about a record, oldest first. */
  public List<Correction> of(String key) {
    return database.read(handle -> corrections.of(handle, key));
  }

  /** Returns the number of the last version. */
  public long version() {
    return database.read(handle ->
        handle.createQuery("SELECT coalesce(max(number), 0) FROM version").mapTo(Long.class).one());
  }

  /**
   * Hands out every record that was added, changed or withdrawn after a version, oldest change
   * first. A record that came and went since then is not among them.
   */
  public void changes(long since, Consumer<ChangedRecord> taker) {
    String all =
        KINDS.stream()
            .map(kind ->
                "SELECT changed, added, withdrawn, '"
                    + kind.name()
                    + "' AS kind, key, replaced_by FROM "
                    + kind.label()
                    + " WHERE changed > :since")
            .collect(Collectors.joining(" UNION ALL "));
    database.read(handle -> {
      handle
          .createQuery(
              "SELECT changed AS version,"
                  + " CASE WHEN withdrawn IS NOT NULL THEN 'WITHDRAWN'"
                  + "      WHEN added > :since THEN 'ADDED' ELSE 'CHANGED' END AS change,"
                  + " kind, key, replaced_by FROM ("
                  + all
                  + ") WHERE NOT (withdrawn IS NOT NULL AND added > :since)"
                  + " ORDER BY changed, kind, key")
          .bind("since", since)
          .map(ConstructorMapper.of(ChangedRecord.class))
          .forEach(taker);
      return since;
    });
  }

  /**
   * Says for people why there is no record under a key: it was withdrawn, joined, or never there.
   */
  public String absence(String key) {
    RecordKind kind = RecordKind.of(key).orElse(RecordKind.REPORT);
    return KINDS.contains(kind)
        ? database.read(handle -> missing(handle, kind, key))
        : key + ": there is no such record in the archive";
  }

  /** Marks a record as changed, once it is sure that there is one. */
  private static void touch(Change change, String key) {
    RecordKind kind = Corrections.kind(key);
    if (!KINDS.contains(kind)) {
      throw new WrongCorrection(
          key + ": a " + kind.label() + " cannot be corrected: correct the records made from it");
    }
    int found =
        change
            .handle()
            .createUpdate(
                "UPDATE "
                    + kind.label()
                    + " SET changed = :version WHERE key = :key AND withdrawn IS NULL")
            .bind("version", change.version())
            .bind("key", key)
            .execute();
    if (found == 0) {
      throw new WrongCorrection(missing(change.handle(), kind, key));
    }
  }

  private static String missing(Handle handle, RecordKind kind, String key) {
    return handle
        .createQuery("SELECT coalesce(replaced_by, '') FROM " + kind.label() + " WHERE key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findFirst()
        .map(other ->
            other.isEmpty()
                ? key + " was withdrawn: nothing in the archive says so any more"
                : key + " was joined with another record: use " + other)
        .orElse(key + ": there is no such record in the archive");
  }
}
