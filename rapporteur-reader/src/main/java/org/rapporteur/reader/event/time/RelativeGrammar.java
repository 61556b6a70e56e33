package org.rapporteur.reader.event.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reader.event.time.DateExpression.Day;
import org.rapporteur.reader.event.time.DateExpression.MonthOf;
import org.rapporteur.reader.event.time.DateExpression.Part;
import org.rapporteur.reader.event.time.DateExpression.Season;
import org.rapporteur.reader.event.time.DateExpression.Shift;
import org.rapporteur.reader.event.time.DateExpression.Stretch;
import org.rapporteur.reader.event.time.DateExpression.Weekday;
import org.rapporteur.reader.event.time.DateExpression.Weekend;
import org.rapporteur.reader.event.time.DateWords.Direction;

/**
 * Dates that need another date: Tuesday, yesterday, two days later, last year, the following day,
 * this spring.
 */
final class RelativeGrammar {
  private static final Map<String, Shift> WORDS =
      Map.of(
          "yesterday", new Shift(-1, Unit.DAY, false),
          "today", new Shift(0, Unit.DAY, false),
          "overnight", new Shift(0, Unit.DAY, false),
          "tonight", new Shift(0, Unit.DAY, false),
          "tomorrow", new Shift(1, Unit.DAY, false));

  private static final Set<String> PARTS_OF_PERIOD =
      Set.of(
          "end",
          "start",
          "beginning",
          "half",
          "rest",
          "middle",
          "course",
          "earlier",
          "later",
          "late",
          "early",
          "part");

  private final Lexemes words;

  RelativeGrammar(Lexemes words) {
    this.words = words;
  }

  /** Reads the relative date that starts at a lexeme. */
  Optional<Hit> at(int i) {
    return oneWord(i)
        .or(() -> counted(i))
        .or(() -> directed(i))
        .or(() -> aroundToday(i))
        .or(() -> weekday(i))
        .or(() -> season(i))
        .or(() -> part(i))
        .or(() -> period(i))
        .or(() -> feast(i));
  }

  private Optional<Hit> oneWord(int i) {
    return Optional.ofNullable(WORDS.get(words.word(i))).map(shift -> new Hit(i, i, shift, true));
  }

  /** Two days ago, three weeks later, a year earlier, in ten days. */
  private Optional<Hit> counted(int i) {
    Amount amount = amount(i);
    Unit unit = DateWords.UNITS.get(words.word(i + amount.length()));
    if (amount.length() == 0 || unit == null) {
      return Optional.empty();
    }
    int end = i + amount.length();
    if (words.isOneOf(end + 1, DateWords.AGO)) {
      return Optional.of(new Hit(i, end + 1, new Shift(-amount.value(), unit, false), true));
    }
    // Six days before the deadline, a day after Iraq agreed: from a date that only the text knows.
    boolean alone = !words.startsWord(end + 2);
    if (words.is(end + 1, "later") || (words.isOneOf(end + 1, DateWords.LATER) && alone)) {
      return Optional.of(new Hit(i, end + 1, new Shift(amount.value(), unit, true), false));
    }
    if (words.is(end + 1, "earlier") || (words.isOneOf(end + 1, DateWords.EARLIER) && alone)) {
      return Optional.of(new Hit(i, end + 1, new Shift(-amount.value(), unit, true), false));
    }
    boolean firstTime = words.is(i - 2, "time") || words.is(i - 2, "first");
    boolean near = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
    boolean ahead = words.is(i - 1, "in") && near && !firstTime && amount.exact();
    return ahead
        ? Optional.of(new Hit(i, end, new Shift(amount.value(), unit, false), false))
        : Optional.empty();
  }

  /** A number in words or figures, with how many lexemes it takes; length 0 when there is none. */
  private record Amount(int value, int length, boolean exact) {}

