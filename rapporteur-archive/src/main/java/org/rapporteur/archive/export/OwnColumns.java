package org.rapporteur.archive.export;

import static org.rapporteur.archive.export.PolecatPlace.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.DateRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.ReportRecord;

/** Our own flat table: everything a record of an event says, one row an event. */
final class OwnColumns {
  private OwnColumns() {}

  static List<Column<EventRecord>> columns() {
    List<Column<EventRecord>> columns = new ArrayList<>();
    act(columns);
    side(columns, "actor", EventRecord::actors);
    side(columns, "recipient", EventRecord::recipients);
    where(columns);
    when(columns);
    told(columns);
    return columns;
  }

  private static void act(List<Column<EventRecord>> columns) {
    columns.add(Column.text("key", "Key of the event; never used again.", EventRecord::key));
    columns.add(Column.text("type", "PLOVER 2.0 type.", event -> event.type().name()));
    columns.add(
        Column.text(
            "mode",
            "PLOVER 2.0 mode.",
            event -> event.mode() == null ? null : event.mode().label()));
    columns.add(
        Column.text("quad", "Quarter of conflict and cooperation.", event -> event.quad().label()));
    columns.add(
        Column.number("intensity", "Score of mode or type, -10 to 10.", EventRecord::intensity));
    columns.add(Column.text("cameo", "CAMEO code; keep it as text: 042.", EventRecord::cameo));
    columns.add(
        Column.number("goldstein", "Goldstein score of that code.", EventRecord::goldstein));
    columns.add(
        Column.text(
            "status",
            "actual, planned, possible, negated or hypothetical.",
            event -> event.status().label()));
    columns.add(
        Column.bool(
            "background",
            "Whether it is older than what its articles are about.",
            EventRecord::background));
    columns.add(
        Column.text(
            "certainty",
            "Of the statement it stands in; empty in an article's own voice.",
            event -> event.certainty() == null ? null : event.certainty().label()));
  }

  private static void side(
      List<Column<EventRecord>> columns,
      String side,
      Function<EventRecord, List<PartyRecord>> parties) {
    String order = " Several with \"; \" between, in the same order in each column of a side.";
    list(columns, side + "s", "Names." + order, parties, Party::name);
    list(columns, side + "_keys", "Keys of the entities.", parties, party -> party.entity().key());
    list(
        columns,
        side + "_countries",
        "ISO 3166-1 alpha-3, or KOS, IGO, UNO, EUR.",
        parties,
        Party::country);
    list(columns, side + "_sectors", "PLOVER sectors.", parties, Party::sector);
    list(
        columns,
        side + "_wikidata",
        "Wikidata Q-numbers.",
        parties,
        party -> party.entity().wikidata());
    list(
        columns,
        side + "_offices",
        "Offices as the first report gives them.",
        parties,
        PartyRecord::office);
  }

  private static void where(List<Column<EventRecord>> columns) {
    columns.add(Column.text("place", "Name of the place.", place(EntityReference::name)));
    columns.add(Column.text("place_key", "Key of the place.", place(EntityReference::key)));
    columns.add(
        Column.text(
            "place_role",
            "stated, dateline or host: where the place is known from.",
            event ->
                event.place() == null || event.place().role() == null
                    ? null
                    : event.place().role().label()));
    columns.add(
        Column.text(
            "place_precision",
            "site, city, area or country.",
            event -> {
              Precision precision = Precision.of(event.place());
              return precision == null ? null : precision.label();
            }));
    columns.add(
        Column.text(
            "place_country", "ISO 3166-1 alpha-3 of the place.", place(EntityReference::country)));
    columns.add(Column.number("latitude", "Degrees north.", place(EntityReference::latitude)));
    columns.add(Column.number("longitude", "Degrees east.", place(EntityReference::longitude)));
    columns.add(Column.integer("geonames", "GeoNames id.", place(EntityReference::geonames)));
  }

  private static void when(List<Column<EventRecord>> columns) {
    columns.add(
        Column.text(
            "date_start",
            "First day as reports say; partial when they do: 1986-10, --10-11.",
            date(DateRecord::start)));
    columns.add(Column.text("date_end", "Last day, likewise.", date(DateRecord::end)));
    columns.add(
        Column.text(
            "date_precision",
            "day, week, month, quarter, year, decade, range or unknown.",
            date(date -> date.precision().label())));
    columns.add(
        Column.text(
            "date_basis",
            "stated, relative or publication: where the date is known from.",
            date(date -> date.basis().label())));
    columns.add(
        Column.date(
            "day",
            "The first full day known, else the day of the first publication.",
            EventRecord::day));
  }

  private static void told(List<Column<EventRecord>> columns) {
    columns.add(
        Column.text("contexts", "PLOVER contexts.", event -> Lists.of(event.contexts(), "; ")));
    columns.add(Column.text("topics", "Topics.", event -> Lists.of(event.topics(), "; ")));
    columns.add(Column.number("confidence", "0 to 1.", EventRecord::confidence));
    columns.add(Column.integer("reports", "Reports.", event -> event.history().reports()));
    columns.add(
        Column.integer("articles", "Articles that tell it.", event -> event.history().articles()));
    columns.add(
        Column.integer(
            "independent",
            "How many of these are no copies of each other.",
            event -> event.history().independent()));
    columns.add(
        Column.text(
            "conflicts",
            "Fields on which reports disagree.",
            event -> Lists.of(event.history().conflicts(), "; ")));
    columns.add(
        Column.text(
            "verdict",
            "What a user said: none, accepted or rejected.",
            event -> event.history().verdict().label()));
    first(columns);
  }

  private static void first(List<Column<EventRecord>> columns) {
    columns.add(Column.text("report", "Key of the first report.", report(ReportRecord::key)));
    columns.add(
        Column.integer(
            "start",
            "Where the words that name the act begin, in UTF-16 code units of the article.",
            report(ReportRecord::start)));
    columns.add(Column.integer("end", "One past their last.", report(ReportRecord::end)));
    columns.add(Column.text("words", "The words that name the act.", report(ReportRecord::words)));
    columns.add(
        Column.text(
            "sentence",
            "The sentence around them; empty when the archive keeps no text.",
            report(ReportRecord::sentence)));
    columns.add(
        Column.text(
            "article", "Key of the article that told it first.", article(ArticleRecord::key)));
    columns.add(Column.text("title", "Its headline.", article(ArticleRecord::title)));
    columns.add(Column.text("source", "Its outlet.", article(ArticleRecord::source)));
    columns.add(Column.text("url", "Its address.", article(ArticleRecord::url)));
    columns.add(
        Column.date("published", "Its day of publication.", article(ArticleRecord::published)));
    columns.add(
        Column.text("language", "Its language, ISO 639-1.", article(ArticleRecord::language)));
  }

  private static void list(
      List<Column<EventRecord>> columns,
      String name,
      String description,
      Function<EventRecord, List<PartyRecord>> parties,
      Function<PartyRecord, @Nullable Object> value) {
    columns.add(
        Column.text(name, description, event -> Lists.aligned(parties.apply(event), value)));
  }

  private static Function<EventRecord, @Nullable Object> date(
      Function<DateRecord, @Nullable Object> value) {
    return event -> event.date() == null ? null : value.apply(event.date());
  }

  private static Function<EventRecord, @Nullable Object> report(
      Function<ReportRecord, @Nullable Object> value) {
    return event -> value.apply(event.history().first());
  }

  private static Function<EventRecord, @Nullable Object> article(
      Function<ArticleRecord, @Nullable Object> value) {
    return event -> value.apply(event.history().first().article());
  }
}
