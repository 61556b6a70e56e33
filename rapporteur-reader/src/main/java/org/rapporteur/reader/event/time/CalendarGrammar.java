package org.rapporteur.reader.event.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reader.event.time.DateExpression.Ambiguous;
import org.rapporteur.reader.event.time.DateExpression.Day;
import org.rapporteur.reader.event.time.DateExpression.DayOfMonth;
import org.rapporteur.reader.event.time.DateExpression.InFigures;
import org.rapporteur.reader.event.time.DateExpression.MonthOf;
import org.rapporteur.reader.event.time.DateExpression.Range;
import org.rapporteur.reader.event.time.DateWords.Direction;

/**
 * Dates that name a place on the calendar: 18 August 2024, August 18, 2024-08-18, November 2020,
 * the 1990s.
 */
final class CalendarGrammar {
  private static final int CENTURY = 100;

  private final Lexemes words;

  CalendarGrammar(Lexemes words) {
    this.words = words;
  }

  /** Reads the longest calendar date that starts at a lexeme. */
  Optional<Hit> at(int i) {
    return inFigures(i)
        .or(() -> dayFirst(i))
        .or(() -> monthFirst(i))
        .or(() -> years(i))
        .or(() -> ordinal(i));
  }

  private Optional<Hit> inFigures(int i) {
    boolean tight =
        words.joined(i + 1) && words.joined(i + 2) && words.joined(i + 3) && words.joined(i + 4);
    boolean sameSign =
        words.word(i + 1).equals(words.word(i + 3)) && "-/.".contains(words.word(i + 1));
    OptionalInt a = words.digits(i);
    OptionalInt b = words.digits(i + 2);
    OptionalInt c = words.digits(i + 4);
    if (tight && sameSign && a.isPresent() && b.isPresent() && c.isPresent()) {
      return threeFigures(i, a.getAsInt(), b.getAsInt(), c.getAsInt());
    }
    return Optional.empty();
  }

  private Optional<Hit> threeFigures(int i, int a, int b, int c) {
    if (words.year(i).isPresent()) {
      return day(a, b, c).map(d -> new Hit(i, i + 4, d, true));
    }
    if (words.year(i + 4).isEmpty()) {
      return Optional.empty();
    }
    boolean dayFirst = words.is(i + 1, ".");
    if (dayFirst || a > Month.values().length || a == b) {
      return day(c, b, a).map(d -> new Hit(i, i + 4, d, true));
    }
    if (b > Month.values().length) {
      return day(c, a, b).map(d -> new Hit(i, i + 4, d, true));
    }
    return Optional.of(new Hit(i, i + 4, new Ambiguous(c), true));
  }

