package org.rapporteur.reader.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name made comparable: lower case, no accents, no articles, no possessive; Assad and Asad are
 * the same word.
 *
 * @param words its words in order
 */
record Name(List<String> words) {
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "and", "for", "in", "on", "to", "&");
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "de", "van", "von", "bin", "ibn", "der", "da", "dos");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}&]+");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

  Name {
    words = List.copyOf(words);
  }

  static Name of(String text) {
    List<String> words = new ArrayList<>();
    for (String part : text.strip().split("[\\s/]+")) {
      String word = fold(POSSESSIVE.matcher(part).replaceFirst(""));
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(word);
      }
    }
    return new Name(words);
  }

  private static String fold(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replaceFirst("^(al|el)[-‐‑–]", "");
    return DOUBLED.matcher(OTHER.matcher(lower).replaceAll("")).replaceAll("$1");
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String key() {
    return String.join(" ", words);
  }

  String lastWord() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Tells whether every word of this name stands in the longer one, in the same order. */
  boolean within(Name longer) {
    if (words.isEmpty() || words.size() >= longer.words.size()) {
      return false;
    }
    int position = 0;
    for (String word : longer.words) {
      if (position < words.size() && words.get(position).equals(word)) {
        position++;
      }
    }
    return position == words.size();
  }

  /**
   * Tells whether this is a way to call the person with the longer name: a surname, a given name,
   * or several of the words.
   */
  boolean shortFor(Name longer) {
    return within(longer) && !PARTICLES.contains(words.get(0)) || hyphenPart(longer);
  }

  // Rostami for Rostami-Lund: hyphens are folded away, so a surname of five letters or more may
  // begin or end the last word.
  private boolean hyphenPart(Name longer) {
    return words.size() == 1
        && words.get(0).length() >= 5
        && longer.words.size() > 1
        && !longer.lastWord().equals(words.get(0))
        && longer.lastWord().length() > words.get(0).length() + 3
        && longer.lastWord().endsWith(words.get(0));
  }

  /**
   * Tells whether the letters of an abbreviation are the initials of a full name's words: all of
   * them, the capitals, or all but of, the …
   */
  static boolean initials(String abbreviation, String full) {
    String letters = abbreviation.replaceAll("[^\\p{L}]", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    List<String> parts =
        Stream.of(full.split("[\\s\\-–‐‑/]+")).filter(part -> !part.isEmpty()).toList();
    return parts.size() > 1
        && (letters.equals(firsts(parts, part -> true))
            || letters.equals(firsts(parts, part -> Character.isUpperCase(part.charAt(0))))
            || letters.equals(
                firsts(parts, part -> !SMALL.contains(part.toLowerCase(Locale.ROOT)))));
  }

  private static String firsts(List<String> parts, Predicate<String> counted) {
    return parts.stream()
        .filter(counted)
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
