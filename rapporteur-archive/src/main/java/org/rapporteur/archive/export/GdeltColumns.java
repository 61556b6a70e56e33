package org.rapporteur.archive.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.PartyRecord;

/** The 61 columns of GDELT 2 events: one row a pair, no header. */
final class GdeltColumns {
  static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int DAYS_OF_MONTH = 30;
  private static final double DAYS_OF_YEAR = 365;

  private GdeltColumns() {}

  static List<Column<Pair>> columns(States states) {
    Cameo cameo = new Cameo(states);
    List<Column<Pair>> columns = new ArrayList<>();
    columns.add(
        Column.integer(
            "GLOBALEVENTID",
            "63 bits of the SHA-256 of the event's key (and the pair's number after a dot from the"
                + " second on).",
            pair -> NumericId.of63Bits(pair.id())));
    dates(columns);
    actor(columns, "Actor1", Pair::actor, cameo);
    actor(columns, "Actor2", Pair::recipient, cameo);
    act(columns);
    GdeltPlace.add(columns, "Actor1Geo", null, states);
    GdeltPlace.add(columns, "Actor2Geo", null, states);
    GdeltPlace.add(columns, "ActionGeo", pair -> pair.event().place(), states);
    columns.add(
        Column.integer(
            "DATEADDED",
            "When the first report came into the archive, YYYYMMDDHHMMSS in UTC.",
            pair -> SECOND.format(pair.event().history().first().article().added())));
    columns.add(
        Column.text(
            "SOURCEURL",
            "Address of the first report.",
            pair -> pair.event().history().first().article().url()));
    return columns;
  }

  private static void dates(List<Column<Pair>> columns) {
    columns.add(
        Column.integer(
            "SQLDATE",
            "Day it began, YYYYMMDD; that of the first publication when reports give none; empty where there is neither.",
            pair -> When.compact(When.day(pair.event()))));
    columns.add(Column.integer("MonthYear", "YYYYMM.", day(GdeltColumns::month)));
    columns.add(Column.integer("Year", "YYYY.", day(LocalDate::getYear)));
    columns.add(
        Column.number(
            "FractionDate", "Year and (month * 30 + day) / 365.", day(GdeltColumns::fraction)));
  }

  private static void act(List<Column<Pair>> columns) {
    columns.add(
        Column.integer(
            "IsRootEvent",
            "1 for what the articles are about, 0 for background (GDELT: told in the first"
                + " paragraph).",
            pair -> pair.event().background() ? 0 : 1));
    columns.add(Column.text("EventCode", "CAMEO code.", pair -> pair.event().cameo()));
    columns.add(
        Column.text("EventBaseCode", "Its first three digits.", pair -> Cameo.base(pair.event())));
    columns.add(
        Column.text("EventRootCode", "Its first two digits.", pair -> Cameo.root(pair.event())));
    columns.add(
        Column.integer(
            "QuadClass",
            "1 verbal cooperation (roots 01 to 05), 2 material cooperation (06 to 08), 3 verbal"
                + " conflict (09 to 13), 4 material conflict.",
            pair -> Cameo.quad(pair.event())));
    columns.add(
        Column.number(
            "GoldsteinScale", "Goldstein score of the code.", pair -> pair.event().goldstein()));
    columns.add(
        Column.integer(
            "NumMentions", "Reports of the event.", pair -> pair.event().history().reports()));
    columns.add(
        Column.integer(
            "NumSources",
            "Articles that are no copies of each other (GDELT: sources).",
            pair -> pair.event().history().independent()));
    columns.add(
        Column.integer(
            "NumArticles", "Articles that tell it.", pair -> pair.event().history().articles()));
    columns.add(Column.empty("AvgTone", FieldType.NUMBER, "we measure no tone."));
  }

  private static void actor(
      List<Column<Pair>> columns,
      String side,
      Function<Pair, @Nullable PartyRecord> party,
      Cameo cameo) {
    columns.add(
        Column.text(
            side + "Code", "CAMEO code, as in RUSGOV.", pair -> cameo.actor(party.apply(pair))));
    columns.add(
        Column.text(
            side + "Name",
            "Name in capitals.",
            pair -> {
              String name = Party.name(party.apply(pair));
              return name == null ? null : Texts.upper(name);
            }));
    columns.add(
        Column.text(
            side + "CountryCode",
            "CAMEO code of the country.",
            pair -> cameo.stateOnly(party.apply(pair))));
    columns.add(
        Column.text(
            side + "KnownGroupCode",
            "CAMEO code of an international body.",
            pair -> cameo.group(party.apply(pair))));
    columns.add(
        Column.empty(side + "EthnicCode", FieldType.STRING, "we do not code ethnic groups."));
    for (int i = 1; i <= 2; i++) {
      columns.add(
          Column.empty(
              side + "Religion" + i + "Code", FieldType.STRING, "we do not code religions."));
    }
    columns.add(
        Column.text(
            side + "Type1Code",
            "CAMEO type, from the PLOVER sector (MED are media there, HLH is health).",
            pair -> cameo.sector(party.apply(pair))));
    for (int i = 2; i <= 3; i++) {
      columns.add(
          Column.empty(side + "Type" + i + "Code", FieldType.STRING, "parties have one type."));
    }
  }

  private static String month(LocalDate day) {
    return String.format(Locale.ROOT, "%04d%02d", day.getYear(), day.getMonthValue());
  }

  private static String fraction(LocalDate day) {
    double share = (day.getMonthValue() * DAYS_OF_MONTH + day.getDayOfMonth()) / DAYS_OF_YEAR;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + share);
  }

  private static Function<Pair, @Nullable Object> day(Function<LocalDate, Object> part) {
    return pair -> {
      LocalDate day = When.day(pair.event());
      return day == null ? null : part.apply(day);
    };
  }
}
