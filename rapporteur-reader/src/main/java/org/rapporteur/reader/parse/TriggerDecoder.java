package org.rapporteur.reader.parse;

import java.nio.FloatBuffer;
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
    FloatBuffer triggers = scores.buffer(Output.TRIGGER);
    int classes = scores.classes(Output.TRIGGER);
    List<Trigger> found = new ArrayList<>();
    for (int word = 0; word < count; word++) {
      int base = scores.base(Output.TRIGGER, sentence, word);
      double score = Rows.probabilityOfAny(triggers, base, classes, trigger);
      if (score > 0) {
        EventType type = TYPES[Rows.best(triggers, base + 1, classes - 1)];
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
    FloatBuffer modes = scores.buffer(Output.MODE);
    int base = scores.base(Output.MODE, sentence, word);
    float highest = modes.get(base);
    Mode best = null;
    for (Mode mode : MODES) {
      float score = modes.get(base + 1 + mode.ordinal());
      if (mode.type() == type && score > highest) {
        highest = score;
        best = mode;
      }
    }
    return best;
  }

  private static Status status(Scores scores, int sentence, int word) {
    int base = scores.base(Output.STATUS, sentence, word);
    return STATUSES[Rows.best(scores.buffer(Output.STATUS), base, STATUSES.length)];
  }

  private boolean isBackground(Scores scores, int sentence, int word) {
    float logit =
        scores.buffer(Output.BACKGROUND).get(scores.base(Output.BACKGROUND, sentence, word));
    return logit >= background.value();
  }

  private List<Arc> arcs(Scores scores, int sentence, int word, int count) {
    FloatBuffer logits = scores.buffer(Output.ROLE);
    int base = scores.base(Output.ROLE, sentence, word);
    List<Arc> arcs = new ArrayList<>();
    for (int other = 0; other < count; other++) {
      for (int role = 0; role < ROLES.length; role++) {
        float logit = logits.get(base + other * ROLES.length + role);
        if (logit >= roles[role].value()) {
          arcs.add(new Arc(ROLES[role], other, Rows.sigmoid(logit)));
        }
      }
    }
    arcs.sort(Comparator.comparingDouble(Arc::score).reversed());
    return arcs;
  }
}
