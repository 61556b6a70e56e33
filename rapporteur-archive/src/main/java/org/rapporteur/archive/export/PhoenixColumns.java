package org.rapporteur.archive.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.PartyRecord;

/** The 26 columns of Phoenix: one row a pair, no header. */
final class PhoenixColumns {
  private static final String VERSION = "_1";

  private PhoenixColumns() {}

  static List<Column<Pair>> columns(States states) {
    Cameo cameo = new Cameo(states);
    List<Column<Pair>> columns = new ArrayList<>();
    columns.add(
        Column.text(
            "EventID",
            "63 bits of the SHA-256 of the event's key (and the pair's number after a dot from the"
                + " second on), then _ and the version of this layout.",
            pair -> NumericId.of63Bits(pair.id()) + VERSION));
    columns.add(Column.text("Date", "YYYYMMDD.", pair -> When.compact(When.day(pair.event()))));
    columns.add(Column.integer("Year", "Year.", day(LocalDate::getYear)));
    columns.add(Column.integer("Month", "Month, 1 to 12.", day(LocalDate::getMonthValue)));
    columns.add(Column.integer("Day", "Day of the month.", day(LocalDate::getDayOfMonth)));
    side(columns, "Source", Pair::actor, cameo);
    side(columns, "Target", Pair::recipient, cameo);
    columns.add(Column.text("EventCode", "CAMEO code.", pair -> pair.event().cameo()));
    columns.add(
        Column.text("EventRootCode", "Its first two digits.", pair -> Cameo.root(pair.event())));
    columns.add(
        Column.integer(
            "QuadClass",
            "0 neutral (roots 01, 02), 1 verbal cooperation, 2 material cooperation, 3 verbal"
                + " conflict, 4 material conflict.",
            PhoenixColumns::quad));
    columns.add(
        Column.number(
            "GoldsteinScore", "Goldstein score of the code.", pair -> pair.event().goldstein()));
    columns.add(
        Column.text("Issues", "PLOVER contexts.", pair -> Lists.of(pair.event().contexts(), ";")));
    columns.add(Column.number("Lat", "Degrees north.", place(EntityReference::latitude)));
    columns.add(Column.number("Lon", "Degrees east.", place(EntityReference::longitude)));
    columns.add(Column.text("LocationName", "Name of the place.", place(EntityReference::name)));
    columns.add(Column.empty("StateName", FieldType.STRING, "the gazetteer has no provinces."));
    columns.add(
        Column.text(
            "CountryCode", "ISO 3166-1 alpha-3 of the place.", place(EntityReference::country)));
    columns.add(
        Column.text(
            "SentenceID",
            "Key of the first report, which names the sentence.",
            pair -> pair.event().history().first().key()));
    columns.add(
        Column.text(
            "URLs",
            "Address of the first report; the others stand in the archive.",
            pair -> pair.event().history().first().article().url()));
    columns.add(
        Column.text(
            "NewsSources",
            "Outlet of the first report.",
            pair -> pair.event().history().first().article().source()));
    return columns;
  }

  private static void side(
      List<Column<Pair>> columns,
      String side,
      Function<Pair, @Nullable PartyRecord> party,
      Cameo cameo) {
    columns.add(
        Column.text(
            side + "ActorFull",
            "CAMEO code, as in RUSGOV.",
            pair -> cameo.actor(party.apply(pair))));
    columns.add(
        Column.text(
            side + "ActorEntity",
            "Its country or body.",
            pair -> cameo.country(party.apply(pair))));
    columns.add(
        Column.text(side + "ActorRole", "Its type.", pair -> cameo.sector(party.apply(pair))));
    columns.add(
        Column.empty(side + "ActorAttribute", FieldType.STRING, "parties have one type here."));
  }

  private static int quad(Pair pair) {
    String root = Cameo.root(pair.event());
    return "01".equals(root) || "02".equals(root) ? 0 : Cameo.quad(pair.event());
  }

  private static Function<Pair, @Nullable Object> day(Function<LocalDate, Integer> part) {
    return pair -> {
      LocalDate day = When.day(pair.event());
      return day == null ? null : part.apply(day);
    };
  }

  private static Function<Pair, @Nullable Object> place(
      Function<EntityReference, @Nullable Object> value) {
    return pair -> PolecatPlace.place(value).apply(pair.event());
  }
}
