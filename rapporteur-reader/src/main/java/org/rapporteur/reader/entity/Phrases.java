package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/** The noun phrases of a parse: what depends on a token, and which words belong to it. */
final class Phrases {
  private static final Set<String> LEFT =
      Set.of(
          "det",
          "det:predet",
          "amod",
          "nummod",
          "compound",
          "nmod:poss",
          "flat",
          "advmod",
          "nmod:unmarked",
          "obl:unmarked",
          "nmod:npmod",
          "cc:preconj",
          "nmod:desc");
  private static final Set<String> RIGHT =
      Set.of("flat", "fixed", "goeswith", "flat:foreign", "flat:name");

  private final Parse parse;
  private final List<List<List<Token>>> children = new ArrayList<>();

  Phrases(Parse parse) {
    this.parse = parse;
    for (Sentence sentence : parse.sentences()) {
      List<List<Token>> lists = new ArrayList<>();
      sentence.tokens().forEach(token -> lists.add(new ArrayList<>()));
      for (Token token : sentence.tokens()) {
        if (token.head() >= 0 && token.head() < lists.size() && token.head() != token.index()) {
          lists.get(token.head()).add(token);
        }
      }
      children.add(lists);
    }
  }

  /** A stretch of tokens, both ends inclusive. */
  record Range(int first, int last) {
    boolean holds(int token) {
      return first <= token && token <= last;
    }
  }

  Token token(int sentence, int token) {
    return parse.sentences().get(sentence).tokens().get(token);
  }

  Sentence sentence(int sentence) {
    return parse.sentences().get(sentence);
  }

  String lower(int sentence, int token) {
    return token(sentence, token).text().toLowerCase(Locale.ROOT);
  }

  List<Token> children(int sentence, int token) {
    return children.get(sentence).get(token);
  }

  /** The token of a mention that the rest of it depends on. */
  int head(int sentence, TaggedMention mention) {
    Range range = new Range(mention.first(), mention.last());
    for (int index = range.last(); index >= range.first(); index--) {
      int head = token(sentence, index).head();
      boolean outside = head < 0 || !range.holds(head);
      if (outside
          && token(sentence, index).upos() != Upos.PUNCT
          && !isPossessive(sentence, index)) {
        return firstOutside(sentence, range, index, mention.type());
      }
    }
    return range.last();
  }

  // A broken tree may leave several tokens of a mention without a head inside: a person is then
  // headed by the first, others by the last.
  private int firstOutside(int sentence, Range range, int last, TagType type) {
    if (type != TagType.PERSON && type != TagType.TITLE) {
      return last;
    }
    for (int index = range.first(); index < last; index++) {
      int head = token(sentence, index).head();
      if (head < 0 || !range.holds(head)) {
        return index;
      }
    }
    return last;
  }

  private boolean isPossessive(int sentence, int token) {
    String text = token(sentence, token).text();
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  /** The noun phrase headed by a token without what follows its head: the two foreign ministers. */
  Range shortPhrase(int sentence, int token) {
    int first = token;
    int last = token;
    for (Token child : children(sentence, token)) {
      if (child.index() < token && LEFT.contains(child.deprel())) {
        first = Math.min(first, edge(sentence, child.index(), true));
      } else if (child.index() > token && RIGHT.contains(child.deprel())) {
        last = Math.max(last, edge(sentence, child.index(), false));
      }
    }
    return new Range(first, last);
  }

  /**
   * The noun phrase with the prepositional phrases behind its head: an aide to the Kenyan
   * president.
   */
  Range longPhrase(int sentence, int token, int most) {
    Range range = shortPhrase(sentence, token);
    int last = range.last();
    for (Token child : children(sentence, token)) {
      if (child.index() <= last || !child.deprel().equals("nmod")) {
        continue;
      }
      int end = phraseEnd(sentence, child.index());
      if (end - range.first() < most && leftEdge(sentence, child.index()) == last + 1) {
        last = end;
      }
    }
    return new Range(range.first(), last);
  }

  /**
   * The noun phrase with all that follows its head up to a comma: those who pose a threat, teachers
   * and porters in the camps. Its short form where it has more than so many words.
   */
  Range wholePhrase(int sentence, int token, int most) {
    Range range = shortPhrase(sentence, token);
    Set<Integer> inside = Set.copyOf(subtree(sentence, token));
    int last = range.last();
    while (inside.contains(last + 1) && token(sentence, last + 1).upos() != Upos.PUNCT) {
      last++;
    }
    return last - range.first() < most ? new Range(range.first(), last) : range;
  }

  private int phraseEnd(int sentence, int token) {
    int end = shortPhrase(sentence, token).last();
    for (Token child : children(sentence, token)) {
      if (child.index() > token && child.deprel().equals("nmod") && child.index() - end < 8) {
        end = Math.max(end, phraseEndOnce(sentence, child.index()));
      }
    }
    return end;
  }

  private int phraseEndOnce(int sentence, int token) {
    return shortPhrase(sentence, token).last();
  }

  private int leftEdge(int sentence, int token) {
    int first = shortPhrase(sentence, token).first();
    for (Token child : children(sentence, token)) {
      if (child.deprel().equals("case")) {
        first = Math.min(first, child.index());
      }
    }
    return first;
  }

  private int edge(int sentence, int token, boolean left) {
    int edge = token;
    for (int index : subtree(sentence, token)) {
      edge = left ? Math.min(edge, index) : Math.max(edge, index);
    }
    return edge;
  }

  /**
   * The token and everything that depends on it, in any order; ends even where the tree has a
   * circle.
   */
  List<Integer> subtree(int sentence, int token) {
    BitSet seen = new BitSet();
    List<Integer> all = new ArrayList<>(List.of(token));
    seen.set(token);
    for (int next = 0; next < all.size(); next++) {
      for (Token child : children(sentence, all.get(next))) {
        if (!seen.get(child.index())) {
          seen.set(child.index());
          all.add(child.index());
        }
      }
    }
    return all;
  }

  /** The tokens joined to this one by and, or and commas, in order, itself not among them. */
  List<Integer> conjuncts(int sentence, int token) {
    return children(sentence, token).stream()
        .filter(child -> child.deprel().equals("conj"))
        .map(Token::index)
        .toList();
  }

  Span span(int sentence, Range range) {
    int start = token(sentence, range.first()).start();
    int end = token(sentence, range.last()).end();
    return Span.of(parse.text(), start, end);
  }

  boolean isPlural(int sentence, int token) {
    String xpos = token(sentence, token).xpos();
    return xpos.equals("NNS") || xpos.equals("NNPS");
  }
}
