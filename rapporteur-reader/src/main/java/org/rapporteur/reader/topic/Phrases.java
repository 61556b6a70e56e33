package org.rapporteur.reader.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/** The noun phrases of one sentence; bears trees that are broken. */
final class Phrases {
  private static final Set<String> BEFORE =
      Set.of(
          "compound", "amod", "flat", "nmod:desc", "nmod:unmarked", "goeswith", "punct", "advmod");
  private static final Set<String> BEHIND = Set.of("flat", "fixed", "goeswith", "flat:foreign");
  private static final Set<Upos> LABEL =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.VERB, Upos.NUM, Upos.X, Upos.ADV);

  private final List<Token> tokens;
  private final List<List<Token>> children = new ArrayList<>();

  Phrases(Sentence sentence) {
    tokens = sentence.tokens();
    tokens.forEach(token -> children.add(new ArrayList<>()));
    for (Token token : tokens) {
      if (token.head() >= 0 && token.head() < tokens.size() && token.head() != token.index()) {
        children.get(token.head()).add(token);
      }
    }
  }

  /** A stretch of tokens, both ends inclusive. */
  record Range(int first, int last) {}

  Token token(int index) {
    return tokens.get(index);
  }

  List<Token> children(int token) {
    return children.get(token);
  }

  /**
   * The noun with the adjectives and nouns directly before it and the parts of its name behind it.
   */
  Range base(int head) {
    int first = head;
    while (first > 0 && belongsBefore(first - 1, head)) {
      first--;
    }
    while (first < head && !LABEL.contains(tokens.get(first).upos())) {
      first++;
    }
    int last = head;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).head() == head
        && BEHIND.contains(tokens.get(last + 1).deprel())) {
      last++;
    }
    return new Range(first, last);
  }

  private boolean belongsBefore(int token, int head) {
    int at = token;
    for (int steps = 0; steps < 4; steps++) {
      Token word = tokens.get(at);
      boolean quote = word.upos() == Upos.PUNCT && !isHyphen(word);
      if (!BEFORE.contains(word.deprel()) || quote || word.head() < 0) {
        return false;
      }
      if (word.head() == head) {
        return true;
      }
      at = word.head();
      if (at <= token || at > head) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHyphen(Token word) {
    return word.text().equals("-") || word.text().equals("–") || word.text().equals("‑");
  }

  /**
   * The ends of the prepositional phrases behind a phrase that carry on its sense, nearest first.
   */
  List<Integer> extensions(int head, int last, Set<String> prepositions) {
    List<Integer> ends = new ArrayList<>();
    int end = last;
    for (Token child : children.get(head)) {
      if (child.index() > end
          && child.deprel().startsWith("nmod")
          && startsAfter(child.index(), end, prepositions)) {
        Range complement = base(child.index());
        end = Math.max(complement.last(), conjuncts(child.index()));
        ends.add(end);
        for (int further : extensions(child.index(), end, prepositions)) {
          end = further;
          ends.add(end);
        }
      }
    }
    return ends;
  }

  // Between the phrase and its complement stand only a known preposition, determiners and
  // modifiers.
  private boolean startsAfter(int complement, int end, Set<String> prepositions) {
    boolean known =
        children.get(complement).stream()
            .anyMatch(child ->
                child.deprel().equals("case")
                    && child.index() == end + 1
                    && prepositions.contains(child.lemma()));
    return known && complement - end <= 5;
  }

  // "between Bulgaria and North Macedonia"
  private int conjuncts(int token) {
    int end = token;
    for (Token child : children.get(token)) {
      if (child.deprel().equals("conj") && child.index() - end <= 4) {
        end = base(child.index()).last();
      }
    }
    return end;
  }
}
