package org.rapporteur.reader.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/** The dependency tree of one sentence, read downwards as well as upwards. */
final class Tree {
  private static final int HIGHEST_CLIMB = 40;

  private final Sentence sentence;
  private final List<List<Token>> children = new ArrayList<>();

  Tree(Sentence sentence) {
    this.sentence = sentence;
    sentence.tokens().forEach(token -> children.add(new ArrayList<>(2)));
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0 && token.head() < children.size() && token.head() != token.index()) {
        children.get(token.head()).add(token);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** Dependents in the order of the words. */
  List<Token> children(int index) {
    return children.get(index);
  }

  Stream<Token> children(int index, String relation) {
    return children(index).stream().filter(token -> is(token, relation));
  }

  Optional<Token> child(int index, String relation) {
    return children(index, relation).findFirst();
  }

  /** Whether a token hangs by this relation, subtypes included. */
  static boolean is(Token token, String relation) {
    String found = token.deprel();
    return found.equals(relation)
        || (found.length() > relation.length()
            && found.startsWith(relation)
            && found.charAt(relation.length()) == ':');
  }

  /** Whether a token is one of these words, which are in small letters. */
  static boolean says(Token token, Set<String> words) {
    return words.contains(token.text().toLowerCase(Locale.ROOT));
  }

  Optional<Token> head(int index) {
    int head = token(index).head();
    return head < 0 || head == index ? Optional.empty() : Optional.of(token(head));
  }

  boolean isVerb(int index) {
    Upos upos = token(index).upos();
    return upos == Upos.VERB || upos == Upos.AUX;
  }

  boolean isPassive(int index) {
    return children(index).stream()
        .anyMatch(token ->
            token.deprel().equals("nsubj:pass")
                || token.deprel().equals("csubj:pass")
                || token.deprel().equals("aux:pass"));
  }

  /** The word that marks the case of a phrase, lower case; empty when it has none. */
  String preposition(int index) {
    return child(index, "case").map(token -> token.text().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** The other members of a coordination, of which the token is the first. */
  List<Token> conjuncts(int index) {
    return children(index, "conj").toList();
  }

  /** Whether a token or one above it is among the given; the way ends at the root. */
  boolean isBelow(int index, int ancestor) {
    int at = index;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
      if (at == ancestor) {
        return true;
      }
      at = token(at).head();
    }
    return false;
  }

  /** The closest verb at or above a token. */
  OptionalInt verbAbove(int index) {
    int at = index;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
      if (isVerb(at) || child(at, "cop").isPresent()) {
        return OptionalInt.of(at);
      }
      at = token(at).head();
    }
    return OptionalInt.empty();
  }

  boolean hasChild(int index, Set<String> lemmas) {
    return children(index).stream().anyMatch(token -> lemmas.contains(token.lemma()));
  }

  /** The words of the phrase under a token, from the first to the last. */
  Extent extent(int index) {
    int first = index;
    int last = index;
    Deque<Integer> open = new ArrayDeque<>(List.of(index));
    int visited = 0;
    while (!open.isEmpty() && visited <= sentence.tokens().size()) {
      int at = open.pop();
      visited++;
      first = Math.min(first, at);
      last = Math.max(last, at);
      children(at).forEach(token -> open.push(token.index()));
    }
    return new Extent(token(first).start(), token(last).end());
  }

  /**
   * A stretch of the text.
   *
   * @param start first character
   * @param end one past the last character
   */
  record Extent(int start, int end) {
    boolean overlaps(int otherStart, int otherEnd) {
      return start < otherEnd && otherStart < end;
    }
  }
}
