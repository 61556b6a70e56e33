package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the phrases that an annotator quotes in their sentence. */
final class GoldPhrases {
  private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s*@(\\d{1,4})");

  private GoldPhrases() {}

  /** Reads {@code phrase => name + name || phrase}; what is not in the sentence is a problem. */
  static List<Gold.Phrase> values(
      String written, String sentence, String where, List<String> problems) {
    List<Gold.Phrase> values = new ArrayList<>();
    for (String value : written.split(" \\|\\| ", -1)) {
      int arrow = value.indexOf("=>");
      String phrase = (arrow < 0 ? value : value.substring(0, arrow)).strip();
      List<String> names = arrow < 0 ? List.of() : names(value.substring(arrow + 2));
      if (phrase.equals("-")) {
        values.add(new Gold.Phrase(null, phrase, names));
        continue;
      }
      Optional<Range> span = find(phrase, sentence);
      if (span.isPresent()) {
        String words = sentence.substring(span.get().start(), span.get().end());
        values.add(new Gold.Phrase(span.get(), words, names));
      } else {
        problems.add(where + ": not in the sentence: \"" + phrase + "\"");
      }
    }
    return values;
  }

  private static List<String> names(String written) {
    List<String> names = new ArrayList<>();
    for (String name : written.split(" \\+ ", -1)) {
      names.add(name.strip());
    }
    return written.isEmpty() ? List.of() : names;
  }

  /** Finds a phrase, or its n-th occurrence for {@code phrase @n}; whole words come first. */
  static Optional<Range> find(String written, String sentence) {
    String phrase = written.strip();
    int number = 1;
    Matcher numbered = NUMBERED.matcher(phrase);
    if (numbered.matches() && sentence.contains(numbered.group(1))) {
      phrase = numbered.group(1);
      number = Integer.parseInt(numbered.group(2));
    }
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = sentence.indexOf(phrase, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    int found = number == 1 ? wholeWords(phrase, sentence).orElse(at) : at;
    return Optional.of(new Range(found, found + phrase.length()));
  }

  private static Optional<Integer> wholeWords(String phrase, String sentence) {
    int at = sentence.indexOf(phrase);
    while (at >= 0) {
      int end = at + phrase.length();
      if (isBorder(sentence, at) && isBorder(sentence, end)) {
        return Optional.of(at);
      }
      at = sentence.indexOf(phrase, end);
    }
    return Optional.empty();
  }

  private static boolean isBorder(String sentence, int at) {
    return at == 0
        || at == sentence.length()
        || !Character.isLetterOrDigit(sentence.charAt(at - 1))
        || !Character.isLetterOrDigit(sentence.charAt(at));
  }
}
