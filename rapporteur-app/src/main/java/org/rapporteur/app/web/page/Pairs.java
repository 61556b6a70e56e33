package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.model.Quad;

/** Counts what countries do with each other. */
final class Pairs {
  private Pairs() {}

  /** Returns the pairs with the most events that fit, the greatest number first. */
  static List<PairView> of(Asked asked, Listing<EventRecord> events, int most) {
    Map<String, long[]> counts = new LinkedHashMap<>();
    for (Quad quad : Quad.values()) {
      if (asked.filter().quads().isEmpty() || asked.filter().quads().contains(quad)) {
        events
            .counts(asked.filterWith("quad", quad.label()), Facet.PAIR)
            .forEach((pair, records) ->
                counts
                        .computeIfAbsent(pair, any -> new long[Quad.values().length])[
                        quad.ordinal()] =
                    records);
      }
    }
    List<PairView> pairs = new ArrayList<>();
    counts.forEach((pair, records) -> pairs.add(pair(pair, records)));
    return pairs.stream()
        .sorted(
            Comparator.comparingLong(PairView::total)
                .reversed()
                .thenComparing(PairView::firstName)
                .thenComparing(PairView::secondName))
        .limit(most)
        .toList();
  }

  private static PairView pair(String pair, long[] counts) {
    String[] codes = pair.split("\\|", 2);
    return new PairView(
        codes[0],
        codes[1],
        Labels.country(codes[0]),
        Labels.country(codes[1]),
        List.of(counts[0], counts[1], counts[2], counts[3]));
  }
}
