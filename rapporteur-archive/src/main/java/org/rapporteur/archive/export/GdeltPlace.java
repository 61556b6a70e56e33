package org.rapporteur.archive.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.PlaceRecord;

/** The eight columns of GDELT that say where, for each of its three places. */
final class GdeltPlace {
  private static final int COUNTRY = 1;
  private static final int US_CITY = 3;
  private static final int WORLD_CITY = 4;

  private GdeltPlace() {}

  /** Adds the columns; without a place to ask they are empty. */
  static void add(
      List<Column<Pair>> columns,
      String prefix,
      @Nullable Function<Pair, @Nullable PlaceRecord> place,
      States states) {
    if (place == null) {
      none(columns, prefix);
      return;
    }
    columns.add(
        Column.integer(
            prefix + "_Type",
            "1 country, 3 city of the United States, 4 other city; empty for other places.",
            pair -> type(place.apply(pair))));
    columns.add(
        Column.text(
            prefix + "_FullName", "Place, country.", pair -> name(states, place.apply(pair))));
    columns.add(
        Column.text(
            prefix + "_CountryCode", "FIPS 10-4 code.", pair -> fips(states, place.apply(pair))));
    String finer = "the gazetteer has no provinces.";
    columns.add(Column.empty(prefix + "_ADM1Code", FieldType.STRING, finer));
    columns.add(Column.empty(prefix + "_ADM2Code", FieldType.STRING, finer));
    columns.add(
        Column.number(
            prefix + "_Lat",
            "Degrees north.",
            pair -> {
              PlaceRecord found = place.apply(pair);
              return found == null ? null : found.entity().latitude();
            }));
    columns.add(
        Column.number(
            prefix + "_Long",
            "Degrees east.",
            pair -> {
              PlaceRecord found = place.apply(pair);
              return found == null ? null : found.entity().longitude();
            }));
    columns.add(
        Column.text(
            prefix + "_FeatureID",
            "FIPS 10-4 code of a country; empty for cities, whose ids here are those of GeoNames"
                + " and not of GNS.",
            pair ->
                Precision.of(place.apply(pair)) == Precision.COUNTRY
                    ? fips(states, place.apply(pair))
                    : null));
  }

  private static void none(List<Column<Pair>> columns, String prefix) {
    String reason = "we do not place parties, only events.";
    columns.add(Column.empty(prefix + "_Type", FieldType.INTEGER, reason));
    for (String part : List.of("FullName", "CountryCode", "ADM1Code", "ADM2Code")) {
      columns.add(Column.empty(prefix + "_" + part, FieldType.STRING, reason));
    }
    columns.add(Column.empty(prefix + "_Lat", FieldType.NUMBER, reason));
    columns.add(Column.empty(prefix + "_Long", FieldType.NUMBER, reason));
    columns.add(Column.empty(prefix + "_FeatureID", FieldType.STRING, reason));
  }

  private static @Nullable Integer type(@Nullable PlaceRecord place) {
    Precision precision = Precision.of(place);
    if (place == null || precision == null) {
      return null;
    }
    return switch (precision) {
      case COUNTRY -> COUNTRY;
      case CITY -> "USA".equals(place.entity().country()) ? US_CITY : WORLD_CITY;
      case SITE, AREA -> null;
    };
  }

  private static @Nullable String name(States states, @Nullable PlaceRecord place) {
    if (place == null) {
      return null;
    }
    State state = states.of(place.entity().country());
    return state == null || Precision.of(place) == Precision.COUNTRY
        ? place.entity().name()
        : place.entity().name() + ", " + state.name();
  }

  private static @Nullable String fips(States states, @Nullable PlaceRecord place) {
    State state = place == null ? null : states.of(place.entity().country());
    return state == null ? null : state.fips();
  }
}
