package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;

/** Counts what countries do with each other. */
final class Pairs {
  private Pairs() {}

  /** Returns the pairs with the most events that fit, the greatest number first. */
  static Counted<List<PairView>> of(Filter filter, Listing<EventRecord> events, int most) {
    List<PairView> pairs = new ArrayList<>();
    Counted<Map<String, Map<String, Long>>> counted = events.counts(filter, Facet.PAIR, Facet.QUAD);
    counted.counts().forEach((pair, quads) -> pairs.add(pair(pair, quads)));
    List<PairView> greatest =
        pairs.stream()
            .sorted(
                Comparator.comparingLong(PairView::total)
                    .reversed()
                    .thenComparing(PairView::firstName)
                    .thenComparing(PairView::secondName))
            .limit(most)
            .toList();
    return new Counted<>(greatest, counted.of());
  }

  private static PairView pair(String pair, Map<String, Long> quads) {
    String[] codes = pair.split("\\|", 2);
    return new PairView(
        codes[0],
        codes[1],
        Labels.country(codes[0]),
        Labels.country(codes[1]),
        Stream.of("1", "2", "3", "4").map(quad -> quads.getOrDefault(quad, 0L)).toList());
  }
}
