package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Reads actor and recipient off the tree: subjects and objects, passives, nouns that name acts,
 * words that share a subject. The encoder's arcs come first; this is the check on them and the way
 * out where they are silent.
 */
final class TreeRoles {
  private static final int HIGHEST_CLIMB = 5;
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");

  /** Verbs that say little themselves: their subject does what the noun names. */
  static final Set<String> LIGHT_VERBS =
      Set.of(
          "hold",
          "pay",
          "make",
          "take",
          "conduct",
          "give",
          "launch",
          "carry",
          "stage",
          "have",
          "open",
          "start",
          "begin",
          "continue",
          "resume",
          "impose",
          "issue",
          "provide",
          "grant",
          "mount",
          "lead",
          "join",
          "attend",
          "express",
          "declare",
          "announce",
          "send");

  /** Verbs whose object does what the infinitive names: they urged Iran to release. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "force",
          "order",
          "tell",
          "allow",
          "invite",
          "persuade",
          "press",
          "want",
          "call",
          "demand",
          "request",
          "permit",
          "encourage",
          "help",
          "warn",
          "beg",
          "compel",
          "authorise",
          "authorize",
          "enable",
          "expect",
          "get",
          "make",
          "let",
          "see");

  private final Tree tree;
  private final Participles participles;

  TreeRoles(Tree tree) {
    this.tree = tree;
    this.participles = new Participles(tree);
  }

  /**
   * A phrase that the tree gives a role.
   *
   * @param role actor or recipient
   * @param token head of the phrase
   * @param rule which pattern found it
   */
  record Found(Role role, int token, String rule) {}

  List<Found> find(int trigger, PartyRules.Rule rule) {
    List<Found> found = new ArrayList<>();
    if (tree.isVerb(trigger)) {
      verb(trigger, rule, found);
    } else {
      noun(trigger, rule, found);
    }
    return found;
  }

  private void verb(int verb, PartyRules.Rule rule, List<Found> found) {
    boolean passive = participles.isPassive(verb);
    subject(verb, HIGHEST_CLIMB)
        .ifPresent(token ->
            found.add(
                new Found(
                    passive ? Role.RECIPIENT : Role.ACTOR,
                    token,
                    passive ? "subject of a passive" : "subject")));
    for (Token token : tree.children(verb)) {
      String preposition = tree.preposition(token.index());
      if (token.deprel().equals("obl:agent")
          || (passive && Tree.is(token, "obl") && preposition.equals("by"))) {
        found.add(new Found(Role.ACTOR, token.index(), "by, behind a passive"));
      } else if (Tree.is(token, "iobj") || (Tree.is(token, "obj") && !passive)) {
        found.add(new Found(Role.RECIPIENT, token.index(), "object"));
      } else if (Tree.is(token, "obl")) {
        prepositional(token, preposition, rule, found);
      }
    }
  }

  private void prepositional(
      Token token, String preposition, PartyRules.Rule rule, List<Found> found) {
    if (PartyRules.WITH.contains(preposition) && rule.mutual()) {
      found.add(new Found(Role.ACTOR, token.index(), preposition + ", parties of the same rank"));
    } else if (rule.towards().contains(preposition)) {
      found.add(new Found(Role.RECIPIENT, token.index(), preposition + ", the side acted upon"));
    }
  }

