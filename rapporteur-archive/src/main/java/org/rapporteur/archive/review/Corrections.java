package org.rapporteur.archive.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.model.codebook.CameoCoder;

/**
 * Keeps corrections apart from what the reader found, by the keys of records, and lays them over
 * the records again whenever these are made anew. Of several corrections of one field the last
 * counts.
 */
public final class Corrections {
  private final Fields fields = new Fields(CameoCoder.open());

  /** Lays over the records of these keys what users said about them. */
  public void apply(Change change, Collection<String> keys) {
    if (keys.isEmpty() || !any(change.handle())) {
      return;
    }
    for (String key : keys) {
      of(change.handle(), key).stream()
          .filter(correction -> !correction.undone())
          .forEach(correction -> overlay(change.handle(), correction));
    }
  }

  /** Returns the fields of a kind of record besides the verdict, and what each may hold. */
  Map<String, String> choices(RecordKind kind) {
    Map<String, String> choices = new LinkedHashMap<>();
    fields.of(kind).stream()
        .filter(field -> !field.name().equals(Fields.VERDICT))
        .forEach(field -> choices.put(field.name(), field.choices()));
    return choices;
  }

  /** Returns the corrections of a record, oldest first, with those that were taken back. */
  List<Correction> of(Handle handle, String key) {
    return handle
        .createQuery(
            """
            SELECT record, field, value, made, author, note, undone
            FROM correction WHERE record = :key ORDER BY id
            """)
        .bind("key", key)
        .map(ConstructorMapper.of(Correction.class))
        .list();
  }

  /** Checks one correction, keeps it and lays it over the record. */
  Correction add(
      Change change,
      String key,
      String name,
      @Nullable String written,
      String author,
      @Nullable String note) {
    Field field = fields.field(kind(key), name);
    String value = written == null ? null : field.stored(change.handle(), written);
    Correction correction = new Correction(key, name, value, change.now(), author, note, false);
    change
        .handle()
        .createUpdate(
            """
            INSERT INTO correction (record, field, value, made, author, note)
            VALUES (:key, :field, :value, :made, :author, :note)
            """)
        .bind("key", key)
        .bind("field", name)
        .bind("value", value)
        .bind("made", change.now().toString())
        .bind("author", author)
        .bind("note", note)
        .execute();
    overlay(change.handle(), correction);
    return correction;
  }

  /** Takes back what was said about a field and returns how many corrections that were. */
  int undo(Change change, String key, String name) {
    fields.field(kind(key), name);
    return change
        .handle()
        .createUpdate(
            "UPDATE correction SET undone = 1 WHERE record = :key AND field = :field AND undone = 0")
        .bind("key", key)
        .bind("field", name)
        .execute();
  }

  static RecordKind kind(String key) {
    return RecordKind.of(key)
        .orElseThrow(() ->
            new WrongCorrection(
                "\""
                    + key
                    + "\" is no key of a record: keys look like event-3f9k2m1q8z7d4a and stand"
                    + " in every list"));
  }

  private void overlay(Handle handle, Correction correction) {
    RecordKind kind = kind(correction.record());
    handle
        .createQuery("SELECT id FROM " + kind.label() + " WHERE key = :key")
        .bind("key", correction.record())
        .mapTo(Long.class)
        .findFirst()
        .ifPresent(
            id -> fields.field(kind, correction.field()).overlay(handle, id, correction.value()));
  }

  private static boolean any(Handle handle) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM correction)")
        .mapTo(Boolean.class)
        .one();
  }
}
