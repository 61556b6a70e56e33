package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.export.parquet.ParquetFile;
import org.rapporteur.archive.export.parquet.Part;
import org.rapporteur.archive.export.parquet.ValueType;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.DateRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.History;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.PlaceRecord;
import org.rapporteur.archive.record.ReportRecord;

/**
 * A table whose cells may hold lists: what csv joins with "; " stands here value by value.
 *
 * @param <T> what a row is made from
 */
final class NestedTable<T> {
  private final List<Field> fields = new ArrayList<>();
  private final List<Part<T>> parts = new ArrayList<>();

  List<Field> fields() {
    return List.copyOf(fields);
  }

  ParquetFile<T> open(OutputStream out, ExportOptions options) {
    return new ParquetFile<>(out, parts, "Rapporteur " + options.version());
  }

  NestedTable<T> text(String name, String description, Function<T, @Nullable Object> value) {
    return add(Column.text(name, description, value));
  }

  NestedTable<T> integer(String name, String description, Function<T, @Nullable Object> value) {
    return add(Column.integer(name, description, value));
  }

  NestedTable<T> number(String name, String description, Function<T, @Nullable Object> value) {
    return add(Column.number(name, description, value));
  }

  NestedTable<T> bool(String name, String description, Function<T, @Nullable Object> value) {
    return add(Column.bool(name, description, value));
  }

  NestedTable<T> date(String name, String description, Function<T, @Nullable Object> value) {
    return add(Column.date(name, description, value));
  }

  NestedTable<T> texts(String name, String description, Function<T, List<?>> values) {
    fields.add(new Field(name, FieldType.ARRAY, description));
    parts.add(
        new Part.Texts<>(name, row -> values.apply(row).stream().map(NestedTable::text).toList()));
    return this;
  }

  NestedTable<T> parties(String name, String description, Function<T, List<PartyRecord>> parties) {
    return elements(
        name,
        description + " key, name, type, country, sector, wikidata, office, words.",
        parties,
        List.of(
            Column.text("key", "", party -> party.entity().key()),
            Column.text("name", "", Party::name),
            Column.text("type", "", party -> party.entity().type().name()),
            Column.text("country", "", Party::country),
            Column.text("sector", "", Party::sector),
            Column.text("wikidata", "", party -> party.entity().wikidata()),
            Column.text("office", "", PartyRecord::office),
            Column.text("words", "", PartyRecord::words)));
  }

  <E> NestedTable<T> elements(
      String name, String description, Function<T, List<E>> elements, List<Column<E>> columns) {
    fields.add(new Field(name, FieldType.ARRAY, description));
    parts.add(
        new Part.Elements<>(name, elements, columns.stream().map(NestedTable::value).toList()));
    return this;
  }

  NestedTable<T> place(Function<T, @Nullable PlaceRecord> place) {
    Function<T, @Nullable EntityReference> entity =
        row -> {
          PlaceRecord found = place.apply(row);
          return found == null ? null : found.entity();
        };
    return text("place", "Name of the place.", then(entity, EntityReference::name))
        .text("place_key", "Key of the place.", then(entity, EntityReference::key))
        .text("place_role", "stated, dateline or host.", then(place, PlaceRecord::role))
        .text(
            "place_precision",
            "site, city, area or country.",
            row -> {
              Precision precision = Precision.of(place.apply(row));
              return precision == null ? null : precision.label();
            })
        .text("place_country", "ISO 3166-1 alpha-3.", then(entity, EntityReference::country))
        .number("latitude", "Degrees north.", then(entity, EntityReference::latitude))
        .number("longitude", "Degrees east.", then(entity, EntityReference::longitude))
        .integer("geonames", "GeoNames id.", then(entity, EntityReference::geonames));
  }

  NestedTable<T> time(Function<T, @Nullable DateRecord> date) {
    return text(
            "date_start",
            "First day as reports say; partial when they do: 1986-10, --10-11.",
            then(date, DateRecord::start))
        .text("date_end", "Last day, likewise.", then(date, DateRecord::end))
        .text("date_precision", "day, week, month … unknown.", then(date, DateRecord::precision))
        .text("date_basis", "stated, relative or publication.", then(date, DateRecord::basis));
  }

  NestedTable<T> told(Function<T, History> history) {
    Function<T, @Nullable ReportRecord> report = row -> history.apply(row).first();
    Function<T, @Nullable ArticleRecord> article = row -> history.apply(row).first().article();
    return integer("reports", "Reports.", row -> history.apply(row).reports())
        .integer("articles", "Articles that tell it.", row -> history.apply(row).articles())
        .integer(
            "independent",
            "How many of these are no copies of each other.",
            row -> history.apply(row).independent())
        .texts(
            "conflicts", "Fields on which reports disagree.", row -> history.apply(row).conflicts())
        .text("verdict", "none, accepted or rejected.", row -> history.apply(row).verdict().label())
        .text("report", "Key of the first report.", then(report, ReportRecord::key))
        .integer(
            "start",
            "Where its words begin, in UTF-16 code units of the article.",
            then(report, ReportRecord::start))
        .integer("end", "One past their last.", then(report, ReportRecord::end))
        .text("words", "The words it rests on.", then(report, ReportRecord::words))
        .text(
            "sentence",
            "The sentence around them; absent when the archive keeps no text.",
            then(report, ReportRecord::sentence))
        .text(
            "article", "Key of the article that told it first.", then(article, ArticleRecord::key))
        .text("title", "Its headline.", then(article, ArticleRecord::title))
        .text("source", "Its outlet.", then(article, ArticleRecord::source))
        .text("url", "Its address.", then(article, ArticleRecord::url))
        .date("published", "Its day of publication.", then(article, ArticleRecord::published))
        .text("language", "Its language, ISO 639-1.", then(article, ArticleRecord::language));
  }

  private NestedTable<T> add(Column<T> column) {
    fields.add(column.field());
    parts.add(value(column));
    return this;
  }

  private static <T, S> Function<T, @Nullable Object> then(
      Function<T, @Nullable S> first, Function<S, @Nullable Object> next) {
    return row -> {
      S found = first.apply(row);
      return found == null ? null : next.apply(found);
    };
  }

  private static <T> Part.Value<T> value(Column<T> column) {
    ValueType type =
        switch (column.field().type()) {
          case STRING, ARRAY, OBJECT -> ValueType.TEXT;
          case INTEGER -> ValueType.WHOLE;
          case NUMBER -> ValueType.NUMBER;
          case BOOLEAN -> ValueType.TRUTH;
          case DATE -> ValueType.DAY;
        };
    return new Part.Value<>(
        column.field().name(),
        type,
        type == ValueType.TEXT
            ? row -> {
              Object found = column.value().apply(row);
              return found == null ? null : text(found);
            }
            : column.value());
  }

  private static String text(Object value) {
    return Texts.visible(value.toString());
  }
}
