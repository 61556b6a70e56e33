package org.rapporteur.reader.event;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/**
 * Attacks made with words: who attacks a budget or a speech harms nobody's body. Both the encoder,
 * where it sees criticism in a word of violence, and an object that consists of words or thoughts
 * tell them from assaults.
 */
final class VerbalAttacks {
  private static final Set<String> WORDS =
      Set.of("attack", "assail", "assault", "blast", "lash", "savage", "slam", "onslaught");
  private static final Set<String> TOWARDS = Set.of("on", "against", "at", "upon");
  private static final Set<String> ABOUT = Set.of("for", "over");

  /** What is said, written, thought, decided or planned. */
  private static final Set<String> THOUGHTS =
      Set.of(
          "accord",
          "agenda",
          "agreement",
          "amendment",
          "argument",
          "article",
          "belief",
          "bill",
          "book",
          "budget",
          "claim",
          "comment",
          "concept",
          "constitution",
          "credibility",
          "decision",
          "declaration",
          "decree",
          "doctrine",
          "handling",
          "idea",
          "ideology",
          "initiative",
          "interpretation",
          "judgment",
          "law",
          "legislation",
          "letter",
          "notion",
          "opinion",
          "philosophy",
          "plan",
          "policy",
          "principle",
          "programme",
          "program",
          "proposal",
          "record",
          "reform",
          "religion",
          "remark",
          "report",
          "reputation",
          "resolution",
          "ruling",
          "scheme",
          "speech",
          "statement",
          "strategy",
          "theory",
          "thesis",
          "treaty",
          "value",
          "verdict",
          "view",
          "word");

  private VerbalAttacks() {}

  /** Whether the encoder saw criticism in a word that may name an attack of either kind. */
  static boolean isCriticism(Tree tree, Trigger trigger) {
    return trigger.type() == EventType.ACCUSE && mayBeVerbal(tree, trigger.token());
  }

  private static boolean mayBeVerbal(Tree tree, int act) {
    return WORDS.contains(tree.token(act).lemma().toLowerCase(Locale.ROOT));
  }

  /** Makes criticism of an assault upon thoughts. */
  static Trigger correct(Tree tree, Trigger trigger, Trace trace) {
    int act = trigger.token();
    boolean assault = trigger.type() == EventType.ASSAULT && mayBeVerbal(tree, act);
    boolean criticism = isCriticism(tree, trigger) && trigger.mode() == null;
    if (!criticism && !(assault && isUponThoughts(tree, trigger))) {
      return trigger;
    }
    trace.reason("type", EventType.ACCUSE.name(), "an attack made with words", 1);
    return new Trigger(
        act,
        EventType.ACCUSE,
        Mode.ACCUSE_DISAPPROVE,
        trigger.status(),
        trigger.background(),
        trigger.score(),
        trigger.arcs());
  }

  private static boolean isUponThoughts(Tree tree, Trigger trigger) {
    int act = trigger.token();
    boolean passive = new Participles(tree).isPassive(act);
    // People are beaten for what they think, too.
    boolean armed = trigger.mode() != null;
    return tree.children(act).stream()
        .filter(child -> isTarget(tree, child, passive) || !armed && isBehind(tree, child, ABOUT))
        .anyMatch(VerbalAttacks::isThought);
  }

  private static boolean isTarget(Tree tree, Token child, boolean passive) {
    boolean subject = passive && Tree.is(child, "nsubj");
    return subject || Tree.is(child, "obj") || isBehind(tree, child, TOWARDS);
  }

  private static boolean isBehind(Tree tree, Token child, Set<String> prepositions) {
    boolean phrase = Tree.is(child, "obl") || Tree.is(child, "nmod");
    return phrase && prepositions.contains(tree.preposition(child.index()));
  }

  private static boolean isThought(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return THOUGHTS.contains(lemma) || lemma.length() > 5 && lemma.endsWith("ism");
  }
}
