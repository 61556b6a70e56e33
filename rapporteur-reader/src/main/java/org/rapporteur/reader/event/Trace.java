package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/** Collects the reasons for one event; collects nothing and costs nothing when nobody asked. */
final class Trace {
  static final Trace OFF = new Trace(false);

  private final boolean on;
  private final List<Explanation.Reason> reasons = new ArrayList<>();
  private final List<Explanation.Candidate> candidates = new ArrayList<>();

  private Trace(boolean on) {
    this.on = on;
  }

  static Trace on() {
    return new Trace(true);
  }

  boolean isOn() {
    return on;
  }

  void reason(String about, String value, String why, double score) {
    if (on) {
      reasons.add(new Explanation.Reason(about, value, why, score));
    }
  }

  void candidate(Explanation.Candidate candidate) {
    if (on) {
      candidates.add(candidate);
    }
  }

  Explanation explanation(String event, Span trigger) {
    List<Explanation.Candidate> chosenFirst = new ArrayList<>(candidates);
    chosenFirst.sort((a, b) -> {
      int role = a.role().compareTo(b.role());
      return role != 0 ? role : Boolean.compare(b.chosen(), a.chosen());
    });
    return new Explanation(event, trigger, reasons, chosenFirst);
  }
}
