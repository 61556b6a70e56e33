package org.rapporteur.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.model.Sector;

/** POLECAT's 40 columns: one row an event, several values of a cell with "; " between. */
final class PolecatColumns {
  private PolecatColumns() {}

  static List<Column<EventRecord>> columns(States states, String version) {
    List<Column<EventRecord>> columns = new ArrayList<>();
    columns.add(Column.text("Event ID", "Key of the event.", EventRecord::key));
    columns.add(
        Column.date(
            "Event Date",
            "Day it began; that of the first publication when reports give none; empty where there is neither.",
            When::day));
    columns.add(Column.text("Event Type", "PLOVER 2.0 type.", event -> event.type().name()));
    columns.add(
        Column.text(
            "Event Mode",
            "PLOVER 2.0 mode.",
            event -> event.mode() == null ? null : event.mode().label()));
    columns.add(
        Column.number("Intensity", "Score of mode or type, -10 to 10.", EventRecord::intensity));
    columns.add(
        Column.text(
            "Quad Code",
            "VERBAL COOPERATION, MATERIAL COOPERATION, VERBAL CONFLICT or MATERIAL CONFLICT.",
            event -> event.quad().label().toUpperCase(Locale.ROOT)));
    columns.add(
        Column.text("Contexts", "PLOVER contexts.", event -> Lists.of(event.contexts(), "; ")));
    side(columns, "Actor", EventRecord::actors, states);
    side(columns, "Recipient", EventRecord::recipients, states);
    PolecatPlace.add(columns);
    columns.add(
        Column.text(
            "Source",
            "Outlet of the first report.",
            event -> event.history().first().article().source()));
    columns.add(
        Column.date(
            "Publication Date",
            "Day of the first report.",
            event -> event.history().first().article().published()));
    String story = "names of the whole story are no part of an event; export entities for them.";
    columns.add(Column.empty("Story People", FieldType.STRING, story));
    columns.add(Column.empty("Story Organizations", FieldType.STRING, story));
    columns.add(Column.empty("Story Locations", FieldType.STRING, story));
    columns.add(
        Column.text(
            "Language",
            "ISO 639-1 code of the first report.",
            event -> event.history().first().article().language()));
    columns.add(Column.text("Version", "Program that made the file.", event -> version));
    return columns;
  }

  private static void side(
      List<Column<EventRecord>> columns,
      String side,
      Function<EventRecord, List<PartyRecord>> parties,
      States states) {
    text(
        columns,
        side + " Name",
        "Names; each cell of a side has them in the same order.",
        parties,
        Party::name);
    text(
        columns,
        side + " Country",
        "ISO 3166-1 alpha-3, or KOS, IGO, UNO, EUR.",
        parties,
        Party::country);
    text(
        columns,
        side + " COW",
        "Correlates of War state numbers.",
        parties,
        party -> cow(states, party));
    text(columns, "Primary " + side + " Sector", "PLOVER sectors.", parties, Party::sector);
    columns.add(
        Column.text(
            side + " Sectors",
            "All PLOVER sectors, each once.",
            event -> Lists.known(parties.apply(event), PolecatColumns::sectorName)));
    text(
        columns,
        side + " Title",
        "Offices as the first report gives them.",
        parties,
        PartyRecord::office);
    text(columns, side + " Name Raw", "Words of the first report.", parties, PartyRecord::words);
    text(
        columns,
        "Wikipedia " + side + " ID",
        "Wikidata Q-numbers: we have no Wikipedia ids.",
        parties,
        party -> party.entity().wikidata());
  }

  private static void text(
      List<Column<EventRecord>> columns,
      String name,
      String description,
      Function<EventRecord, List<PartyRecord>> parties,
      Function<PartyRecord, @Nullable Object> value) {
    columns.add(
        Column.text(name, description, event -> Lists.aligned(parties.apply(event), value)));
  }

  private static @Nullable Integer cow(States states, PartyRecord party) {
    State state = Party.state(states, party);
    return state == null ? null : state.cow();
  }

  private static @Nullable Sector sectorName(PartyRecord party) {
    return party.entity().sector();
  }
}
