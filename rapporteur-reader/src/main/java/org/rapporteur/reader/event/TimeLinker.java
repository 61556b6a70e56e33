package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.reader.event.time.TimeMention;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Trigger;

/** Finds the date of an act among those of its sentence: by the encoder's arc or by its clause. */
final class TimeLinker {
  private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();

  TimeLinker(List<TimeMention> mentions) {
    for (TimeMention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
  }

  Optional<EventTime> find(Tree tree, Trigger trigger, Trace trace) {
    List<TimeMention> here =
        bySentence.getOrDefault(tree.sentence().index(), List.of()).stream()
            .filter(mention -> !mention.dateline() || trigger.status() == Status.ACTUAL)
            .filter(mention -> !OwnDates.isOfAnother(tree, mention, trigger.token()))
            .toList();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    for (Arc arc : trigger.arcs()) {
      if (arc.role() == Role.TIME) {
        Optional<TimeMention> mention =
            here.stream().filter(m -> m.covers(arc.token())).findFirst();
        if (mention.isPresent()) {
          return told(mention.get(), "the encoder's arc", arc.score(), trace);
        }
      }
    }
    return here.stream()
        .filter(mention -> mention.time().precision() != TimePrecision.UNKNOWN)
        .filter(mention -> sameClause(tree, mention, trigger.token()))
        .min(Comparator.comparing(TimeMention::dateline))
        .flatMap(mention -> told(mention, "a date in the clause of the act", 1, trace));
  }

  private static Optional<EventTime> told(
      TimeMention mention, String why, double score, Trace trace) {
    EventTime time = mention.time();
    if (trace.isOn()) {
      String days = time.start() + " to " + time.end();
      trace.reason("time", days + " (" + time.basis() + ")", why, score);
    }
    return Optional.of(time);
  }

  /** Whether the date hangs on the act itself or on the verb that carries it. */
  private static boolean sameClause(Tree tree, TimeMention mention, int act) {
    int head = outside(tree, mention);
    if (head == act) {
      return true;
    }
    OptionalInt dateVerb = head < 0 ? OptionalInt.empty() : tree.verbAbove(head);
    OptionalInt actVerb = tree.verbAbove(act);
    boolean close = tree.isVerb(act) || tree.token(act).head() == actVerb.orElse(-1);
    return close
        && dateVerb.isPresent()
        && actVerb.isPresent()
        && dateVerb.getAsInt() == actVerb.getAsInt();
  }

  private static int outside(Tree tree, TimeMention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      int head = tree.token(i).head();
      if (head < mention.first() || head > mention.last()) {
        return head;
      }
    }
    return -1;
  }
}