  private Amount amount(int i) {
    if (words.digits(i).isPresent() && words.digits(i).getAsInt() <= 999) {
      return new Amount(words.digits(i).getAsInt(), 1, true);
    }
    Integer tens = DateWords.TENS.get(words.word(i));
    if (tens != null) {
      Integer ones = words.isDash(i + 1) ? DateWords.NUMBERS.get(words.word(i + 2)) : null;
      return ones == null ? new Amount(tens, 1, true) : new Amount(tens + ones, 3, true);
    }
    Integer small = DateWords.NUMBERS.get(words.word(i));
    boolean article = words.is(i, "a") || words.is(i, "an");
    return small == null ? new Amount(0, 0, false) : new Amount(small, 1, !article);
  }

  /** Last week, next Friday, this month, the following day, last spring, the past three years. */
  private Optional<Hit> directed(int i) {
    Direction direction = DateWords.DIRECTIONS.get(words.word(i));
    if (direction == null) {
      direction = words.is(i, "that") ? Direction.SAME : null;
    }
    if (direction == null) {
      return Optional.empty();
    }
    Direction side = direction;
    Amount amount = amount(i + 1);
    Unit many = DateWords.UNITS.get(words.word(i + 1 + amount.length()));
    if (amount.length() > 0 && many != null && (side == Direction.LAST || side == Direction.NEXT)) {
      int count = side == Direction.LAST ? -amount.value() : amount.value();
      return Optional.of(new Hit(i, i + 1 + amount.length(), new Stretch(count, many), true));
    }
    return directedWord(i + 1, side)
        .map(says -> new Hit(i, i + 1, says, side != Direction.SAME || !words.is(i, "that")));
  }

  private Optional<DateExpression> directedWord(int i, Direction side) {
    Unit unit = DateWords.UNITS.get(words.word(i));
    if (unit != null && !words.word(i).endsWith("s")) {
      boolean pastDecade = unit == Unit.DECADE && side == Direction.LAST && words.is(i - 1, "past");
      return Optional.of(pastDecade ? new Stretch(-1, unit) : shift(unit, side));
    }
    if (words.isOneOf(i, DateWords.DAY_PARTS)) {
      boolean lastNight = side == Direction.LAST;
      boolean fromText =
          side == Direction.SAME || side == Direction.AFTER || side == Direction.BEFORE;
      int days =
          lastNight || side == Direction.BEFORE
              ? -1
              : side == Direction.AFTER || side == Direction.NEXT ? 1 : 0;
      return Optional.of(new Shift(days, Unit.DAY, fromText));
    }
    Month first = DateWords.SEASONS.get(words.word(i));
    if (first != null) {
      return Optional.of(new Season(0, first, side));
    }
    Optional<DayOfWeek> day = words.weekday(i);
    if (day.isPresent()) {
      return Optional.of(new Weekday(day.get(), side));
    }
    return words.month(i).map(month -> new MonthOf(0, month, side));
  }

  private static DateExpression shift(Unit unit, Direction side) {
    return switch (side) {
      case LAST -> new Shift(-1, unit, false);
      case NEXT -> new Shift(1, unit, unit == Unit.DAY);
      case THIS, PLAIN -> new Shift(0, unit, false);
      case BEFORE -> new Shift(-1, unit, true);
      case AFTER -> new Shift(1, unit, true);
      case SAME -> new Shift(0, unit, true);
    };
  }

  /** The day before, the day after tomorrow, the eve. */
  private Optional<Hit> aroundToday(int i) {
    if (words.is(i, "day") && words.is(i - 1, "the")) {
      if (words.is(i + 1, "after") && words.is(i + 2, "tomorrow")) {
        return Optional.of(new Hit(i, i + 2, new Shift(2, Unit.DAY, false), true));
      }
      if (words.is(i + 1, "before") && words.is(i + 2, "yesterday")) {
        return Optional.of(new Hit(i, i + 2, new Shift(-2, Unit.DAY, false), true));
      }
      if (words.is(i + 1, "before") || words.is(i + 1, "after")) {
        return Optional.of(
            new Hit(
                i, i + 1, new Shift(words.is(i + 1, "before") ? -1 : 1, Unit.DAY, true), false));
      }
    }
    boolean eve = words.is(i, "eve") && words.is(i - 1, "the") && !words.is(i + 1, "of");
    return eve
        ? Optional.of(new Hit(i, i, new Shift(-1, Unit.DAY, true), false))
        : Optional.empty();
  }

