package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;

/**
 * Finds the words that name acts, with type, mode, status and the arcs to the phrases that fill
 * their roles.
 */
final class TriggerDecoder {
  private static final EventType[] TYPES = EventType.values();
  private static final Mode[] MODES = Mode.values();
  private static final Status[] STATUSES = Status.values();
  private static final Role[] ROLES = Role.values();

  private final LogOdds trigger;
  private final LogOdds background;
  private final LogOdds[] roles = new LogOdds[ROLES.length];

  TriggerDecoder(Labels labels) {
    this.trigger = LogOdds.of(labels.threshold("trigger"));
    this.background = LogOdds.of(labels.threshold("background"));
    for (Role role : ROLES) {
      roles[role.ordinal()] = LogOdds.of(labels.threshold("role." + role));
    }
  }

  List<Trigger> decode(Scores scores, int sentence, int count) {
    int classes = scores.classes(Output.TRIGGER);
    List<Trigger> found = new ArrayList<>();
    for (int word = 0; word < count; word++) {
      float[] triggers = scores.row(Output.TRIGGER, sentence, word);
      double score = Rows.probabilityOfAny(triggers, 0, classes, trigger);
      if (score > 0) {
        EventType type = TYPES[Rows.best(triggers, 1, classes - 1)];
        found.add(
            new Trigger(
                word,
                type,
                mode(scores, sentence, word, type),
                status(scores, sentence, word),
                isBackground(scores, sentence, word),
                score,
                arcs(scores, sentence, word, count)));
      }
    }
    return found;
  }

  private static @Nullable Mode mode(Scores scores, int sentence, int word, EventType type) {
    float[] modes = scores.row(Output.MODE, sentence, word);
    float highest = modes[0];
    Mode best = null;
    for (Mode mode : MODES) {
      float score = modes[1 + mode.ordinal()];
      if (mode.type() == type && score > highest) {
        highest = score;
        best = mode;
      }
    }
    return best;
  }

  private static Status status(Scores scores, int sentence, int word) {
    return STATUSES[Rows.best(scores.row(Output.STATUS, sentence, word), 0, STATUSES.length)];
  }

  private boolean isBackground(Scores scores, int sentence, int word) {
    return scores.row(Output.BACKGROUND, sentence, word)[0] >= background.value();
  }

  private List<Arc> arcs(Scores scores, int sentence, int word, int count) {
    float[] logits = scores.rows(Output.ROLE, sentence, word, 0, count);
    List<Arc> arcs = new ArrayList<>();
    for (int other = 0; other < count; other++) {
      for (int role = 0; role < ROLES.length; role++) {
        float logit = logits[other * ROLES.length + role];
        if (logit >= roles[role].value()) {
          arcs.add(new Arc(ROLES[role], other, Rows.sigmoid(logit)));
        }
      }
    }
    arcs.sort(Comparator.comparingDouble(Arc::score).reversed());
    return arcs;
  }
}
