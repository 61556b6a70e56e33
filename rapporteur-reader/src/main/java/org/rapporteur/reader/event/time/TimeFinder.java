package org.rapporteur.reader.event.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.reader.parse.Dateline;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;

/**
 * Finds the dates of an article and puts them on the calendar.
 *
 * <p>Example: published on 21 November 1995, "on Tuesday" is 21 November 1995 and "the following
 * day" in the next sentence is the 22nd. A year that neither the text nor the day of publication
 * gives is never guessed: such a date is partial, {@code --08-18}. Words that have no place on the
 * calendar stay as words.
 *
 * <p>Seasons are those of the northern half of the globe; holidays other than Christmas and New
 * Year are not reckoned.
 */
public final class TimeFinder {
  private static final int LONGEST_ON_THE_WIRE = 7;

  /** Finds all dates in the order of the text. */
  public List<TimeMention> find(Parse parse, @Nullable LocalDate published) {
    List<TimeMention> found = new ArrayList<>();
    Days now =
        Optional.ofNullable(published).or(() -> HeadDate.of(parse)).map(Days::of).orElse(null);
    Days text = null;
    Days story = null;
    for (Sentence sentence : parse.sentences()) {
      Lexemes words = Lexemes.of(parse.text(), sentence.start(), sentence.end());
      for (Words date : dates(sentence, words)) {
        Tense tense = tense(sentence, date);
        Optional<Days> days = date.resolve(words, new Anchors(now, text, story, tense));
        Span span =
            Span.of(
                parse.text(),
                sentence.tokens().get(date.first()).start(),
                sentence.tokens().get(date.last()).end());
        boolean dateline = isDateline(sentence, date);
        found.add(
            new TimeMention(
                sentence.index(), date.first(), date.last(), dateline, time(days, span)));
        text = days.orElse(text);
        story =
            days.filter(day -> Storyline.goesOn(sentence, date.first(), date.last(), day))
                .orElse(story);
        now = dateline && days.filter(day -> sent(day, published)).isPresent() ? days.get() : now;
      }
    }
    return List.copyOf(found);
  }

  /** A report is sent on the day on which it is published, or some days before. */
  private static boolean sent(Days day, @Nullable LocalDate published) {
    if (day.precision() != TimePrecision.DAY) {
      return false;
    }
    return published == null
        || !day.start().isAfter(published)
            && day.start().isAfter(published.minusDays(LONGEST_ON_THE_WIRE));
  }

  /** What is to be done by a day or until it is still to come, where the verb does not say when. */
  private static Tense tense(Sentence sentence, Words date) {
    int governed = Storyline.governed(sentence, date.first(), date.last());
    Tense tense = Tense.above(sentence, governed);
    if (tense != Tense.UNKNOWN && tense != Tense.PRESENT) {
      return tense;
    }
    String before =
        date.first() == 0
            ? ""
            : sentence.tokens().get(date.first() - 1).text().toLowerCase(Locale.ROOT);
    boolean ahead = before.equals("by") || DateWords.UNTIL.contains(before);
    if (ahead || Storyline.isPlanned(sentence, governed)) {
      return Tense.FUTURE;
    }
    return isHeadline(sentence) ? Tense.UNKNOWN : tense;
  }

  /** Headlines tell in the present what has happened. */
  private static boolean isHeadline(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String last = tokens.get(tokens.size() - 1).text();
    return sentence.paragraph() == 0
        && Character.isLetterOrDigit(last.codePointBefore(last.length()));
  }

  private static EventTime time(Optional<Days> days, Span span) {
    return days.map(d -> d.time(span))
        .orElseGet(() -> new EventTime(null, null, TimePrecision.UNKNOWN, TimeBasis.STATED, span));
  }

  /** Tokens of a date with the expressions that stand in them. */
  private record Words(int first, int last, List<Hit> hits) {

    /** Resolves the finest expression; "since" and "until" before it open one end. */
    Optional<Days> resolve(Lexemes words, Anchors anchors) {
      return hits.stream()
          .flatMap(
              hit -> hit.expression().resolve(anchors).map(days -> open(words, hit, days)).stream())
          .min(
              Comparator.comparing(Days::precision)
                  .thenComparingInt(days -> days.relative() ? 1 : 0));
    }

    private static Days open(Lexemes words, Hit hit, Days days) {
      if (words.isOneOf(hit.first() - 1, DateWords.SINCE)) {
        return days.open(Days.Open.END);
      }
      return words.isOneOf(hit.first() - 1, DateWords.UNTIL) ? days.open(Days.Open.START) : days;
    }
  }

  /**
   * Tagged dates with what stands in them, and sure expressions that were not tagged; one walk over
   * both.
   */
  private static List<Words> dates(Sentence sentence, Lexemes words) {
    List<Hit> hits = new DateScanner(words).scan();
    List<Words> found = new ArrayList<>();
    int next = 0;
    for (TaggedMention tag : outermost(sentence)) {
      int from = sentence.tokens().get(tag.first()).start();
      int to = sentence.tokens().get(tag.last()).end();
      while (next < hits.size() && words.get(hits.get(next).last()).end() <= from) {
        addIfSure(sentence, words, hits.get(next), found);
        next++;
      }
      List<Hit> inside = new ArrayList<>();
      int at = next;
      while (at < hits.size() && words.get(hits.get(at).first()).start() < to) {
        inside.add(hits.get(at));
        at++;
      }
      // An expression that reaches beyond its tag may belong to the next tag as well.
      boolean shared = at > next && words.get(hits.get(at - 1).last()).end() > to;
      next = shared ? at - 1 : at;
      found.add(new Words(tag.first(), tag.last(), inside));
    }
    for (Hit hit : hits.subList(next, hits.size())) {
      addIfSure(sentence, words, hit, found);
    }
    return found;
  }

  private static List<TaggedMention> outermost(Sentence sentence) {
    List<TaggedMention> found = new ArrayList<>();
    sentence.mentions().stream()
        .filter(m -> m.type() == TagType.DATE)
        .sorted(
            Comparator.comparingInt(TaggedMention::first)
                .thenComparing(TaggedMention::last, Comparator.reverseOrder()))
        .forEach(m -> {
          if (found.isEmpty() || found.get(found.size() - 1).last() < m.first()) {
            found.add(m);
          }
        });
    return found;
  }

  private static void addIfSure(Sentence sentence, Lexemes words, Hit hit, List<Words> found) {
    int first = tokenAt(sentence.tokens(), words.get(hit.first()).start());
    int last = tokenAt(sentence.tokens(), words.get(hit.last()).end() - 1);
    boolean free = found.isEmpty() || found.get(found.size() - 1).last() < first;
    if (hit.sure() && free && first >= 0 && last >= first) {
      found.add(new Words(first, last, List.of(hit)));
    }
  }

  /** The index of the token that holds a character; -1 when there is none. */
  private static int tokenAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token token = tokens.get(middle);
      if (offset < token.start()) {
        high = middle - 1;
      } else if (offset >= token.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** "GENEVA, Nov. 21 –": before the dash that ends a dateline. */
  private static boolean isDateline(Sentence sentence, Words date) {
    return sentence.paragraph() <= 1 && date.last() < Dateline.end(sentence);
  }
}