  private Optional<Hit> weekday(int i) {
    return words.weekday(i).map(day -> new Hit(i, i, new Weekday(day, Direction.PLAIN), true));
  }

  private Optional<Hit> season(int i) {
    Month first = DateWords.SEASONS.get(words.word(i));
    boolean asVerb = words.is(i, "fall") && !words.is(i - 1, "the");
    if (first == null || asVerb) {
      return Optional.empty();
    }
    int at = words.is(i + 1, "of") || words.is(i + 1, ",") ? i + 2 : i + 1;
    int year = words.year(at).orElse(0);
    return Optional.of(
        new Hit(i, year > 0 ? at : i, new Season(year, first, Direction.PLAIN), year > 0));
  }

  /** Q3 2021, the third quarter of 2021, the first half of the year. */
  private Optional<Hit> part(int i) {
    String word = words.word(i);
    if (word.length() == 2
        && word.charAt(0) == 'q'
        && word.charAt(1) >= '1'
        && word.charAt(1) <= '4') {
      int year = words.year(i + 1).orElse(0);
      return Optional.of(
          new Hit(i, year > 0 ? i + 1 : i, new Part(year, word.charAt(1) - '0', 4), year > 0));
    }
    Integer number = DateWords.ORDINALS.get(word);
    int parts = words.is(i + 1, "quarter") ? 4 : words.is(i + 1, "half") ? 2 : 0;
    if (number == null || number > parts) {
      return Optional.empty();
    }
    int at = words.isOneOf(i + 2, DateWords.WITHIN) ? i + 3 : i + 2;
    int year = words.year(at).orElse(0);
    boolean thisYear = (words.is(at, "the") || words.is(at, "this")) && words.is(at + 1, "year");
    if (year == 0 && !thisYear) {
      return Optional.empty();
    }
    return Optional.of(new Hit(i, year > 0 ? at : at + 1, new Part(year, number, parts), true));
  }

  /** The end of the year, later in the day. */
  private Optional<Hit> period(int i) {
    Unit unit = DateWords.UNITS.get(words.word(i + 1));
    boolean within =
        words.isOneOf(i - 1, DateWords.WITHIN) && words.isOneOf(i - 2, PARTS_OF_PERIOD);
    if (words.is(i, "the") && unit == Unit.WEEKEND) {
      return Optional.of(new Hit(i, i + 1, new Weekend(), false));
    }
    if (!words.is(i, "the") || unit == null || !within) {
      return Optional.empty();
    }
    return Optional.of(new Hit(i, i + 1, new Shift(0, unit, unit == Unit.DAY), false));
  }

  private Optional<Hit> feast(int i) {
    if (words.is(i, "christmas")) {
      boolean eve = words.is(i + 1, "eve");
      int end = eve || words.is(i + 1, "day") ? i + 1 : i;
      return Optional.of(
          new Hit(i, end, new Day(0, Month.DECEMBER, eve ? 24 : 25, Direction.PLAIN), false));
    }
    if (words.is(i, "new") && words.is(i + 1, "year")) {
      boolean eve = words.is(i + 3, "s") && words.is(i + 4, "eve");
      Month month = eve ? Month.DECEMBER : Month.JANUARY;
      return Optional.of(
          new Hit(i, eve ? i + 4 : i + 1, new Day(0, month, eve ? 31 : 1, Direction.PLAIN), false));
    }
    return Optional.empty();
  }
}