  private Optional<Day> day(int year, int month, int day) {
    boolean right = month >= 1 && month <= Month.values().length && day >= 1 && year > 0;
    if (!right || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(new Day(year, Month.of(month), day, Direction.PLAIN));
  }

  /** 18 August 2024, 18th of August, 3-5 May, 3 and 4 May 2024, 30 April to 2 May. */
  private Optional<Hit> dayFirst(int i) {
    OptionalInt first = words.day(i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int at = i + 1;
    OptionalInt last = OptionalInt.empty();
    if (joint(at) && words.day(at + 1).isPresent()) {
      last = words.day(at + 1);
      at += 2;
    }
    at += words.is(at, "of") ? 1 : 0;
    Optional<Month> month = words.month(at);
    if (month.isEmpty()
        || !fits(month.get(), first.getAsInt())
        || (last.isPresent() && !fits(month.get(), last.getAsInt()))) {
      return Optional.empty();
    }
    int year = yearAfter(words.afterAbbreviation(at));
    int end = endOfYear(at, year);
    return Optional.of(new Hit(i, end, span(month.get(), first.getAsInt(), last, year), true));
  }

  /** August 18, 2024; August 18th; May 3-5, 2024; November 2020; March. */
  private Optional<Hit> monthFirst(int i) {
    Optional<Month> month = words.month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = words.afterAbbreviation(i);
    OptionalInt first = words.day(at);
    if (first.isPresent() && fits(month.get(), first.getAsInt()) && !isAge(at + 1)) {
      OptionalInt last = OptionalInt.empty();
      int end = at;
      if (joint(at + 1) && words.day(at + 2).isPresent() && words.month(at + 3).isEmpty()) {
        last = words.day(at + 2);
        end = at + 2;
      }
      int year = yearAfter(end + 1);
      DateExpression says = span(month.get(), first.getAsInt(), last, year);
      return Optional.of(new Hit(i, endOfYear(end, year), says, true));
    }
    int year = yearAfter(at);
    int end = year > 0 ? endOfYear(at - 1, year) : i;
    boolean whole = words.word(i).length() > 3;
    return Optional.of(
        new Hit(
            i,
            end,
            new MonthOf(year, month.get(), Direction.PLAIN),
            year > 0 || (whole && afterIn(i))));
  }

  private boolean isAge(int i) {
    return words.is(i, ":") || words.is(i, "%");
  }

  private boolean afterIn(int i) {
    return words.is(i - 1, "in") || words.is(i - 1, "since") || words.is(i - 1, "until");
  }

  private DateExpression span(Month month, int first, OptionalInt last, int year) {
    Day from = new Day(year, month, first, Direction.PLAIN);
    if (last.isEmpty()) {
      return from;
    }
    return new Range(from, new Day(year, month, last.getAsInt(), Direction.PLAIN));
  }

  private boolean fits(Month month, int day) {
    return day <= month.maxLength();
  }

  private boolean joint(int i) {
    return words.isDash(i) || words.is(i, "to") || words.is(i, "and");
  }

  /** The year that follows, after a comma or "of"; 0 when there is none. */
  private int yearAfter(int i) {
    int at = words.is(i, ",") || words.is(i, "of") ? i + 1 : i;
    boolean number = words.is(at + 1, ",") && words.joined(at + 1) && words.joined(at + 2);
    return number ? 0 : words.year(at).orElse(0);
  }

  private int endOfYear(int last, int year) {
    if (year == 0) {
      return last;
    }
    for (int at = last + 1; at <= last + 3; at++) {
      if (words.year(at).isPresent()) {
        return at;
      }
    }
    return last;
  }

  /** 2019, the 1990s, 1985-1990, 1985–86, 2020-11. */
  private Optional<Hit> years(int i) {
    @Nullable Integer decade = decade(words.word(i));
    if (decade != null) {
      return Optional.of(
          new Hit(i, i, new InFigures(Unit.DECADE, decade), words.word(i).endsWith("0s")));
    }
    OptionalInt year = words.year(i);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (words.isDash(i + 1) && words.joined(i + 1) && words.joined(i + 2)) {
      Optional<Hit> pair = yearAndMore(i, year.getAsInt());
      if (pair.isPresent()) {
        return pair;
      }
    }
    boolean recent = Math.abs(year.getAsInt() - Days.NO_YEAR) <= CENTURY;
    boolean sure = recent && (words.is(i - 1, "since") || words.is(i - 1, "in"));
    return Optional.of(
        new Hit(i, i, new InFigures(Unit.YEAR, year.getAsInt()), sure && !words.joined(i + 1)));
  }

  private Optional<Hit> yearAndMore(int i, int year) {
    OptionalInt next = words.year(i + 2);
    if (next.isPresent()) {
      return Optional.of(new Hit(i, i + 2, range(year, next.getAsInt()), true));
    }
    OptionalInt two = words.digits(i + 2);
    if (words.word(i + 2).length() != 2 || two.isEmpty()) {
      return Optional.empty();
    }
    boolean month =
        words.is(i + 1, "-") && two.getAsInt() >= 1 && two.getAsInt() <= Month.values().length;
    if (month) {
      return Optional.of(
          new Hit(i, i + 2, new MonthOf(year, Month.of(two.getAsInt()), Direction.PLAIN), false));
    }
    int other = year / CENTURY * CENTURY + two.getAsInt();
    return other > year
        ? Optional.of(new Hit(i, i + 2, range(year, other), false))
        : Optional.empty();
  }

  private static Range range(int first, int last) {
    return new Range(new InFigures(Unit.YEAR, first), new InFigures(Unit.YEAR, last));
  }

  /** The 14th; the 20th century. */
  private Optional<Hit> ordinal(int i) {
    OptionalInt number = words.day(i);
    boolean article = words.is(i - 1, "the");
    if (!article || number.isEmpty() || words.digits(i).isPresent()) {
      return Optional.empty();
    }
    if (words.is(i + 1, "century")) {
      int end = number.getAsInt() * CENTURY;
      return Optional.of(new Hit(i, i + 1, range(end - CENTURY + 1, end), false));
    }
    return Optional.of(new Hit(i, i, new DayOfMonth(number.getAsInt()), false));
  }

  private static @Nullable Integer decade(String word) {
    if (DateWords.DECADES.containsKey(word)) {
      return DateWords.DECADES.get(word);
    }
    boolean shape =
        word.length() == 5
            && word.endsWith("0s")
            && word.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!shape) {
      return null;
    }
    int year = Integer.parseInt(word.substring(0, 4));
    return year >= 1500 && year < 2200 ? year : null;
  }
}
