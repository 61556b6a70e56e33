package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.model.Quad;

/** Adds up what parties do with each other, as the exports of networks do. */
final class PartyPairs {
  private final Map<String, String> names = new HashMap<>();
  private final Map<List<String>, long[]> counts = new HashMap<>();

  /** Counts an event for every two parties that face each other in it. */
  void add(EventRecord event) {
    boolean together = event.recipients().isEmpty();
    for (int i = 0; i < event.actors().size(); i++) {
      // of several who act together each two are joined once
      List<PartyRecord> others =
          together ? event.actors().subList(i + 1, event.actors().size()) : event.recipients();
      for (PartyRecord other : others) {
        add(event.actors().get(i), other, event.quad());
      }
    }
  }

  private void add(PartyRecord first, PartyRecord second, Quad quad) {
    String one = first.entity().key();
    String two = second.entity().key();
    if (!one.equals(two)) {
      names.put(one, first.entity().name());
      names.put(two, second.entity().name());
      List<String> pair = one.compareTo(two) < 0 ? List.of(one, two) : List.of(two, one);
      counts.computeIfAbsent(pair, any -> new long[Quad.values().length])[quad.ordinal()]++;
    }
  }

  /** Returns those with the most events, the greatest number first. */
  List<PairView> greatest(int most) {
    List<PairView> pairs = new ArrayList<>();
    counts.forEach((pair, records) ->
        pairs.add(
            new PairView(
                pair.get(0),
                pair.get(1),
                names.getOrDefault(pair.get(0), ""),
                names.getOrDefault(pair.get(1), ""),
                List.of(records[0], records[1], records[2], records[3]))));
    return pairs.stream()
        .sorted(
            Comparator.comparingLong(PairView::total)
                .reversed()
                .thenComparing(PairView::first)
                .thenComparing(PairView::second))
        .limit(most)
        .toList();
  }
}
