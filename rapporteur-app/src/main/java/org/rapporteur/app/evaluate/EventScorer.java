package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/**
 * Pairs events by their triggers, those of the same type first, and scores type, parties, status.
 */
final class EventScorer {
  private final Scorer scorer;
  private final List<Gold.Act> wanted;
  private final List<Event> given;
  private final Map<Integer, Integer> pairs = new LinkedHashMap<>();

  private EventScorer(Scorer scorer, GoldArticle gold, Reading reading) {
    this.scorer = scorer;
    this.wanted = gold.records(Gold.Act.class);
    this.given =
        reading.events().stream()
            .filter(event -> scorer.isCovered(scorer.text().range(event.trigger())))
            .toList();
  }

  static void score(Scorer scorer, GoldArticle gold, Reading reading, Tally tally) {
    EventScorer events = new EventScorer(scorer, gold, reading);
    events.pair(true);
    events.pair(false);
    events.count(tally);
    events.parties(tally);
  }

  private void pair(boolean sameType) {
    for (int i = 0; i < wanted.size(); i++) {
      Range range = trigger(wanted.get(i));
      if (range == null || pairs.containsKey(i)) {
        continue;
      }
      int best = -1;
      double most = 0;
      for (int j = 0; j < given.size(); j++) {
        double overlap = range.overlap(scorer.text().range(given.get(j).trigger()));
        boolean fits = !sameType || isSameType(i, j);
        if (overlap > most && fits && !pairs.containsValue(j)) {
          best = j;
          most = overlap;
        }
      }
      if (best >= 0) {
        pairs.put(i, best);
      }
    }
  }

  private void count(Tally tally) {
    int sameType = 0;
    for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
      sameType += isSameType(pair.getKey(), pair.getValue()) ? 1 : 0;
      String status = given.get(pair.getValue()).status().label();
      boolean right = wanted.get(pair.getKey()).status().equals(status);
      tally.add(Measure.STATUS, right ? 1 : 0, 1, 1);
    }
    tally.add(Measure.FOUND, pairs.size(), wanted.size(), given.size());
    tally.add(Measure.EVENTS, sameType, wanted.size(), given.size());
  }

  private void parties(Tally tally) {
    for (int i = 0; i < wanted.size(); i++) {
      Gold.Act act = wanted.get(i);
      Integer pair = pairs.get(i);
      tally.add(
          Measure.PARTIES,
          pair == null ? 0 : right(act.actors(), given.get(pair).actors()),
          names(act.actors()).size(),
          0);
      tally.add(
          Measure.PARTIES,
          pair == null ? 0 : right(act.recipients(), given.get(pair).recipients()),
          names(act.recipients()).size(),
          0);
    }
    for (Event event : given) {
      tally.add(Measure.PARTIES, 0, 0, event.actors().size() + event.recipients().size());
    }
  }

  private int right(List<Gold.Phrase> phrases, List<Party> parties) {
    List<String> left = names(phrases);
    int right = 0;
    for (Party party : parties) {
      List<String> names = scorer.names(party.entity());
      for (int k = 0; k < left.size(); k++) {
        if (scorer.isNamed(left.get(k), names)) {
          left.remove(k);
          right++;
          break;
        }
      }
    }
    return right;
  }

  private static List<String> names(List<Gold.Phrase> phrases) {
    List<String> names = new ArrayList<>();
    phrases.forEach(phrase -> names.addAll(phrase.namesOrText()));
    return names;
  }

  private boolean isSameType(int wantedAt, int givenAt) {
    return wanted.get(wantedAt).type().equals(given.get(givenAt).type().name());
  }

  private @Nullable Range trigger(Gold.Act act) {
    return act.trigger().isEmpty()
        ? null
        : scorer.goldRange(act.sentence(), act.trigger().get(0).span());
  }
}
