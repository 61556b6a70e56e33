package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.archive.export.parquet.ParquetFile;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;

/** A table for each kind of record, with the lists of its records as lists. */
final class ParquetTables {
  private static final String KEY = "Key of the record; never used again.";
  private static final String DAY = "The first full day known, else that of the first publication.";

  private ParquetTables() {}

  static List<Field> fields(RecordKind kind) {
    return switch (kind) {
      case EVENT -> events().fields();
      case MEETING -> meetings().fields();
      case STATEMENT -> statements().fields();
      case RELATION -> relations().fields();
      case ENTITY -> entities().fields();
      case TOPIC -> topics().fields();
      case ARTICLE, REPORT -> List.of();
    };
  }

  static Export open(RecordKind kind, OutputStream out, ExportOptions options) {
    return switch (kind) {
      case EVENT ->
          new Table<EventRecord>(events().open(out, options)) {
            @Override
            public void event(EventRecord event) {
              write(event);
            }
          };
      case MEETING ->
          new Table<MeetingRecord>(meetings().open(out, options)) {
            @Override
            public void meeting(MeetingRecord meeting) {
              write(meeting);
            }
          };
      case STATEMENT ->
          new Table<StatementRecord>(statements().open(out, options)) {
            @Override
            public void statement(StatementRecord statement) {
              write(statement);
            }
          };
      case RELATION ->
          new Table<RelationRecord>(relations().open(out, options)) {
            @Override
            public void relation(RelationRecord relation) {
              write(relation);
            }
          };
      case ENTITY ->
          new Table<EntityRecord>(entities().open(out, options)) {
            @Override
            public void entity(EntityRecord entity) {
              write(entity);
            }
          };
      case TOPIC ->
          new Table<TopicRecord>(topics().open(out, options)) {
            @Override
            public void topic(TopicRecord topic) {
              write(topic);
            }
          };
      case ARTICLE, REPORT -> throw new IllegalArgumentException("there is no table of " + kind);
    };
  }

  /** A file of one kind under way. */
  private abstract static class Table<T> implements Export {
    private final ParquetFile<T> file;

    Table(ParquetFile<T> file) {
      this.file = file;
    }

    void write(T row) {
      try {
        file.write(row);
      } catch (IOException e) {
        throw new BrokenExport(e);
      }
    }

    @Override
    public void finish() {
      try {
        file.finish();
      } catch (IOException e) {
        throw new BrokenExport(e);
      }
    }
  }

  private static NestedTable<EventRecord> events() {
    return new NestedTable<EventRecord>()
        .text("key", KEY, EventRecord::key)
        .date("day", DAY, EventRecord::day)
        .text("type", "PLOVER 2.0 type.", event -> event.type().name())
        .text("mode", "PLOVER 2.0 mode.", EventRecord::mode)
        .text("quad", "Quarter of conflict and cooperation.", event -> event.quad().label())
        .number("intensity", "Score of mode or type, -10 to 10.", EventRecord::intensity)
        .text("cameo", "CAMEO code.", EventRecord::cameo)
        .number("goldstein", "Goldstein score of that code.", EventRecord::goldstein)
        .text("status", "actual, planned, possible, negated or hypothetical.", EventRecord::status)
        .bool("background", "Older than what its articles are about.", EventRecord::background)
        .text(
            "certainty",
            "Of the statement it stands in; absent in an article's own voice.",
            EventRecord::certainty)
        .parties("actors", "Who did it:", EventRecord::actors)
        .parties("recipients", "To whom:", EventRecord::recipients)
        .place(EventRecord::place)
        .time(EventRecord::date)
        .texts("contexts", "PLOVER contexts.", EventRecord::contexts)
        .texts("topics", "Labels of topics.", EventRecord::topics)
        .number("confidence", "0 to 1.", EventRecord::confidence)
        .told(EventRecord::history);
  }

  private static NestedTable<MeetingRecord> meetings() {
    return new NestedTable<MeetingRecord>()
        .text("key", KEY, MeetingRecord::key)
        .date("day", DAY, MeetingRecord::day)
        .text("kind", "visit, talks, call, summit, signing or other.", MeetingRecord::kind)
        .text("status", "actual, planned, possible or cancelled.", MeetingRecord::status)
        .parties("participants", "All who take part:", MeetingRecord::participants)
        .parties("visitors", "Those who come:", MeetingRecord::visitors)
        .parties("hosts", "Those who receive them:", MeetingRecord::hosts)
        .place(MeetingRecord::place)
        .time(MeetingRecord::date)
        .texts("topics", "Labels of topics.", MeetingRecord::topics)
        .told(MeetingRecord::history);
  }

