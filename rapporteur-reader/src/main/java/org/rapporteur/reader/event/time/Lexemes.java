package org.rapporteur.reader.event.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words, numbers and signs of a stretch of text, apart from how the parser divided it into
 * tokens.
 */
final class Lexemes {
  private static final int LONGEST_NUMBER = 4;

  private final List<Lexeme> list;

  private Lexemes(List<Lexeme> list) {
    this.list = List.copyOf(list);
  }

  /**
   * A run of letters and digits, or one sign.
   *
   * @param start first character in the text
   * @param end one past the last character
   * @param word lower case
   * @param capital whether it starts with a capital letter
   */
  record Lexeme(int start, int end, String word, boolean capital) {}

  static Lexemes of(String text, int from, int to) {
    List<Lexeme> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      char first = text.charAt(at);
      if (Character.isWhitespace(first)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (Character.isLetterOrDigit(first)) {
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      found.add(new Lexeme(at, end, word, Character.isUpperCase(first)));
      at = end;
    }
    return new Lexemes(found);
  }

  int size() {
    return list.size();
  }

  Lexeme get(int index) {
    return list.get(index);
  }

  /** The word at an index in lower case; empty beyond either end. */
  String word(int index) {
    return index >= 0 && index < list.size() ? list.get(index).word() : "";
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(word(index));
  }

  /** Whether two neighbours stand without white space between them. */
  boolean joined(int index) {
    return index > 0 && index < list.size() && list.get(index - 1).end() == list.get(index).start();
  }

  /** Whether a word or a number stands here, no sign, and not the end. */
  boolean startsWord(int index) {
    String word = word(index);
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
  }

  boolean isDash(int index) {
    return isOneOf(index, DateWords.DASHES);
  }

  /** A number in digits. */
  OptionalInt digits(int index) {
    String word = word(index);
    if (word.isEmpty() || word.length() > LONGEST_NUMBER) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(word));
  }

  /** A day of a month: 3, 03, 3rd. */
  OptionalInt day(int index) {
    String word = word(index);
    boolean ordinal =
        word.length() > 2 && DateWords.ORDINAL_ENDINGS.contains(word.substring(word.length() - 2));
    String number = ordinal ? word.substring(0, word.length() - 2) : word;
    if (number.length() > 2
        || number.isEmpty()
        || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(number);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** A year in four digits that news may speak of. */
  OptionalInt year(int index) {
    OptionalInt number = digits(index);
    boolean four = word(index).length() == 4;
    boolean plausible =
        four && number.isPresent() && number.getAsInt() >= 1000 && number.getAsInt() <= 2199;
    return plausible ? number : OptionalInt.empty();
  }

  /** A month by name, with a capital letter: "may" and "march" are verbs. */
  Optional<Month> month(int index) {
    Optional<Month> month = Optional.ofNullable(DateWords.MONTHS.get(word(index)));
    return month.filter(m -> list.get(index).capital());
  }

  /** The index after a month, a weekday or an abbreviation of one: its full stop is skipped. */
  int afterAbbreviation(int index) {
    boolean shortForm = word(index).length() <= 4;
    return shortForm && is(index + 1, ".") && joined(index + 1) ? index + 2 : index + 1;
  }

  Optional<DayOfWeek> weekday(int index) {
    Optional<DayOfWeek> day = Optional.ofNullable(DateWords.WEEKDAYS.get(word(index)));
    return day.filter(d -> list.get(index).capital() && !isOneOf(index - 1, DateWords.NAMED_DAYS));
  }
}
