package org.rapporteur.reader.event.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.reader.event.time.DateWords.Direction;

/** What the words for a date say, before it is put on a calendar. A year of 0 is not said. */
sealed interface DateExpression {

  /** Puts the words on a calendar; empty when that would be a guess. */
  Optional<Days> resolve(Anchors anchors);

  /** A day of a month: 18 August 2024, August 18. */
  record Day(int year, Month month, int day, Direction direction) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      if (year > 0) {
        return Optional.of(Days.of(in(year)));
      }
      Days plain = Days.of(in(Days.NO_YEAR)).withoutYear();
      return anchors.nearest(direction, y -> Days.of(in(y))).or(() -> Optional.of(plain));
    }

    Day inYear(int other) {
      return new Day(other, month, day, direction);
    }

    private LocalDate in(int y) {
      return YearMonth.of(y, month).atDay(Math.min(day, month.length(Year.isLeap(y))));
    }
  }

  /** A month: November 2020, March, last May. */
  record MonthOf(int year, Month month, Direction direction) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      if (year > 0) {
        return Optional.of(in(year));
      }
      return anchors
          .nearest(direction, this::in)
          .or(() -> Optional.of(in(Days.NO_YEAR).withoutYear()));
    }

    MonthOf inYear(int other) {
      return new MonthOf(other, month, direction);
    }

    private Days in(int y) {
      return Unit.MONTH.around(LocalDate.of(y, month, 1));
    }
  }

  /** A season: the spring of 2015, last autumn. Winter counts from its December. */
  record Season(int year, Month first, Direction direction) implements DateExpression {
    private static final int MONTHS = 3;

    @Override
    public Optional<Days> resolve(Anchors anchors) {
      return year > 0 ? Optional.of(in(year)) : anchors.nearest(direction, this::in);
    }

    private Days in(int y) {
      LocalDate start = LocalDate.of(y, first, 1);
      return Days.of(start, start.plusMonths(MONTHS).minusDays(1), TimePrecision.QUARTER);
    }
  }

  /** A year or a decade in figures: 2019, the 1990s. */
  record InFigures(Unit unit, int year) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      return Optional.of(unit.around(LocalDate.of(year, 1, 1)));
    }
  }

  /** A quarter or a half of a year: Q3 2021, the second half of the year. */
  record Part(int year, int part, int parts) implements DateExpression {
    private static final int MONTHS = 12;

    @Override
    public Optional<Days> resolve(Anchors anchors) {
      if (year > 0) {
        return Optional.of(in(year));
      }
      return anchors
          .present()
          .filter(Days::yearKnown)
          .map(now -> in(now.start().getYear()).reckoned());
    }

    private Days in(int y) {
      int length = MONTHS / parts;
      LocalDate start = LocalDate.of(y, 1 + (part - 1) * length, 1);
      TimePrecision precision = parts == 4 ? TimePrecision.QUARTER : TimePrecision.RANGE;
      return Days.of(start, start.plusMonths(length).minusDays(1), precision);
    }
  }

  /**
   * A day or month of a year that is told from today's or from the one named last: 15 February next
   * year, September of that year.
   */
  record InYear(DateExpression dated, int shift, boolean fromText) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      Optional<Days> base = fromText ? anchors.mentioned() : anchors.present();
      return base.filter(Days::yearKnown)
          .flatMap(from -> in(from.start().getYear() + shift).resolve(anchors))
          .map(Days::reckoned)
          .or(() -> dated.resolve(anchors));
    }

    private DateExpression in(int year) {
      if (dated instanceof Day day) {
        return day.inYear(year);
      }
      return dated instanceof MonthOf month ? month.inYear(year) : dated;
    }
  }

  /** A day of the week: Tuesday, last Friday. */
  record Weekday(DayOfWeek day, Direction direction) implements DateExpression {
    private static final int NEAR = 4;

    @Override
    public Optional<Days> resolve(Anchors anchors) {
      Optional<Days> now = anchors.present().filter(Days::yearKnown);
      if (now.isPresent()) {
        return now.map(days -> Days.of(from(days.start(), anchors.tense())).reckoned());
      }
      return anchors
          .mentioned()
          .filter(days -> days.yearKnown() && days.precision() == TimePrecision.DAY)
          .map(days -> Days.of(closest(days.start())).reckoned());
    }

    private LocalDate from(LocalDate now, Tense tense) {
      return switch (direction) {
        case LAST, BEFORE -> now.with(TemporalAdjusters.previous(day));
        case NEXT, AFTER -> now.with(TemporalAdjusters.next(day));
        case THIS, SAME, PLAIN ->
            tense == Tense.FUTURE
                    || tense == Tense.PRESENT
                    || (direction == Direction.THIS && tense != Tense.PAST)
                ? now.with(TemporalAdjusters.nextOrSame(day))
                : now.with(TemporalAdjusters.previousOrSame(day));
      };
    }

    private LocalDate closest(LocalDate stated) {
      LocalDate after = stated.with(TemporalAdjusters.nextOrSame(day));
      return after.isBefore(stated.plusDays(NEAR)) ? after : after.minusWeeks(1);
    }
  }

  /** A day of the month that the text named last: the 14th. */
  record DayOfMonth(int day) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      return anchors
          .mentioned()
          .filter(days -> Unit.MONTH.countsFrom(days.precision()))
          .filter(days -> day <= days.start().lengthOfMonth())
          .map(days -> {
            Days found = Days.of(days.start().withDayOfMonth(day)).reckoned();
            return days.yearKnown() ? found : found.withoutYear();
          });
    }
  }

  /** The weekend before or after the day of publication, by the tense. */
  record Weekend() implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      Weekday saturday = new Weekday(DayOfWeek.SATURDAY, Direction.PLAIN);
      return saturday.resolve(anchors).map(days -> Unit.WEEKEND.around(days.start()).reckoned());
    }
  }

  /**
   * A number of units from the day of publication or from the date named last: yesterday, two days
   * later.
   */
  record Shift(int amount, Unit unit, boolean fromText) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      Optional<Days> base = fromText ? anchors.mentioned() : anchors.present();
      return base.filter(days -> unit.countsFrom(days.precision())).flatMap(this::from);
    }

    private Optional<Days> from(Days base) {
      LocalDate day = amount > 0 ? base.end() : base.start();
      LocalDate moved = unit.plus(day, amount);
      if (base.yearKnown()) {
        return Optional.of(unit.around(moved).reckoned());
      }
      boolean leapMatters = !moved.isEqual(day) && crossesLeapDay(day, moved);
      boolean countable = unit == Unit.DAY || unit == Unit.MONTH;
      return countable && !leapMatters
          ? Optional.of(unit.around(moved).reckoned().withoutYear())
          : Optional.empty();
    }

    private boolean crossesLeapDay(LocalDate one, LocalDate other) {
      LocalDate leap = LocalDate.of(Days.NO_YEAR, Month.FEBRUARY, 29);
      LocalDate first = one.isBefore(other) ? one : other;
      LocalDate last = one.isBefore(other) ? other : one;
      return unit == Unit.DAY && !first.isAfter(leap) && !last.isBefore(leap);
    }
  }

  /** A stretch that ends or starts today: the past three years, the next six months. */
  record Stretch(int amount, Unit unit) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      return anchors.present().filter(Days::yearKnown).map(this::from);
    }

    private Days from(Days now) {
      LocalDate other = unit.plus(now.start(), amount);
      LocalDate first = amount < 0 ? other : now.start();
      LocalDate last = amount < 0 ? now.start() : other;
      return Days.of(first, last, TimePrecision.RANGE).reckoned();
    }
  }

  /** From one date to another. */
  record Range(DateExpression first, DateExpression last) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      Optional<Days> to = last.resolve(anchors);
      Optional<Days> from = first.resolve(anchors);
      if (from.isEmpty() || to.isEmpty()) {
        return Optional.empty();
      }
      Days a = from.get();
      Days b = to.get();
      if (a.yearKnown() != b.yearKnown() || a.start().isAfter(b.end())) {
        return Optional.empty();
      }
      Days days = Days.of(a.start(), b.end(), TimePrecision.RANGE);
      days = a.yearKnown() ? days : days.withoutYear();
      return Optional.of(a.relative() || b.relative() ? days.reckoned() : days);
    }
  }

  /** Day and month in figures whose order is not certain: 4/3/2024. Only the year is. */
  record Ambiguous(int year) implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      return Optional.of(Unit.YEAR.around(LocalDate.of(year, 1, 1)));
    }
  }

  /** A date that this grammar knows but cannot put on a calendar: every week, Easter. */
  record Vague() implements DateExpression {
    @Override
    public Optional<Days> resolve(Anchors anchors) {
      return Optional.empty();
    }
  }
}
