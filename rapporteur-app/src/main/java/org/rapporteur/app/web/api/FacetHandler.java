package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.render.RecordSet;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.Total;
import org.rapporteur.json.Json;

/** Counts the records of one kind by their sides. */
final class FacetHandler implements Handler {
  static final int USUAL = 20;
  static final int MOST = 1_000;

  /** Counts by the facets that were asked for. */
  record Facets(long total, boolean totalIsExact, List<Side> facets) {}

  /** The greatest counts of one facet, the greatest first; over so many newest records only. */
  record Side(String facet, List<Value> values, @Nullable Long newest) {}

  /** How many records have a value; entities also have a name. */
  record Value(String value, @Nullable String name, long count) {}

  private final Service service;
  private final RecordSet<?> set;

  FacetHandler(Service service, RecordSet<?> set) {
    this.service = service;
    this.set = set;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    List<Facet> facets = facets(asked);
    int most = most(asked);
    Records records = Totals.of(asked, service.archive().records());
    if (service.freshness().isKnown(context)) {
      return;
    }
    Listing<?> listing = set.listing().apply(records);
    Map<Facet, Counted<Map<String, Long>>> counts =
        listing.counts(asked.filter(), EnumSet.copyOf(facets), most);
    List<Side> sides =
        facets.stream()
            .flatMap(facet -> Stream.ofNullable(counts.get(facet)).map(side -> side(facet, side)))
            .toList();
    Total total = listing.total(asked.filter());
    context
        .contentType("application/json")
        .result(Json.line(new Facets(total.records(), total.exact(), sides)));
  }

  private Side side(Facet facet, Counted<Map<String, Long>> counted) {
    Map<String, Long> counts = counted.counts();
    Map<String, EntityReference> names =
        facet == Facet.PARTY || facet == Facet.PLACE
            ? service.archive().records().references(counts.keySet())
            : Map.of();
    List<Value> values = new ArrayList<>();
    counts.forEach((value, count) -> {
      EntityReference entity = names.get(value);
      values.add(new Value(value, entity == null ? null : entity.name(), count));
    });
    return new Side(name(facet), values, counted.of().exact() ? null : counted.of().records());
  }

  private static List<Facet> facets(Asked asked) {
    List<Facet> facets = new ArrayList<>();
    for (String value : asked.all("facet")) {
      for (String name : value.split(",")) {
        facets.add(facet(name.strip()));
      }
    }
    if (facets.isEmpty()) {
      throw new WrongFilter("facet", "give at least one of: " + String.join(", ", names()));
    }
    return facets.stream().distinct().toList();
  }

  private static Facet facet(String name) {
    return Arrays.stream(Facet.values())
        .filter(facet -> name(facet).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new WrongFilter("facet", "\"" + name + "\" is none of: " + String.join(", ", names())));
  }

  static List<String> names() {
    return Arrays.stream(Facet.values()).map(FacetHandler::name).toList();
  }

  private static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static int most(Asked asked) {
    String written = asked.one("most");
    if (written.isEmpty()) {
      return USUAL;
    }
    if (!written.matches("[1-9]\\d{0,3}") || Integer.parseInt(written) > MOST) {
      throw new WrongFilter("most", "takes a number from 1 to " + MOST);
    }
    return Integer.parseInt(written);
  }
}
