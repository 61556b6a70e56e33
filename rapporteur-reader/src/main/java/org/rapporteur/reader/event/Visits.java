package org.rapporteur.reader.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/** Who travels and who is visited, where the encoder tends to mistake one for another. */
final class Visits {
  private static final Set<String> SENDING = Set.of("send", "dispatch");

  private final Lookup cast;

  Visits(Lookup cast) {
    this.cast = cast;
  }

  /** The named person who is sent: not the sender travels. */
  Optional<Token> sent(Tree tree, Trigger trigger) {
    int act = trigger.token();
    if (trigger.type() != EventType.CONSULT || !SENDING.contains(tree.token(act).lemma())) {
      return Optional.empty();
    }
    return Stream.concat(
            tree.children(act, "obj"),
            tree.children(act, "nsubj").filter(subject -> tree.isPassive(act)))
        .filter(token -> isPerson(tree.sentence().index(), token))
        .findFirst();
  }

  private boolean isPerson(int sentence, Token token) {
    return cast.named(sentence, token.index())
        .filter(id -> cast.entity(id).type() == EntityType.PERSON)
        .isPresent();
  }

  /**
   * Whether a state that the sentence does not name as host may be it: nobody visits his own state,
   * and who arrives in Rome is no guest of another state than Italy.
   *
   * @param place the place that the sentence states, if any
   */
  boolean mayBeHost(String host, Set<String> visitors, @Nullable String place, Trigger trigger) {
    if (trigger.mode() != Mode.CONSULT_VISIT || cast.entity(host).type() != EntityType.GPE) {
      return true;
    }
    boolean elsewhere =
        place != null
            && state(place).isPresent()
            && state(host).isPresent()
            && !state(place).equals(state(host));
    boolean home =
        state(host).isPresent() && visitors.stream().anyMatch(id -> state(host).equals(state(id)));
    return !elsewhere && !home;
  }

  /** The state that a place or person belongs to. */
  private Optional<String> state(String id) {
    return Optional.ofNullable(cast.entity(id).country());
  }
}
