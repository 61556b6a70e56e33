package org.rapporteur.reader.event.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the date grammar. */
final class DateWords {
  static final Set<String> DASHES = Set.of("-", "–", "—", "‑");
  static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  static final Map<String, Month> MONTHS = months();
  static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Words before a weekday that make it a feast or the name of an event. */
  static final Set<String> NAMED_DAYS =
      Set.of(
          "good", "black", "bloody", "ash", "holy", "palm", "easter", "super", "maundy", "cyber",
          "red", "giving");

  /** First month of each season; the seasons are those of the northern half of the globe. */
  static final Map<String, Month> SEASONS =
      Map.of(
          "spring",
          Month.MARCH,
          "summer",
          Month.JUNE,
          "autumn",
          Month.SEPTEMBER,
          "fall",
          Month.SEPTEMBER,
          "winter",
          Month.DECEMBER);

  static final Map<String, Unit> UNITS = units();
  static final Map<String, Integer> NUMBERS = numbers();
  static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);
  static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

  static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "last",
          Direction.LAST,
          "past",
          Direction.LAST,
          "previous",
          Direction.BEFORE,
          "preceding",
          Direction.BEFORE,
          "next",
          Direction.NEXT,
          "coming",
          Direction.NEXT,
          "this",
          Direction.THIS,
          "current",
          Direction.THIS,
          "following",
          Direction.AFTER,
          "same",
          Direction.SAME);

  static final Set<String> AGO = Set.of("ago");
  static final Set<String> LATER = Set.of("later", "after", "afterwards");
  static final Set<String> EARLIER = Set.of("earlier", "before", "previously", "beforehand");
  static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "dawn", "midnight");
  static final Set<String> WITHIN = Set.of("of", "in");
  static final Set<String> REPEATS = Set.of("every", "each", "per", "annual", "a");
  static final Set<String> RANGE_STARTS = Set.of("from", "between");
  static final Set<String> RANGE_JOINTS = Set.of("to", "and", "until", "till", "through");

  /** Words before a date that open its end or its start. */
  static final Set<String> SINCE = Set.of("since");

  static final Set<String> UNTIL = Set.of("until", "till", "through");

  private DateWords() {}

  /** The side of the anchor on which a date lies. */
  enum Direction {
    /** Before the day of publication. */
    LAST,
    /** After the day of publication. */
    NEXT,
    /** Around the day of publication. */
    THIS,
    /** Before the date that the text named last. */
    BEFORE,
    /** After the date that the text named last. */
    AFTER,
    /** The date that the text named last. */
    SAME,
    /** Not said; the tense of the verb decides. */
    PLAIN
  }

  private static Map<String, Month> months() {
    Map<String, Month> table = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      table.put(name, month);
      table.put(name.substring(0, 3), month);
    }
    table.put("sept", Month.SEPTEMBER);
    return Map.copyOf(table);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> table = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      table.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(table);
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> table = new HashMap<>();
    for (Unit unit : Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      table.put(name, unit);
      table.put(name + "s", unit);
    }
    return Map.copyOf(table);
  }

  private static Map<String, Integer> numbers() {
    List<String> words =
        List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    Map<String, Integer> table = new HashMap<>(Map.of("a", 1, "an", 1));
    for (int i = 0; i < words.size(); i++) {
      table.put(words.get(i), i + 1);
    }
    return Map.copyOf(table);
  }
}
