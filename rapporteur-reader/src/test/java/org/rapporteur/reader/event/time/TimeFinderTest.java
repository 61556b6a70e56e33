package org.rapporteur.reader.event.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.event.time.Dates.find;
import static org.rapporteur.reader.event.time.Dates.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.reader.parse.Links;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;

class TimeFinderTest {
  /** The day on which the Dayton agreement was initialled, a Tuesday. */
  private static final LocalDate DAYTON = LocalDate.of(1995, 11, 21);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 August 2024                     | 2024-08-18 | 2024-08-18 | DAY
          August 18, 2024                    | 2024-08-18 | 2024-08-18 | DAY
          the 10th of April 1998             | 1998-04-10 | 1998-04-10 | DAY
          2024-08-18                         | 2024-08-18 | 2024-08-18 | DAY
          18/8/2024                          | 2024-08-18 | 2024-08-18 | DAY
          8/18/2024                          | 2024-08-18 | 2024-08-18 | DAY
          18.8.2024                          | 2024-08-18 | 2024-08-18 | DAY
          4/3/2024                           | 2024-01-01 | 2024-12-31 | YEAR
          Tuesday, November 21, 1995         | 1995-11-21 | 1995-11-21 | DAY
          November 1985                      | 1985-11-01 | 1985-11-30 | MONTH
          Nov. 1985                          | 1985-11-01 | 1985-11-30 | MONTH
          1975                               | 1975-01-01 | 1975-12-31 | YEAR
          the 1990s                          | 1990-01-01 | 1999-12-31 | DECADE
          the nineties                       | 1990-01-01 | 1999-12-31 | DECADE
          the 20th century                   | 1901-01-01 | 2000-12-31 | RANGE
          Q3 2021                            | 2021-07-01 | 2021-09-30 | QUARTER
          the third quarter of 2021          | 2021-07-01 | 2021-09-30 | QUARTER
          the first half of 2021             | 2021-01-01 | 2021-06-30 | RANGE
          the spring of 2015                 | 2015-03-01 | 2015-05-31 | QUARTER
          1985-1990                          | 1985-01-01 | 1990-12-31 | RANGE
          1985–86                            | 1985-01-01 | 1986-12-31 | RANGE
          5-17 September 1978                | 1978-09-05 | 1978-09-17 | RANGE
          September 5-17, 1978               | 1978-09-05 | 1978-09-17 | RANGE
          from 30 July to 1 August 1975      | 1975-07-30 | 1975-08-01 | RANGE
          between 1985 and 1990              | 1985-01-01 | 1990-12-31 | RANGE
          """)
  void statedDatesNeedNothingElse(String words, String start, String end, TimePrecision precision) {
    EventTime time = only("It began on " + words + ".", words, null);
    assertThat(time.start()).isEqualTo(start);
    assertThat(time.end()).isEqualTo(end);
    assertThat(time.precision()).isEqualTo(precision);
    assertThat(time.basis()).isEqualTo(TimeBasis.STATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yesterday                | 1995-11-20 | 1995-11-20 | DAY
          tomorrow                 | 1995-11-22 | 1995-11-22 | DAY
          Tuesday                  | 1995-11-21 | 1995-11-21 | DAY
          Wednesday                | 1995-11-15 | 1995-11-15 | DAY
          last Tuesday             | 1995-11-14 | 1995-11-14 | DAY
          next Friday              | 1995-11-24 | 1995-11-24 | DAY
          late on Sunday           | 1995-11-19 | 1995-11-19 | DAY
          two days ago             | 1995-11-19 | 1995-11-19 | DAY
          three weeks ago          | 1995-10-30 | 1995-11-05 | WEEK
          twenty-one days ago      | 1995-10-31 | 1995-10-31 | DAY
          in ten days              | 1995-12-01 | 1995-12-01 | DAY
          last week                | 1995-11-13 | 1995-11-19 | WEEK
          last year                | 1994-01-01 | 1994-12-31 | YEAR
          next month               | 1995-12-01 | 1995-12-31 | MONTH
          early next year          | 1996-01-01 | 1996-12-31 | YEAR
          last spring              | 1995-03-01 | 1995-05-31 | QUARTER
          early March              | 1996-03-01 | 1996-03-31 | MONTH
          last March               | 1995-03-01 | 1995-03-31 | MONTH
          10 August                | 1995-08-10 | 1995-08-10 | DAY
          Dec. 14                  | 1995-12-14 | 1995-12-14 | DAY
          the end of the year      | 1995-01-01 | 1995-12-31 | YEAR
          the past three years     | 1992-11-21 | 1995-11-21 | RANGE
          this weekend             | 1995-11-25 | 1995-11-26 | RANGE
          the day before yesterday | 1995-11-19 | 1995-11-19 | DAY
          """)
  void otherDatesAreReckonedFromThePublication(
      String words, String start, String end, TimePrecision precision) {
    EventTime time = only("It began " + words + ".", words, DAYTON);
    assertThat(time.start()).isEqualTo(start);
    assertThat(time.end()).isEqualTo(end);
    assertThat(time.precision()).isEqualTo(precision);
    assertThat(time.basis()).isEqualTo(TimeBasis.RELATIVE);
  }

  @Test
  void aYearThatNobodyGivesStaysOpen() {
    EventTime time = only("They met on August 18.", "August 18", null);
    assertThat(time.start()).isEqualTo("--08-18");
    assertThat(time.end()).isEqualTo("--08-18");
  }

  @ParameterizedTest
  @CsvSource({
    "Tuesday",
    "yesterday",
    "last year",
    "nine days",
    "every Monday",
    "the second half of the year",
    "Good Friday"
  })
  void wordsWithoutAPlaceOnTheCalendarStayWords(String words) {
    EventTime time = only("They met " + words + ".", words, null);
    assertThat(time.start()).isNull();
    assertThat(time.precision()).isEqualTo(TimePrecision.UNKNOWN);
    assertThat(time.span().text()).isEqualTo(words);
  }

  @Test
  void theFollowingDayCountsFromTheDateNamedLast() {
    List<TimeMention> found =
        find(
            null,
            "The summit opened on October 11, 1986.",
            "October 11, 1986",
            "It ended the following day.",
            "the following day");
    assertThat(found).extracting(m -> m.time().start()).containsExactly("1986-10-11", "1986-10-12");
    assertThat(found.get(1).time().basis()).isEqualTo(TimeBasis.RELATIVE);
  }

  @Test
  void anOrdinalAloneIsADayOfTheMonthNamedLast() {
    List<TimeMention> found =
        find(
            null,
            "They met on 10 April 1998.",
            "10 April 1998",
            "It ended on the 12th.",
            "the 12th");
    assertThat(found.get(1).time().start()).isEqualTo("1998-04-12");
  }

  @Test
  void aPartialDateCanStillBeCountedFrom() {
    List<TimeMention> found =
        find(
            null,
            "They met on April 10.",
            "April 10",
            "Two days later they left.",
            "Two days later");
    assertThat(found.get(1).time().start()).isEqualTo("--04-12");
  }

  @Test
  void aWeekdayNearAStatedDateIsThatDay() {
    List<TimeMention> found =
        find(
            null,
            "Talks began on 19 November 1985.",
            "19 November 1985",
            "They ended on Thursday.",
            "Thursday");
    assertThat(found.get(1).time().start()).isEqualTo("1985-11-21");
  }

  @Test
  void aDatelineStandsForThePublication() {
    List<TimeMention> found =
        find(null, "GENEVA, Nov. 21, 1985 – The two leaders parted yesterday.", "Nov. 21, 1985");
    assertThat(found).extracting(m -> m.time().start()).containsExactly("1985-11-21", "1985-11-20");
  }

  @Test
  void aDatelineIsNearerThanTheDayInPrint() {
    List<TimeMention> found =
        find(DAYTON, "DAYTON, Ohio, Nov. 20 (AP) – They went on today.", "Nov. 20");
    assertThat(found).extracting(m -> m.time().start()).containsOnly("1995-11-20");
    assertThat(found).extracting(TimeMention::dateline).containsExactly(true, false);
    List<TimeMention> none = find(DAYTON, "On Nov. 20 they went on - until today.", "Nov. 20");
    assertThat(none).extracting(TimeMention::dateline).containsOnly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 July 2015
          • Published: Monday, 20 July 2015
          Updated 20 July 2015, 18:30 GMT
          """)
  void aDateThatStandsAloneAboveTheTextIsThePresent(String head) {
    List<TimeMention> found =
        find(
            null,
            head,
            "20 July 2015",
            "No minister had come since 1958.",
            "1958",
            "They meet on 14 August.",
            "14 August",
            "They met yesterday.",
            "yesterday");
    assertThat(found)
        .extracting(m -> m.time().start())
        .containsExactly("2015-07-20", "1958-01-01", "2015-08-14", "2015-07-19");
  }

  @Test
  void aDateInTheTextIsNotThePresent() {
    List<TimeMention> found =
        find(
            null, "They met on 20 July 2015.", "20 July 2015", "They left yesterday.", "yesterday");
    assertThat(found.get(1).time().start()).isNull();
  }

  @Test
  void nothingIsReckonedFromAnOpenDate() {
    List<TimeMention> found =
        find(
            null,
            "No minister had come since 1958.",
            "1958",
            "They meet on 14 August.",
            "14 August");
    assertThat(found.get(1).time().start()).isEqualTo("--08-14");
  }

  @Test
  void thatYearIsTheOneNamedLast() {
    List<TimeMention> found =
        find(
            DAYTON,
            "They met in 1971.",
            "1971",
            "In September of that year he left.",
            "September of that year",
            "He died in May of the following year.",
            "May of the following year");
    assertThat(found)
        .extracting(m -> m.time().start())
        .containsExactly("1971-01-01", "1971-09-01", "1972-05-01");
  }

  @Test
  void aMonthAfterAYearLiesInIt() {
    List<TimeMention> found =
        find(null, "They met in 1971.", "1971", "In September he left.", "September");
    assertThat(found.get(1).time().start()).isEqualTo("1971-09-01");
  }

  @Test
  void anotherYearThanThisOneIsSaid() {
    assertThat(only("Troops go by February 15 next year.", "February 15 next year", DAYTON).start())
        .isEqualTo("1996-02-15");
    assertThat(only("They met in March of last year.", "March of last year", DAYTON).start())
        .isEqualTo("1994-03-01");
  }

  @Test
  void whatIsReckonedFromAnUnknownDayIsUnknown() {
    assertThat(only("They met six days before the deadline.", "six days", DAYTON).precision())
        .isEqualTo(TimePrecision.UNKNOWN);
  }

  @Test
  void sinceLeavesTheEndOpenAndUntilTheStart() {
    EventTime since = only("It has been divided since 1974.", "1974", null);
    assertThat(since.start()).isEqualTo("1974-01-01");
    assertThat(since.end()).isNull();
    EventTime until = only("It stays until 1 March 1990.", "1 March 1990", null);
    assertThat(until.start()).isNull();
    assertThat(until.end()).isEqualTo("1990-03-01");
  }

  @Test
  void sureDatesAreFoundWithoutATag() {
    assertThat(find(null, "They may march on 10 April 1998 and fall silent."))
        .singleElement()
        .satisfies(m -> assertThat(m.time().start()).isEqualTo("1998-04-10"));
    assertThat(find(DAYTON, "It may take in 2000 people or the second half."))
        .extracting(m -> m.time().span().text())
        .doesNotContain("may", "half");
  }

  @Test
  void impossibleDaysAreNotForced() {
    assertThat(only("On 2023-02-30 nothing happened.", "2023-02-30", null).precision())
        .isNotEqualTo(TimePrecision.DAY);
    assertThat(only("On 31/31/2023 nothing happened.", "31/31/2023", null).precision())
        .isNotEqualTo(TimePrecision.DAY);
  }

  @Test
  void randomWordsGiveSpansInsideTheTextAndNoError() {
    String[] parts =
        ("May 3 - 5 , 2024 1990s last week the day before after tomorrow from to and in ten days"
                + " 99999999 31 February 29th Feb. Q3 ’ 's 18/8/2024 next year Monday since until"
                + " every half of \u0000 \uD83D\uDE00 𝟙 ١٢ eve Christmas New Year")
            .split(" ");
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      Sentence sentence = Dates.sentence(text.toString(), 0, 0, null);
      Parse parse = new Parse(text.toString(), List.of(sentence), Links.NONE);
      for (TimeMention m : new TimeFinder().find(parse, seed % 2 == 0 ? null : DAYTON)) {
        assertThat(text.substring(m.time().span().start(), m.time().span().end()))
            .as("seed " + seed)
            .isEqualTo(m.time().span().text());
        assertThat(m.first()).isLessThanOrEqualTo(m.last());
      }
    }
  }
}