  private static NestedTable<StatementRecord> statements() {
    return new NestedTable<StatementRecord>()
        .text("key", KEY, StatementRecord::key)
        .date("day", "Day of the first publication.", StatementRecord::day)
        .parties(
            "speaker",
            "Who said it, none or one:",
            statement -> {
              PartyRecord speaker = statement.speaker();
              return speaker == null ? List.of() : List.of(speaker);
            })
        .text("cue", "The verb or phrase that attributes it.", StatementRecord::cue)
        .text(
            "content",
            "What is said; absent when the archive keeps no text.",
            StatementRecord::content)
        .text("style", "direct, indirect or mixed.", StatementRecord::style)
        .text("certainty", "How sure its source is.", StatementRecord::certainty)
        .number("confidence", "0 to 1.", StatementRecord::confidence)
        .told(StatementRecord::history);
  }

  private static NestedTable<RelationRecord> relations() {
    return new NestedTable<RelationRecord>()
        .text("key", KEY, RelationRecord::key)
        .date("day", "Day of the first publication that states it.", RelationRecord::day)
        .date("last_day", "Day of the last.", RelationRecord::lastDay)
        .text("subject", "Name.", relation -> relation.subject().name())
        .text("subject_key", "Key of the entity.", relation -> relation.subject().key())
        .text("predicate", "The kind of relation.", RelationRecord::predicate)
        .text("object", "Name.", relation -> relation.object().name())
        .text("object_key", "Key of the entity.", relation -> relation.object().key())
        .text(
            "status", "actual, planned, possible, negated or hypothetical.", RelationRecord::status)
        .number("confidence", "0 to 1.", RelationRecord::confidence)
        .told(RelationRecord::history);
  }

  private static NestedTable<EntityRecord> entities() {
    return new NestedTable<EntityRecord>()
        .text("key", KEY, entity -> entity.entity().key())
        .text("name", "The name it goes by.", entity -> entity.entity().name())
        .text("type", "OntoNotes type.", entity -> entity.entity().type().name())
        .text("country", "ISO 3166-1 alpha-3 or PLOVER's.", entity -> entity.entity().country())
        .text("sector", "PLOVER sector.", entity -> entity.entity().sector())
        .text("wikidata", "Q-number.", entity -> entity.entity().wikidata())
        .integer("geonames", "GeoNames id.", entity -> entity.entity().geonames())
        .text("iso", "ISO 3166-1 alpha-3, of states only.", entity -> entity.entity().iso())
        .number("latitude", "Degrees north.", entity -> entity.entity().latitude())
        .number("longitude", "Degrees east.", entity -> entity.entity().longitude())
        .texts("aliases", "Other names, most used first.", EntityRecord::aliases)
        .elements(
            "offices",
            "Offices that articles give it: office, country, first, last, articles.",
            EntityRecord::offices,
            List.of(
                Column.text("office", "", EntityRecord.OfficeHeld::office),
                Column.text("country", "", EntityRecord.OfficeHeld::country),
                Column.date("first", "", EntityRecord.OfficeHeld::first),
                Column.date("last", "", EntityRecord.OfficeHeld::last),
                Column.integer("articles", "", EntityRecord.OfficeHeld::articles)))
        .integer("articles", "How many articles speak of it.", EntityRecord::articles)
        .integer("events", "How many events it is a party of.", EntityRecord::events)
        .integer("statements", "How many statements it made.", EntityRecord::statements);
  }

  private static NestedTable<TopicRecord> topics() {
    return new NestedTable<TopicRecord>()
        .text("key", KEY, TopicRecord::key)
        .date("day", "Day of the first publication.", TopicRecord::day)
        .date("last_day", "Day of the last.", TopicRecord::lastDay)
        .text("label", "One to six words.", TopicRecord::label)
        .texts("contexts", "PLOVER contexts.", TopicRecord::contexts)
        .texts("media_topics", "IPTC Media Topics.", TopicRecord::mediaTopics)
        .integer("articles", "In how many articles.", TopicRecord::articles)
        .integer("independent", "How many of these are no copies.", TopicRecord::independent)
        .text("verdict", "none, accepted or rejected.", TopicRecord::verdict);
  }
}
