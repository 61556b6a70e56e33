package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Finds the treaties that the encoder left without a tag: the Tashkent Declaration, where only
 * Tashkent was tagged.
 */
final class TreatyNames {
  private static final Set<String> NOUNS =
      Set.of(
          "Declaration",
          "Document",
          "Accord",
          "Accords",
          "Treaty",
          "Agreement",
          "Protocol",
          "Convention",
          "Pact");
  private static final Set<TagType> INSIDE =
      EnumSet.of(TagType.GPE, TagType.LOC, TagType.NORP, TagType.PERSON);
  private static final double SCORE = 0.6;

  private TreatyNames() {}

  /** The treaties named in a sentence and covered by none of its names. */
  static List<TaggedMention> missing(Sentence sentence, List<TaggedMention> names) {
    List<TaggedMention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (NOUNS.contains(token.text()) && around(names, token.index()).isEmpty()) {
        int first = first(sentence, names, token.index());
        if (first < token.index() && !isHeadline(sentence)) {
          found.add(new TaggedMention(first, token.index(), TagType.LAW, SCORE));
        }
      }
    }
    return found;
  }

  private static int first(Sentence sentence, List<TaggedMention> names, int noun) {
    int first = noun;
    while (first > 0 && isProper(sentence.tokens().get(first - 1))) {
      Optional<TaggedMention> name = around(names, first - 1);
      if (name.filter(mention -> !INSIDE.contains(mention.type())).isPresent()) {
        break;
      }
      first = Math.min(first - 1, name.map(TaggedMention::first).orElse(first - 1));
    }
    return first;
  }

  private static boolean isProper(Token token) {
    return token.upos() == Upos.PROPN && Character.isUpperCase(token.text().codePointAt(0));
  }

  private static Optional<TaggedMention> around(List<TaggedMention> names, int token) {
    return names.stream()
        .filter(mention -> mention.first() <= token && token <= mention.last())
        .findFirst();
  }

  // In a headline every word has a capital, and tells nothing.
  private static boolean isHeadline(Sentence sentence) {
    return sentence.tokens().stream()
        .noneMatch(token ->
            token.text().length() > 3 && Character.isLowerCase(token.text().codePointAt(0)));
  }
}
