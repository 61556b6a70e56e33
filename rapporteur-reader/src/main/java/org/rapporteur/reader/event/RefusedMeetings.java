package org.rapporteur.reader.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Mode;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.parse.Upos;

/** Tells whether what is called off is a meeting: a strike that is called off is none. */
final class RefusedMeetings {
  private RefusedMeetings() {}

  /** Takes the mode from a refusal whose object is named and is no meeting. */
  static Trigger correct(Tree tree, Trigger trigger, Trace trace) {
    if (trigger.mode() != Mode.REJECT_MEET || !tree.isVerb(trigger.token())) {
      return trigger;
    }
    List<Token> objects = objects(tree, trigger.token());
    boolean other = !objects.isEmpty() && objects.stream().noneMatch(noun -> isMeeting(tree, noun));
    if (!other) {
      return trigger;
    }
    trace.reason("mode", "none", "\"" + objects.get(0).text() + "\" is no meeting", 1);
    return new Trigger(
        trigger.token(),
        trigger.type(),
        null,
        trigger.status(),
        trigger.background(),
        trigger.score(),
        trigger.arcs());
  }

  /** Nouns that are no names: what is refused, not who. */
  private static List<Token> objects(Tree tree, int verb) {
    boolean passive = new Participles(tree).isPassive(verb);
    Optional<Token> subject = tree.child(verb, "nsubj").filter(token -> passive);
    return Stream.concat(tree.children(verb, "obj"), subject.stream())
        .filter(token -> token.upos() == Upos.NOUN)
        .toList();
  }

  /** A meeting, or plans for one. */
  private static boolean isMeeting(Tree tree, Token noun) {
    return MeetingWords.isMeeting(noun.lemma())
        || tree.children(noun.index()).stream()
            .anyMatch(child -> MeetingWords.isMeeting(child.lemma()));
  }
}
