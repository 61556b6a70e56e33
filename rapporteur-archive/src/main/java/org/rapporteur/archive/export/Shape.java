package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.RecordKind;

/** What a profile is made of. */
interface Shape {
  /** Begins an export. */
  Export open(OutputStream out, ExportOptions options);

  List<Field> fields();

  /** Tells whether each kind of record has a file of its own. */
  default boolean isPerKind() {
    return false;
  }

  /** Begins an export of one kind of record. */
  default Export open(RecordKind kind, OutputStream out, ExportOptions options) {
    return open(out, options);
  }

  /** Returns the fields of the file of one kind of record. */
  default List<Field> fields(RecordKind kind) {
    return fields();
  }

  /** Returns how lines are told apart; nothing for what is no table of lines. */
  default Optional<Profile.Table> table() {
    return Optional.empty();
  }

  /**
   * Anything that is no table of lines.
   *
   * @param fields for the data dictionary
   * @param opening begins an export
   */
  record Of(List<Field> fields, BiFunction<OutputStream, ExportOptions, Export> opening)
      implements Shape {
    @Override
    public Export open(OutputStream out, ExportOptions options) {
      return opening.apply(out, options);
    }
  }

  /** A Parquet file for each kind of record; of events where no kind is named. */
  record OfTables() implements Shape {
    @Override
    public boolean isPerKind() {
      return true;
    }

    @Override
    public Export open(OutputStream out, ExportOptions options) {
      return open(RecordKind.EVENT, out, options);
    }

    @Override
    public Export open(RecordKind kind, OutputStream out, ExportOptions options) {
      return ParquetTables.open(kind, out, options);
    }

    @Override
    public List<Field> fields() {
      return Arrays.stream(RecordKind.values()).flatMap(kind -> fields(kind).stream()).toList();
    }

    @Override
    public List<Field> fields(RecordKind kind) {
      return ParquetTables.fields(kind);
    }
  }

  /**
   * A table with one row an event.
   *
   * @param dialect how cells are told apart
   * @param header whether the first line has the names
   * @param columns of the table
   */
  record OfEvents(
      Dialect dialect, boolean header, Function<ExportOptions, List<Column<EventRecord>>> columns)
      implements Shape {
    @Override
    public Export open(OutputStream out, ExportOptions options) {
      TableWriter<EventRecord> writer = new TableWriter<>(out, dialect, columns.apply(options));
      return new Rows(writer, header, writer::row);
    }

    @Override
    public List<Field> fields() {
      return columns.apply(UNUSED).stream().map(Column::field).toList();
    }

    @Override
    public Optional<Profile.Table> table() {
      return Optional.of(new Profile.Table(dialect.delimiter(), header));
    }
  }

  /**
   * A table with one row a pair of parties.
   *
   * @param dialect how cells are told apart
   * @param header whether the first line has the names
   * @param columns of the table
   */
  record OfPairs(
      Dialect dialect, boolean header, Function<ExportOptions, List<Column<Pair>>> columns)
      implements Shape {
    @Override
    public Export open(OutputStream out, ExportOptions options) {
      TableWriter<Pair> writer = new TableWriter<>(out, dialect, columns.apply(options));
      return new Rows(writer, header, event -> Pair.of(event).forEach(writer::row));
    }

    @Override
    public List<Field> fields() {
      return columns.apply(UNUSED).stream().map(Column::field).toList();
    }

    @Override
    public Optional<Profile.Table> table() {
      return Optional.of(new Profile.Table(dialect.delimiter(), header));
    }
  }

  /** Options for those who ask about columns only. */
  ExportOptions UNUSED = new ExportOptions(Instant.EPOCH, "", false);

  /** An export of lines. */
  final class Rows implements Export {
    private final TableWriter<?> writer;
    private final Consumer<EventRecord> rows;

    Rows(TableWriter<?> writer, boolean header, Consumer<EventRecord> rows) {
      this.writer = writer;
      this.rows = rows;
      if (header) {
        writer.header();
      }
    }

    @Override
    public void event(EventRecord event) {
      rows.accept(event);
    }

    @Override
    public void finish() {
      writer.flush();
    }
  }
}
