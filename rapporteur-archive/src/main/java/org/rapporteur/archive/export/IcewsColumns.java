package org.rapporteur.archive.export;

import static org.rapporteur.archive.export.PolecatPlace.place;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;

/** The 20 columns of ICEWS: one row a pair, keyed by event id and date. */
final class IcewsColumns {
  private IcewsColumns() {}

  static List<Column<Pair>> columns(States states) {
    Cameo cameo = new Cameo(states);
    String finer = "the gazetteer has no districts or provinces.";
    return List.of(
        Column.integer(
            "Event ID",
            "31 bits of the SHA-256 of the event's key (and the pair's number after a dot from the"
                + " second on), as R's icews wants it; sure to be unique with Event Date only.",
            pair -> NumericId.of31Bits(pair.id())),
        Column.date(
            "Event Date",
            "Day it began; that of the first publication when reports give none; empty where there is neither.",
            pair -> When.day(pair.event())),
        Column.text("Source Name", "Who acts.", pair -> Party.name(pair.actor())),
        Column.text(
            "Source Sectors", "PLOVER sector of who acts.", pair -> Party.sector(pair.actor())),
        Column.text(
            "Source Country",
            "Name of the country of who acts.",
            pair -> countryName(states, pair.actor())),
        Column.text("Event Text", "What the CAMEO code means.", pair -> cameo.name(pair.event())),
        Column.text(
            "CAMEO Code",
            "CAMEO code as deep as type, mode and words allow; keep it as text: 042.",
            pair -> pair.event().cameo()),
        Column.number(
            "Intensity", "Goldstein score of the code.", pair -> pair.event().goldstein()),
        Column.text("Target Name", "Who is acted upon.", pair -> Party.name(pair.recipient())),
        Column.text(
            "Target Sectors",
            "PLOVER sector of who is acted upon.",
            pair -> Party.sector(pair.recipient())),
        Column.text(
            "Target Country",
            "Name of the country of who is acted upon.",
            pair -> countryName(states, pair.recipient())),
        Column.integer(
            "Story ID",
            "31 bits of the SHA-256 of the key of the article that told it first.",
            pair -> NumericId.of31Bits(pair.event().history().first().article().key())),
        Column.empty(
            "Sentence Number",
            FieldType.INTEGER,
            "reports name characters, not sentences; see the csv profile."),
        Column.text(
            "Publisher",
            "Outlet of the first report.",
            pair -> pair.event().history().first().article().source()),
        Column.text(
            "City",
            "The place if it is a city.",
            pair ->
                Precision.of(pair.event().place()) == Precision.CITY
                    ? place(EntityReference::name).apply(pair.event())
                    : null),
        Column.empty("District", FieldType.STRING, finer),
        Column.empty("Province", FieldType.STRING, finer),
        Column.text(
            "Country", "Name of the country of the place.", pair -> where(states, pair.event())),
        Column.number("Latitude", "Degrees north.", at(EntityReference::latitude)),
        Column.number("Longitude", "Degrees east.", at(EntityReference::longitude)));
  }

  private static Function<Pair, @Nullable Object> at(
      Function<EntityReference, @Nullable Object> value) {
    return pair -> place(value).apply(pair.event());
  }

  private static @Nullable String countryName(States states, @Nullable PartyRecord party) {
    State state = Party.state(states, party);
    return state == null ? null : state.name();
  }

  private static @Nullable String where(States states, EventRecord event) {
    State state = event.place() == null ? null : states.of(event.place().entity().country());
    return state == null ? null : state.name();
  }
}
