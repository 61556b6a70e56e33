package org.rapporteur.reader.parse;

import java.util.Locale;
import java.util.Set;

/**
 * The pronouns of English, a closed class: no other word is one, whatever the encoder thinks of it.
 * The list holds what Universal Dependencies counts among them (PRON).
 */
final class Pronouns {
  private static final int LONGEST_SHORT_FORM = 3;

  private static final Set<String> ALL =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "you",
          "your",
          "yours",
          "yourself",
          "yourselves",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "themself",
          "one",
          "oneself",
          "who",
          "whom",
          "whose",
          "which",
          "what",
          "that",
          "this",
          "these",
          "those",
          "there",
          "whoever",
          "whomever",
          "whatever",
          "whichever",
          "somebody",
          "someone",
          "something",
          "anybody",
          "anyone",
          "anything",
          "everybody",
          "everyone",
          "everything",
          "nobody",
          "nothing",
          "none",
          "each",
          "other",
          "others",
          "another",
          "both",
          "either",
          "neither",
          "same",
          "such",
          "thou",
          "thee",
          "thine");

  private Pronouns() {}

  /** Tells whether a word may be a pronoun; short forms such as {@code 'em} always may. */
  static boolean may(String word) {
    return word.length() <= LONGEST_SHORT_FORM || ALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
