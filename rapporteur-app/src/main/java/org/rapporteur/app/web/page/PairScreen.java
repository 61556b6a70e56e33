package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Intensity;
import org.rapporteur.model.Quad;

/** Shows what goes on between two states, or any two others. */
final class PairScreen implements Handler {
  private static final int NEWEST = 8;
  private static final int MOST_PAIRS = 24;
  private static final int MOST_MONTHS = 240;

  private final Desk desk;

  PairScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    if (!asked.one("first").isEmpty() && !asked.one("second").isEmpty()) {
      context.redirect(Links.pair(asked.one("first"), asked.one("second")), HttpStatus.SEE_OTHER);
      return;
    }
    Records records = desk.records(asked);
    List<String> pair = asked.filter().pair();
    String first = pair.isEmpty() ? "" : desk.labels().name(pair.get(0));
    String second = pair.isEmpty() ? "" : desk.labels().name(pair.get(1));
    desk.send(
        context,
        "pair",
        desk.shell(asked, pair.isEmpty() ? "Two states" : first + " and " + second, "/pair", true),
        new BetweenView(
            first, second, pair.isEmpty() ? null : both(records, asked), choices(records)));
  }

  private static BetweenView.Both both(Records records, Asked asked) {
    Filter filter = asked.filter();
    Listing<EventRecord> events = records.events();
    Counted<Map<String, Long>> quads = events.counts(filter, Facet.QUAD);
    return new BetweenView.Both(
        events.list(filter, NEWEST, null),
        records.meetings().list(filter, NEWEST, null),
        records.statements().list(filter, NEWEST, null),
        records.relations().list(filter, NEWEST, null),
        quads(quads.counts(), asked),
        months(records.intensity(filter).counts(), asked),
        quads.of());
  }

  private static List<BetweenView.Count> quads(Map<String, Long> counts, Asked asked) {
    List<BetweenView.Count> quads = new ArrayList<>();
    for (Quad quad : Quad.values()) {
      String number = String.valueOf(quad.ordinal() + 1);
      quads.add(
          new BetweenView.Count(
              quad.label(),
              quad.label().contains("cooperation") ? "fact" : "denial",
              counts.getOrDefault(number, 0L),
              asked.at("/events") + "&quad=" + number));
    }
    return quads;
  }

  /** Months of nothing stand between those of something. */
  private static List<BetweenView.Month> months(
      SortedMap<YearMonth, Intensity> known, Asked asked) {
    List<BetweenView.Month> months = new ArrayList<>();
    if (known.isEmpty()) {
      return months;
    }
    YearMonth at = known.firstKey();
    YearMonth earliest = known.lastKey().minusMonths(MOST_MONTHS - 1);
    for (at = at.isBefore(earliest) ? earliest : at;
        !at.isAfter(known.lastKey());
        at = at.plusMonths(1)) {
      Intensity intensity = known.getOrDefault(at, new Intensity(0, 0));
      months.add(
          new BetweenView.Month(
              at.toString(),
              intensity.mean(),
              intensity.events(),
              asked.withDays(at.atDay(1).toString(), at.atEndOfMonth().toString())));
    }
    return months;
  }

  private static Map<String, String> choices(Records records) {
    Map<String, String> choices = new LinkedHashMap<>();
    records
        .events()
        .counts(Filter.ALL, Facet.PAIR, MOST_PAIRS)
        .counts()
        .forEach((pair, events) -> {
          int between = pair.indexOf('|');
          String first = pair.substring(0, Math.max(0, between));
          String second = pair.substring(between + 1);
          choices.put(
              Labels.country(first) + " – " + Labels.country(second) + " (" + events + ")",
              Links.pair(first, second));
        });
    return choices;
  }
}