  /** The subject of a verb, its own or the one it shares with the verb above it. */
  private Optional<Integer> subject(int verb, int climb) {
    boolean initial = tree.token(verb).deprel().equals("advcl") && verb < tree.token(verb).head();
    if (participles.isReduced(verb) && !initial) {
      return participles.described(verb);
    }
    Optional<Token> own =
        tree.child(verb, "nsubj")
            .or(() -> tree.child(verb, "csubj"))
            .filter(t -> !Tree.is(t, "csubj"));
    Optional<Token> above = tree.head(verb);
    Token token = tree.token(verb);
    boolean relative = token.deprel().equals("acl:relcl");
    if (own.isPresent()) {
      boolean pronoun = relative && RELATIVE_PRONOUNS.contains(own.get().lemma());
      return Optional.of(pronoun && above.isPresent() ? above.get().index() : own.get().index());
    }
    if (above.isEmpty() || climb == 0) {
      return Optional.empty();
    }
    if (relative || token.deprel().equals("acl")) {
      boolean participle = !token.xpos().equals("VB");
      return relative || participle
          ? Optional.of(above.get().index())
          : doer(above.get(), climb - 1);
    }
    boolean shares =
        Set.of("conj", "xcomp", "advcl", "ccomp", "parataxis").contains(token.deprel());
    if (!shares || !tree.isVerb(above.get().index())) {
      return shares && token.deprel().equals("xcomp")
          ? doer(above.get(), climb - 1)
          : Optional.empty();
    }
    if (token.deprel().equals("xcomp") && OBJECT_CONTROL.contains(above.get().lemma())) {
      Optional<Token> object =
          tree.child(above.get().index(), "obj").or(() -> tree.child(above.get().index(), "iobj"));
      if (object.isPresent()) {
        return object.map(Token::index);
      }
    }
    return subject(above.get().index(), climb - 1);
  }

  /** Who does what an infinitive behind a noun or adjective names: its plan to send. */
  private Optional<Integer> doer(Token noun, int climb) {
    Optional<Token> owner = tree.child(noun.index(), "nmod:poss");
    if (owner.isPresent()) {
      return owner.map(Token::index);
    }
    if (tree.child(noun.index(), "cop").isPresent()) {
      return tree.child(noun.index(), "nsubj").map(Token::index);
    }
    return tree.head(noun.index())
        .filter(verb -> tree.isVerb(verb.index()) && climb > 0)
        .flatMap(verb -> subject(verb.index(), climb));
  }

  private void noun(int noun, PartyRules.Rule rule, List<Found> found) {
    for (Token token : tree.children(noun)) {
      String preposition = tree.preposition(token.index());
      boolean name = token.upos() == Upos.PROPN || token.upos() == Upos.ADJ;
      if (token.deprel().equals("nmod:poss")) {
        found.add(new Found(Role.ACTOR, token.index(), "owner of the act"));
      } else if (name && (Tree.is(token, "amod") || Tree.is(token, "compound"))) {
        found.add(new Found(Role.ACTOR, token.index(), "adjective or name before the act"));
      } else if (Tree.is(token, "nmod")) {
        nominal(token, preposition, rule, found);
      }
    }
    light(noun, rule, found);
  }

  private void nominal(Token token, String preposition, PartyRules.Rule rule, List<Found> found) {
    switch (preposition) {
      case "by", "between", "among" ->
          found.add(new Found(Role.ACTOR, token.index(), preposition + ", behind the act"));
      case "of" ->
          found.add(
              new Found(
                  rule.ofRecipient() ? Role.RECIPIENT : Role.ACTOR,
                  token.index(),
                  "of, behind the act"));
      default -> prepositional(token, preposition, rule, found);
    }
  }

  private void light(int noun, PartyRules.Rule rule, List<Found> found) {
    Optional<Token> verb = tree.head(noun).filter(v -> tree.isVerb(v.index()));
    if (verb.isEmpty()) {
      return;
    }
    Token token = tree.token(noun);
    boolean object = Tree.is(token, "obj") || Tree.is(token, "obl");
    boolean passiveSubject = token.deprel().equals("nsubj:pass");
    int at = verb.get().index();
    if (object && LIGHT_VERBS.contains(verb.get().lemma()) && !tree.isPassive(at)) {
      subject(at, HIGHEST_CLIMB)
          .ifPresent(
              s -> found.add(new Found(Role.ACTOR, s, "subject of the verb that carries the act")));
    }
    if (object || passiveSubject) {
      for (Token other : tree.children(at)) {
        String preposition = tree.preposition(other.index());
        if (other.index() != noun
            && (other.deprel().equals("obl:agent")
                || (passiveSubject && Tree.is(other, "obl") && preposition.equals("by")))) {
          found.add(new Found(Role.ACTOR, other.index(), "by, behind a passive"));
        } else if (other.index() != noun && Tree.is(other, "obl")) {
          prepositional(other, preposition, rule, found);
        }
      }
    }
  }
}
