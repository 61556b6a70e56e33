package org.rapporteur.archive.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.export.Duck;

final class ParquetFileTest {
  private record Person(String name, @Nullable Long age) {}

  private record Row(
      @Nullable String text,
      @Nullable Long whole,
      @Nullable Double number,
      @Nullable Boolean truth,
      @Nullable LocalDate day,
      List<String> words,
      List<Person> people) {}

  private static final List<Part<Row>> PARTS =
      List.of(
          new Part.Value<>("text", ValueType.TEXT, Row::text),
          new Part.Value<>("whole", ValueType.WHOLE, Row::whole),
          new Part.Value<>("number", ValueType.NUMBER, Row::number),
          new Part.Value<>("truth", ValueType.TRUTH, Row::truth),
          new Part.Value<>("day", ValueType.DAY, Row::day),
          new Part.Texts<>("words", Row::words),
          new Part.Elements<>(
              "people",
              Row::people,
              List.of(
                  new Part.Value<>("name", ValueType.TEXT, Person::name),
                  new Part.Value<>("age", ValueType.WHOLE, Person::age))));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 1000})
  void everyValueComesBackWhateverIsAbsent(int count) throws IOException, SQLException {
    Random random = new Random(count);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(random));
    }
    Path file = write(rows, 64);
    try (Duck duck = Duck.open()) {
      assertThat(duck.types("'" + file + "'"))
          .containsEntry("text", "VARCHAR")
          .containsEntry("whole", "BIGINT")
          .containsEntry("number", "DOUBLE")
          .containsEntry("truth", "BOOLEAN")
          .containsEntry("day", "DATE")
          .containsEntry("words", "VARCHAR[]")
          .containsEntry("people", "STRUCT(\"name\" VARCHAR, age BIGINT)[]");
      assertThat(
              duck.texts(
                  """
                  SELECT concat_ws('|', coalesce(text, '-'), coalesce(whole::VARCHAR, '-'),
                    coalesce(number::VARCHAR, '-'), coalesce(truth::VARCHAR, '-'),
                    coalesce(day::VARCHAR, '-'), array_to_string(words, ','),
                    array_to_string(list_transform(people,
                      lambda p: p.name || ':' || coalesce(p.age::VARCHAR, '-')), ','))
                  FROM '%s'
                  """
                      .formatted(file)))
          .isEqualTo(rows.stream().map(ParquetFileTest::line).toList());
    }
  }

  @Test
  void groupsOfRowsFollowEachOther() throws IOException, SQLException {
    List<Row> rows = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 250; i++) {
      rows.add(row(random));
    }
    Path file = write(rows, 100);
    try (Duck duck = Duck.open()) {
      assertThat(
              duck.texts(
                  "SELECT DISTINCT row_group_num_rows FROM parquet_metadata('"
                      + file
                      + "') ORDER BY row_group_id"))
          .containsExactlyInAnyOrder("100", "50");
      assertThat(duck.texts("SELECT created_by FROM parquet_file_metadata('" + file + "')"))
          .containsExactly("Test 1");
    }
  }

  private Path write(List<Row> rows, int rowsInGroup) throws IOException {
    Path file = folder.resolve("rows.parquet");
    try (OutputStream out = Files.newOutputStream(file)) {
      ParquetFile<Row> parquet = new ParquetFile<>(out, PARTS, "Test 1", rowsInGroup);
      for (Row row : rows) {
        parquet.write(row);
      }
      parquet.finish();
    }
    return file;
  }

  private static Row row(Random random) {
    List<String> words = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add("wörd" + random.nextInt(100));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      people.add(new Person("p" + i, random.nextBoolean() ? null : random.nextLong()));
    }
    return new Row(
        random.nextInt(3) == 0 ? null : "text " + random.nextInt(1000) + " “Höfði”",
        random.nextInt(3) == 0 ? null : random.nextLong(),
        random.nextInt(3) == 0 ? null : random.nextInt(1000) / 8.0,
        random.nextInt(3) == 0 ? null : random.nextBoolean(),
        random.nextInt(3) == 0 ? null : LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000),
        words,
        people);
  }

  private static String line(Row row) {
    return String.join(
        "|",
        shown(row.text()),
        shown(row.whole()),
        shown(row.number()),
        shown(row.truth()),
        shown(row.day()),
        String.join(",", row.words()),
        String.join(
            ",",
            row.people().stream().map(each -> each.name() + ":" + shown(each.age())).toList()));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
