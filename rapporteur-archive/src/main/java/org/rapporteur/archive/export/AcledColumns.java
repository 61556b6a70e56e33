package org.rapporteur.archive.export;

import static org.rapporteur.archive.export.PolecatPlace.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sector;
import org.rapporteur.model.TimePrecision;

/** The 31 columns of ACLED's layout with PLOVER's words in them: one row an event. */
final class AcledColumns {
  private AcledColumns() {}

  static List<Column<EventRecord>> columns(States states) {
    String finer = "the gazetteer has no administrative areas.";
    return List.of(
        Column.text("event_id_cnty", "Key of the event.", EventRecord::key),
        Column.date(
            "event_date",
            "Day it began, or that of the first publication; absent where an undated article names none.",
            When::day),
        Column.integer("year", "Its year.", event -> year(When.day(event))),
        Column.integer(
            "time_precision",
            "1 the day is known, 2 the week, 3 the month or less; empty when only the publication"
                + " is dated.",
            AcledColumns::timePrecision),
        Column.text(
            "disorder_type", "Quarter of conflict and cooperation.", event -> event.quad().label()),
        Column.text("event_type", "PLOVER 2.0 type.", event -> event.type().name()),
        Column.text(
            "sub_event_type",
            "PLOVER 2.0 mode.",
            event -> event.mode() == null ? null : event.mode().label()),
        Column.text("actor1", "First actor.", event -> Party.name(first(event.actors()))),
        Column.text("assoc_actor_1", "Other actors.", event -> others(event.actors())),
        Column.text("inter1", "Its PLOVER sector.", event -> Party.sector(first(event.actors()))),
        Column.text("actor2", "First recipient.", event -> Party.name(first(event.recipients()))),
        Column.text("assoc_actor_2", "Other recipients.", event -> others(event.recipients())),
        Column.text(
            "inter2", "Its PLOVER sector.", event -> Party.sector(first(event.recipients()))),
        Column.text("interaction", "Both sectors with a hyphen.", AcledColumns::interaction),
        Column.text(
            "civilian_targeting",
            "\"Civilian targeting\" when ASSAULT hits civilians.",
            AcledColumns::civilianTargeting),
        Column.integer(
            "iso",
            "ISO 3166-1 number of the place's country.",
            event -> {
              State state = where(states, event);
              return state == null ? null : state.number();
            }),
        Column.empty("region", FieldType.STRING, "we do not keep ACLED's regions."),
        Column.text(
            "country",
            "Name of the place's country.",
            event -> {
              State state = where(states, event);
              return state == null ? null : state.name();
            }),
        Column.empty("admin1", FieldType.STRING, finer),
        Column.empty("admin2", FieldType.STRING, finer),
        Column.empty("admin3", FieldType.STRING, finer),
        Column.text("location", "Name of the place.", place(EntityReference::name)),
        Column.number("latitude", "Degrees north.", place(EntityReference::latitude)),
        Column.number("longitude", "Degrees east.", place(EntityReference::longitude)),
        Column.integer(
            "geo_precision", "1 a city or site, 2 an area, 3 a country.", AcledColumns::precision),
        Column.text(
            "source", "Outlet of the first report.", event -> first(event).article().source()),
        Column.empty("source_scale", FieldType.STRING, "we do not know the reach of outlets."),
        Column.text(
            "notes",
            "Sentence of the first report, or the words that name the act.",
            event -> Objects.requireNonNullElse(first(event).sentence(), first(event).words())),
        Column.empty("fatalities", FieldType.INTEGER, "we do not count victims; empty is not 0."),
        Column.text("tags", "Topics.", event -> Lists.of(event.topics(), "; ")),
        Column.integer(
            "timestamp",
            "Seconds since 1970 when the first report came into the archive.",
            event -> first(event).article().added().getEpochSecond()));
  }

  private static ReportRecord first(EventRecord event) {
    return event.history().first();
  }

  private static @Nullable Integer year(@Nullable LocalDate day) {
    return day == null ? null : day.getYear();
  }

  private static @Nullable Integer timePrecision(EventRecord event) {
    if (event.date() == null || event.date().start() == null) {
      return null;
    }
    TimePrecision precision = event.date().precision();
    return switch (precision) {
      case DAY -> 1;
      case WEEK, RANGE -> 2;
      case MONTH, QUARTER, YEAR, DECADE -> 3;
      case UNKNOWN -> null;
    };
  }

  private static @Nullable Integer precision(EventRecord event) {
    Precision precision = Precision.of(event.place());
    if (precision == null) {
      return null;
    }
    return switch (precision) {
      case SITE, CITY -> 1;
      case AREA -> 2;
      case COUNTRY -> 3;
    };
  }

  private static @Nullable String interaction(EventRecord event) {
    Sector one = Party.sector(first(event.actors()));
    Sector other = Party.sector(first(event.recipients()));
    return one == null || other == null ? null : one + "-" + other;
  }

  private static @Nullable String civilianTargeting(EventRecord event) {
    return event.type() == EventType.ASSAULT
            && event.recipients().stream().anyMatch(party -> party.entity().sector() == Sector.CVL)
        ? "Civilian targeting"
        : null;
  }

  private static @Nullable PartyRecord first(List<PartyRecord> parties) {
    return parties.isEmpty() ? null : parties.get(0);
  }

  private static @Nullable String others(List<PartyRecord> parties) {
    return parties.size() < 2
        ? null
        : Lists.aligned(parties.subList(1, parties.size()), Party::name);
  }

  private static @Nullable State where(States states, EventRecord event) {
    return event.place() == null ? null : states.of(event.place().entity().country());
  }
}
