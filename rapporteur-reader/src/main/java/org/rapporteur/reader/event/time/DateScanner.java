package org.rapporteur.reader.event.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reader.event.time.DateExpression.Day;
import org.rapporteur.reader.event.time.DateExpression.InYear;
import org.rapporteur.reader.event.time.DateExpression.MonthOf;
import org.rapporteur.reader.event.time.DateExpression.Range;
import org.rapporteur.reader.event.time.DateExpression.Vague;
import org.rapporteur.reader.event.time.DateExpression.Weekday;

/** Goes once over the words of a sentence and finds the date expressions. */
final class DateScanner {
  private static final Map<String, Integer> YEARS = Map.of("last", -1, "this", 0, "next", 1);

  /** Years reckoned from the one that the text named last. */
  private static final Map<String, Integer> NAMED_YEARS =
      Map.of("that", 0, "same", 0, "following", 1, "previous", -1, "preceding", -1);

  private final Lexemes words;
  private final CalendarGrammar calendar;
  private final RelativeGrammar relative;

  DateScanner(Lexemes words) {
    this.words = words;
    this.calendar = new CalendarGrammar(words);
    this.relative = new RelativeGrammar(words);
  }

  List<Hit> scan() {
    List<Hit> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Hit> hit = repeated(at);
      if (hit.isEmpty()) {
        hit = single(at).map(this::extended);
      }
      hit.ifPresent(found::add);
      at = hit.map(Hit::last).orElse(at) + 1;
    }
    return found;
  }

  private Optional<Hit> single(int i) {
    Optional<Hit> absolute = calendar.at(i);
    Optional<Hit> reckoned = relative.at(i);
    if (absolute.isPresent() && reckoned.isPresent()) {
      return reckoned.get().length() > absolute.get().length() ? reckoned : absolute;
    }
    return absolute.or(() -> reckoned);
  }

  /** Every year, each Monday: dates that happen again and again have no place on the calendar. */
  private Optional<Hit> repeated(int i) {
    boolean again = words.is(i, "every") || words.is(i, "each") || words.is(i, "per");
    boolean unit =
        DateWords.UNITS.containsKey(words.word(i + 1)) || words.weekday(i + 1).isPresent();
    return again && unit ? Optional.of(new Hit(i, i + 1, new Vague(), false)) : Optional.empty();
  }

  /** Takes in what belongs to the date behind it: Monday, 19 December; from May 3 to June 5. */
  private Hit extended(Hit hit) {
    int next = hit.last() + 1;
    if (hit.expression() instanceof Weekday) {
      int start = words.is(next, ",") || words.is(next, "(") ? next + 1 : next;
      Optional<Hit> date = calendar.at(start).filter(h -> isDayOrRange(h.expression()));
      if (date.isPresent()) {
        return extended(new Hit(hit.first(), date.get().last(), date.get().expression(), true));
      }
    }
    return ofYear(hit).or(() -> joined(hit)).orElse(hit);
  }

  /** By February 15 next year; in June of last year; in September of that year. */
  private Optional<Hit> ofYear(Hit hit) {
    boolean open =
        hit.expression() instanceof Day day && day.year() == 0
            || hit.expression() instanceof MonthOf month && month.year() == 0;
    int at = words.is(hit.last() + 1, "of") ? hit.last() + 2 : hit.last() + 1;
    at = words.is(at, "the") ? at + 1 : at;
    boolean named = NAMED_YEARS.containsKey(words.word(at));
    Integer shift = (named ? NAMED_YEARS : YEARS).get(words.word(at));
    if (!open || shift == null || !words.is(at + 1, "year")) {
      return Optional.empty();
    }
    return Optional.of(
        new Hit(hit.first(), at + 1, new InYear(hit.expression(), shift, named), hit.sure()));
  }

  private static boolean isDayOrRange(DateExpression expression) {
    return expression instanceof Day || expression instanceof Range;
  }

  private Optional<Hit> joined(Hit hit) {
    int joint = hit.last() + 1;
    if (hit.expression() instanceof Range) {
      return Optional.empty();
    }
    boolean opened = words.isOneOf(hit.first() - 1, DateWords.RANGE_STARTS);
    boolean word = opened && words.isOneOf(joint, DateWords.RANGE_JOINTS);
    boolean sign = words.isDash(joint) || words.is(joint, "to");
    if (!word && !sign) {
      return Optional.empty();
    }
    return single(joint + 1).flatMap(other -> range(hit, other, opened));
  }

  private Optional<Hit> range(Hit hit, Hit other, boolean opened) {
    DateExpression first = hit.expression();
    DateExpression last = other.expression();
    boolean alike = first.getClass() == last.getClass();
    if (!alike && !opened) {
      return Optional.empty();
    }
    if (first instanceof Day from && last instanceof Day to && from.year() == 0) {
      first = from.inYear(to.year());
    }
    return Optional.of(
        new Hit(hit.first(), other.last(), new Range(first, last), hit.sure() && other.sure()));
  }
}
