package org.rapporteur.reader.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes Mr, Mrs and their like out of names, so that Mr. Gorbachev is the Gorbachev whom the
 * article names elsewhere. They tell no office, so they are no titles either.
 */
final class CourtesyTitles {
  private static final Set<String> WORDS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "messrs",
          "mme",
          "mlle",
          "monsieur",
          "madame",
          "herr",
          "frau",
          "señor",
          "señora",
          "signor",
          "signora");

  private CourtesyTitles() {}

  /** Returns the mentions without them; one that is nothing else goes. */
  static List<TaggedMention> trim(List<TaggedMention> mentions, String[] words) {
    Map<List<Object>, TaggedMention> kept = new LinkedHashMap<>();
    for (TaggedMention mention : mentions) {
      trim(mention, words)
          .ifPresent(
              name -> kept.putIfAbsent(List.of(name.first(), name.last(), name.type()), name));
    }
    return List.copyOf(kept.values());
  }

  private static Optional<TaggedMention> trim(TaggedMention mention, String[] words) {
    if (mention.type() != TagType.PERSON && mention.type() != TagType.TITLE) {
      return Optional.of(mention);
    }
    int first = mention.first();
    while (first <= mention.last() && isCourtesy(words[first])) {
      first++;
    }
    return first > mention.last()
        ? Optional.empty()
        : Optional.of(first == mention.first() ? mention : mention.over(first, mention.last()));
  }

  private static boolean isCourtesy(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Character.isUpperCase(word.codePointAt(0))
        && WORDS.contains(bare.toLowerCase(Locale.ROOT));
  }
}
