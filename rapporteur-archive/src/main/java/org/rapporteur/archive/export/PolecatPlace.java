package org.rapporteur.archive.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;

/** The columns of POLECAT that say where. */
final class PolecatPlace {
  private PolecatPlace() {}

  static void add(List<Column<EventRecord>> columns) {
    columns.add(Column.text("Placename", "Name of the place.", place(EntityReference::name)));
    columns.add(
        Column.text(
            "City",
            "The place if it is a city.",
            event ->
                Precision.of(event.place()) == Precision.CITY
                    ? place(EntityReference::name).apply(event)
                    : null));
    String finer = "the gazetteer has no districts or provinces.";
    columns.add(Column.empty("District", FieldType.STRING, finer));
    columns.add(Column.empty("Province", FieldType.STRING, finer));
    columns.add(Column.text("Country", "ISO 3166-1 alpha-3.", place(EntityReference::country)));
    columns.add(Column.number("Latitude", "Degrees north.", place(EntityReference::latitude)));
    columns.add(Column.number("Longitude", "Degrees east.", place(EntityReference::longitude)));
    columns.add(Column.integer("GeoNames ID", "GeoNames id.", place(EntityReference::geonames)));
    columns.add(
        Column.empty(
            "Raw Placename",
            FieldType.STRING,
            "a record joins several reports and keeps the place, not its words."));
    columns.add(
        Column.text(
            "Feature Type",
            "How fine the place is: site, city, area, country.",
            event -> {
              Precision precision = Precision.of(event.place());
              return precision == null ? null : precision.label();
            }));
  }

  /** Asks the place of an event for something. */
  static Function<EventRecord, @Nullable Object> place(
      Function<EntityReference, @Nullable Object> value) {
    return event -> event.place() == null ? null : value.apply(event.place().entity());
  }
}
