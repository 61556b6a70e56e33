package org.rapporteur.reader.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Token;

/** The words that take something back from a fact: not, may, likely, seem, threaten, refuse. */
final class Hedges {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither");
  private static final Set<String> NONE = Set.of("neither", "no");
  private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> WITHOUT = Set.of("against", "without");

  private static final Map<Status, Set<String>> BESIDE =
      Map.of(
          Status.POSSIBLE,
          Set.of(
              "may",
              "might",
              "could",
              "perhaps",
              "possibly",
              "maybe",
              "probably",
              "reportedly",
              "allegedly",
              "apparently",
              "presumably",
              "supposedly",
              "potential",
              "possible",
              "prospective",
              "likely",
              "hypothetical",
              "would-be",
              "alleged",
              "apparent",
              "draft",
              "whether"),
          Status.HYPOTHETICAL,
          Set.of("if", "unless", "would", "should"),
          Status.PLANNED,
          Set.of("planned", "future", "proposed", "intended"));

  private static final Set<String> WILL = Set.of("will", "shall");
  private static final Set<String> PLACES = Set.of("aux", "advmod", "amod", "compound", "mark");

  /** Words above a clause: seems to oppose, a plan to oppose, denies that it opposes. */
  private static final Map<Status, Set<String>> OVER_CLAUSES =
      Map.of(
          Status.POSSIBLE,
          Set.of(
              "seem",
              "appear",
              "likely",
              "unlikely",
              "possible",
              "probable",
              "expect",
              "believe",
              "think",
              "suspect",
              "assume",
              "suppose",
              "suggest",
              "consider",
              "threat",
              "possibility",
              "chance",
              "likelihood",
              "prospect",
              "proposal",
              "doubt"),
          Status.HYPOTHETICAL,
          Set.of("threaten", "want", "hope", "wish", "seek", "urge", "ask", "try"),
          Status.PLANNED,
          Set.of("plan", "intend", "promise", "pledge", "vow", "undertake", "prepare", "intention"),
          Status.NEGATED,
          Set.of("deny", "refuse", "decline", "fail", "reject", "refusal"));

  /** Words above a noun: rejects membership, considers sanctions, a draft of sanctions. */
  private static final Map<Status, Set<String>> OVER_NOUNS =
      Map.of(
          Status.POSSIBLE,
          Set.of(
              "consider",
              "threaten",
              "propose",
              "discuss",
              "seek",
              "urge",
              "demand",
              "suggest",
              "proposal",
              "draft",
              "threat",
              "possibility",
              "prospect"),
          Status.PLANNED,
          Set.of("plan"),
          Status.NEGATED,
          Set.of("deny", "reject", "refuse", "lack", "forgo", "renounce", "veto", "avoid"));

  private static final List<Status> ORDER =
      List.of(Status.POSSIBLE, Status.HYPOTHETICAL, Status.PLANNED);

  private final Tree tree;

  Hedges(Tree tree) {
    this.tree = tree;
  }

  boolean negated(int word) {
    return tree.children(word).stream()
        .anyMatch(child -> {
          String text = text(child);
          return NEGATIONS.contains(text)
              || text.equals("longer") && child.deprel().startsWith("advmod")
              || text.equals("no") && child.deprel().equals("det");
        });
  }

  /** Belongs to neither alliance, member of no bloc. */
  boolean ofNone(int noun) {
    return tree.children(noun).stream()
        .filter(child -> child.deprel().startsWith("det"))
        .anyMatch(child -> NONE.contains(text(child)));
  }

  /** The sanctions, its membership: what is already known. */
  boolean known(int noun) {
    return owned(noun)
        || tree.children(noun).stream()
            .anyMatch(child -> child.deprel().startsWith("det") && KNOWN.contains(text(child)));
  }

  /** Its membership, Norway's membership. */
  boolean owned(int noun) {
    return tree.children(noun).stream().anyMatch(child -> child.deprel().equals("nmod:poss"));
  }

  /** Decided against sanctions. */
  boolean without(int noun) {
    return tree.children(noun).stream()
        .anyMatch(child -> child.deprel().equals("case") && WITHOUT.contains(text(child)));
  }

  /** What the auxiliaries, adverbs, adjectives and conjunctions of a word make of it. */
  Optional<Status> beside(int word) {
    for (Token child : tree.children(word)) {
      if (PLACES.stream().noneMatch(child.deprel()::startsWith)) {
        continue;
      }
      for (Status status : ORDER) {
        if (BESIDE.getOrDefault(status, Set.of()).contains(text(child))) {
          return Optional.of(status);
        }
      }
      if (WILL.contains(text(child)) && child.deprel().startsWith("aux")) {
        return Optional.of(Status.PLANNED);
      }
    }
    return Optional.empty();
  }

  /** What a word makes of the clause that hangs on it. */
  Optional<Status> aboveClause(Token word) {
    return find(OVER_CLAUSES, word);
  }

  /** What a word makes of the noun that hangs on it. */
  Optional<Status> aboveNoun(Token word, Token noun) {
    boolean calledFor = word.lemma().equals("call") && !noun.deprel().equals("obj");
    return calledFor ? Optional.of(Status.POSSIBLE) : find(OVER_NOUNS, word);
  }

  private static Optional<Status> find(Map<Status, Set<String>> words, Token word) {
    return words.entrySet().stream()
        .filter(row -> row.getValue().contains(word.lemma()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
