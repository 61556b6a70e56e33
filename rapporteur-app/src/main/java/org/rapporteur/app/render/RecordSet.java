package org.rapporteur.app.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;

/**
 * All records of one kind: where they are found and how they are written.
 *
 * @param name in commands and addresses, such as {@code events}
 * @param kind what the records are about
 * @param type of the records
 * @param listing what lists them
 * @param columns of tables
 * @param key of a record
 * @param <T> kind of record
 */
public record RecordSet<T>(
    String name,
    RecordKind kind,
    Class<T> type,
    Function<Records, Listing<T>> listing,
    List<Column<T>> columns,
    Function<T, String> key) {

  /** All kinds of records that can be listed. */
  public static final List<RecordSet<?>> ALL =
      List.of(
          new RecordSet<>(
              "events",
              RecordKind.EVENT,
              EventRecord.class,
              Records::events,
              RecordColumns.events(),
              EventRecord::key),
          new RecordSet<>(
              "meetings",
              RecordKind.MEETING,
              MeetingRecord.class,
              Records::meetings,
              RecordColumns.meetings(),
              MeetingRecord::key),
          new RecordSet<>(
              "statements",
              RecordKind.STATEMENT,
              StatementRecord.class,
              Records::statements,
              RecordColumns.statements(),
              StatementRecord::key),
          new RecordSet<>(
              "relations",
              RecordKind.RELATION,
              RelationRecord.class,
              Records::relations,
              RecordColumns.relations(),
              RelationRecord::key),
          new RecordSet<>(
              "entities",
              RecordKind.ENTITY,
              EntityRecord.class,
              Records::entities,
              RecordColumns.entities(),
              entity -> entity.entity().key()),
          new RecordSet<>(
              "topics",
              RecordKind.TOPIC,
              TopicRecord.class,
              Records::topics,
              RecordColumns.topics(),
              TopicRecord::key),
          new RecordSet<>(
              "articles",
              RecordKind.ARTICLE,
              ArticleRecord.class,
              Records::articles,
              RecordColumns.articles(),
              ArticleRecord::key));

  /** Copies the list. */
  public RecordSet {
    columns = List.copyOf(columns);
  }

  /**
   * Returns the key under which a record stands now, after it was joined with another; nothing if
   * there is none or it was withdrawn.
   */
  public Optional<String> standing(Records records, String asked) {
    return listing.apply(records).one(asked).map(key);
  }

  /** Returns the set of a name, such as {@code events}. */
  public static Optional<RecordSet<?>> named(String name) {
    return ALL.stream().filter(set -> set.name.equals(name)).<RecordSet<?>>map(s -> s).findFirst();
  }

  /** Returns the set in which the record of a key is, if such records can be listed. */
  public static Optional<RecordSet<?>> of(String key) {
    return RecordKind.of(key)
        .flatMap(kind ->
            ALL.stream().filter(set -> set.kind == kind).<RecordSet<?>>map(s -> s).findFirst());
  }
}
