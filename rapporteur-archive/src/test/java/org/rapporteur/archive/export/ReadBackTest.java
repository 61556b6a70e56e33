package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;

/** What we write is read by a program that is not ours, with the same rows, types and values. */
final class ReadBackTest {
  @TempDir private static Path folder;
  private static Exported exported;
  private static Duck duck;
  private static List<EventRecord> events;

  @BeforeAll
  static void fill() throws SQLException {
    exported = new Exported(folder);
    events = new ArrayList<>();
    exported.records().events().each(Filter.ALL, events::add);
    duck = Duck.open();
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
    exported.close();
  }

  @Test
  void csvHasOneTypedRowForEachEvent() throws IOException, SQLException {
    checkTable("read_csv('" + write(Profile.CSV) + "')");
  }

  @Test
  void tsvHasTheSameRows() throws IOException, SQLException {
    checkTable("read_csv('" + write(Profile.TSV) + "', delim = '\t', quote = '\"')");
  }

  private static void checkTable(String table) throws SQLException {
    assertThat(duck.texts("SELECT key FROM " + table))
        .isEqualTo(events.stream().map(EventRecord::key).toList());
    assertThat(duck.types(table).keySet())
        .containsExactlyElementsOf(Profile.CSV.fields().stream().map(Field::name).toList());
    assertThat(duck.types(table))
        .containsEntry("day", "DATE")
        .containsEntry("intensity", "DOUBLE")
        .containsEntry("background", "BOOLEAN")
        .containsEntry("reports", "BIGINT");
    assertThat(duck.texts("SELECT coalesce(sentence, '') FROM " + table))
        .isEqualTo(
            events.stream()
                .map(event -> Objects.toString(event.history().first().sentence(), ""))
                .toList());
  }

  @Test
  void jsonLinesHaveEveryRecord() throws IOException, SQLException {
    String table = "read_json('" + write(Profile.JSONL) + "', format = 'newline_delimited')";
    Records records = exported.records();
    long all =
        records.events().count(Filter.ALL)
            + records.meetings().count(Filter.ALL)
            + records.statements().count(Filter.ALL)
            + records.relations().count(Filter.ALL)
            + records.entities().count(Filter.ALL)
            + records.topics().count(Filter.ALL);
    assertThat(duck.texts("SELECT count(*) FROM " + table)).containsExactly(Long.toString(all));
    assertThat(duck.texts("SELECT key FROM " + table + " WHERE key LIKE 'event-%'"))
        .isEqualTo(events.stream().map(EventRecord::key).toList());
  }

  @Test
  void parquetHasATypedTableForEachKind() throws IOException, SQLException {
    Records records = exported.records();
    Map<RecordKind, Long> counts =
        Map.of(
            RecordKind.EVENT, records.events().count(Filter.ALL),
            RecordKind.MEETING, records.meetings().count(Filter.ALL),
            RecordKind.STATEMENT, records.statements().count(Filter.ALL),
            RecordKind.RELATION, records.relations().count(Filter.ALL),
            RecordKind.ENTITY, records.entities().count(Filter.ALL),
            RecordKind.TOPIC, records.topics().count(Filter.ALL));
    for (RecordKind kind : Profile.PARQUET.takes()) {
      String table = "'" + write(Profile.PARQUET, kind) + "'";
      assertThat(duck.texts("SELECT count(DISTINCT key) FROM " + table))
          .as(kind.label())
          .containsExactly(counts.get(kind).toString());
      Map<String, String> types = duck.types(table);
      for (Field field : Profile.PARQUET.fields(kind)) {
        String type = types.remove(field.name());
        switch (field.type()) {
          case STRING, OBJECT -> assertThat(type).isEqualTo("VARCHAR");
          case INTEGER -> assertThat(type).isEqualTo("BIGINT");
          case NUMBER -> assertThat(type).isEqualTo("DOUBLE");
          case BOOLEAN -> assertThat(type).isEqualTo("BOOLEAN");
          case DATE -> assertThat(type).isEqualTo("DATE");
          case ARRAY -> assertThat(type).endsWith("[]");
        }
      }
      assertThat(types).isEmpty();
    }
  }

  @Test
  void parquetKeepsPartiesAsLists() throws IOException, SQLException {
    String table = "'" + write(Profile.PARQUET, RecordKind.EVENT) + "'";
    assertThat(
            duck.texts(
                "SELECT key || array_to_string(list_transform(actors, lambda a: a.name || '/' ||"
                    + " coalesce(a.country, '')), ';') || array_to_string(topics, ';') FROM "
                    + table))
        .isEqualTo(
            events.stream()
                .map(event ->
                    event.key()
                        + String.join(
                            ";",
                            event.actors().stream()
                                .map(party ->
                                    party.entity().name()
                                        + "/"
                                        + Objects.toString(party.entity().country(), ""))
                                .toList())
                        + String.join(";", event.topics()))
                .toList());
  }

  @Test
  void tablesOfTheFieldHaveAsManyRowsAsPairs() throws IOException, SQLException {
    String pairs = Long.toString(events.stream().mapToLong(each -> Pair.of(each).size()).sum());
    for (Profile profile : Set.of(Profile.GDELT, Profile.GDELT_MENTIONS, Profile.PHOENIX)) {
      String table =
          "read_csv('" + write(profile) + "', delim = '\t', header = false, all_varchar = true)";
      assertThat(duck.texts("SELECT count(*) FROM " + table)).containsExactly(pairs);
      assertThat(duck.types(table)).hasSize(profile.fields().size());
    }
  }

  /** The package icews of R reads whole numbers of 32 bits, and no quotes. */
  @Test
  void icewsIsReadAsItsUsersDo() throws IOException, SQLException {
    String table =
        "read_csv('"
            + write(Profile.ICEWS)
            + "', delim = '\t', quote = '', types = {'Event ID': 'INTEGER', 'Event Date': 'DATE',"
            + " 'Intensity': 'DOUBLE', 'Story ID': 'INTEGER', 'Sentence Number': 'INTEGER',"
            + " 'Latitude': 'DOUBLE', 'Longitude': 'DOUBLE'})";
    long pairs = events.stream().mapToLong(each -> Pair.of(each).size()).sum();
    assertThat(
            duck.texts(
                "SELECT count(DISTINCT (\"Event ID\", \"Event Date\")) FROM "
                    + table
                    + " WHERE \"Event ID\" >= 0 AND \"Story ID\" >= 0"))
        .containsExactly(Long.toString(pairs));
    assertThat(duck.types(table).keySet())
        .containsExactlyElementsOf(
            new LinkedHashSet<>(Profile.ICEWS.fields().stream().map(Field::name).toList()));
  }

  private static Path write(Profile profile) throws IOException {
    return write(profile, RecordKind.EVENT);
  }

  private static Path write(Profile profile, RecordKind only) throws IOException {
    return exported.file(profile, only, Filter.ALL);
  }
}
