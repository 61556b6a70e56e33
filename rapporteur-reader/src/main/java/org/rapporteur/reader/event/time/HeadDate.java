package org.rapporteur.reader.event.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reader.event.time.DateExpression.Day;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;

/**
 * Finds the day of an article that stands alone above its text, as on the web: {@code 20 July
 * 2015}, {@code Published: Sunday, 4 June 1989, 18:30 GMT}.
 */
final class HeadDate {
  private static final int LAST_PARAGRAPH = 4;
  private static final Set<String> AROUND =
      Set.of(
          "published",
          "posted",
          "updated",
          "modified",
          "last",
          "first",
          "date",
          "dated",
          "issued",
          "on",
          "at",
          "the",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "gmt",
          "utc",
          "bst",
          "cet",
          "est",
          "edt",
          "et");

  private HeadDate() {}

  static Optional<LocalDate> of(Parse parse) {
    return parse.sentences().stream()
        .filter(sentence -> sentence.paragraph() <= LAST_PARAGRAPH)
        .flatMap(sentence -> alone(parse, sentence).stream())
        .findFirst();
  }

  private static Optional<LocalDate> alone(Parse parse, Sentence sentence) {
    Lexemes words = Lexemes.of(parse.text(), sentence.start(), sentence.end());
    List<Hit> hits = new DateScanner(words).scan();
    if (hits.size() != 1 || !(hits.get(0).expression() instanceof Day day) || day.year() == 0) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      boolean inDate = hits.get(0).first() <= i && i <= hits.get(0).last();
      if (!inDate && words.startsWord(i) && !isAround(words, i)) {
        return Optional.empty();
      }
    }
    return day.resolve(new Anchors(null, null, null, Tense.UNKNOWN)).map(Days::start);
  }

  private static boolean isAround(Lexemes words, int i) {
    return words.isOneOf(i, AROUND) || words.weekday(i).isPresent() || words.digits(i).isPresent();
  }
}
