package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter();

  private List<String> sentences(String text) {
    return segmenter.segment(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  private static String body(String text) {
    return "Title\n\n" + text;
  }

  private List<String> bodySentences(String text) {
    List<String> all = sentences(body(text));
    return all.subList(1, all.size());
  }

  @Test
  void fullStopEndsSentence() {
    assertThat(bodySentences("The talks ended. Nobody signed! Why? It was late."))
        .containsExactly("The talks ended.", "Nobody signed!", "Why?", "It was late.");
  }

  @Test
  void titlesOfPersonsAndInitialsDoNotEndSentence() {
    assertThat(bodySentences("Mr. Reagan met Gen. J. F. Smith and Lt. Col. Brown. They talked."))
        .containsExactly("Mr. Reagan met Gen. J. F. Smith and Lt. Col. Brown.", "They talked.");
  }

  @Test
  void courtesyStylesDoNotEndSentence() {
    assertThat(
            bodySentences(
                "The Rt. Hon. David Lange met the Rt. Rev. Desmond Tutu. Wm. Rogers left."
                    + " J. Brown, Esq. The end."))
        .containsExactly(
            "The Rt. Hon. David Lange met the Rt. Rev. Desmond Tutu.",
            "Wm. Rogers left.",
            "J. Brown, Esq.",
            "The end.");
  }

  @Test
  void abbreviatedStateEndsSentenceOnlyBeforeWordThatStartsOne() {
    assertThat(bodySentences("He flew to the U.S. The visit was short. The U.S. President waited."))
        .containsExactly(
            "He flew to the U.S.", "The visit was short.", "The U.S. President waited.");
  }

  @Test
  void timeOfDayEndsSentenceUnlessZoneOrDayFollows() {
    assertThat(
            bodySentences("It began at 10 a.m. Eastern time. It ended at 7 p.m. Delegates left."))
        .containsExactly(
            "It began at 10 a.m. Eastern time.", "It ended at 7 p.m.", "Delegates left.");
  }

  @Test
  void datesNumbersAndDecimalsDoNotEndSentence() {
    assertThat(
            bodySentences(
                "On Nov. 19 the price of No. 4 rose by 3.5 per cent. In Aug. 1975 it fell."))
        .containsExactly(
            "On Nov. 19 the price of No. 4 rose by 3.5 per cent.", "In Aug. 1975 it fell.");
  }

  @Test
  void quoteBehindFullStopBelongsToSentence() {
    assertThat(bodySentences("“We agreed.” He left. \"So did we.\" She stayed."))
        .containsExactly("“We agreed.”", "He left.", "\"So did we.\"", "She stayed.");
  }

  @Test
  void questionInsideSentenceDoesNotEndIt() {
    assertThat(bodySentences("“Will they sign?” asked the envoy. They did."))
        .containsExactly("“Will they sign?” asked the envoy.", "They did.");
  }

  @Test
  void insertionInBracketsDoesNotEndSentence() {
    assertThat(bodySentences("General (ret.) Haig spoke. “We will [...] Never again.”"))
        .containsExactly("General (ret.) Haig spoke.", "“We will [...] Never again.”");
  }

  @Test
  void footnoteMarkBelongsToSentence() {
    assertThat(bodySentences("It was signed in Helsinki.[12] The act has ten principles."))
        .containsExactly("It was signed in Helsinki.[12]", "The act has ten principles.");
  }

  @Test
  void numberOfListItemStaysWithItem() {
    assertThat(bodySentences("1. The Heads of State met. 2. They agreed."))
        .first()
        .isEqualTo("1. The Heads of State met.");
  }

  @Test
  void titleIsOneSentenceAndParagraph() {
    List<SentenceSpan> found =
        segmenter.segment("Accord at Dayton. What now\n\nIt rained.\n\nIt stopped.");
    assertThat(found).extracting(SentenceSpan::paragraph).containsExactly(0, 1, 2);
  }

  @Test
  void wrappedLineGoesOnInNextLine() {
    assertThat(
            bodySentences(
                "The presidents of the three states that had fought for\nyears met at Dayton.\nThey signed."))
        .containsExactly(
            "The presidents of the three states that had fought for\nyears met at Dayton.",
            "They signed.");
  }

  @Test
  void headingAndListItemsStandAlone() {
    assertThat(
            bodySentences(
                "Background\nThe war had lasted for more than three years when the talks began in Ohio.\n- peace\n- maps"))
        .containsExactly(
            "Background",
            "The war had lasted for more than three years when the talks began in Ohio.",
            "- peace",
            "- maps");
  }

  @Test
  void endOfVeryLongLineEndsParagraph() {
    String line = "word ".repeat(50).trim();
    assertThat(segmenter.segment(body(line + "\n" + line)))
        .extracting(SentenceSpan::paragraph)
        .containsExactly(0, 1, 2);
  }

  @Test
  void emptyTextHasNoSentence() {
    assertThat(segmenter.segment("")).isEmpty();
    assertThat(segmenter.segment(" \n\t\r\n ")).isEmpty();
  }

  @Test
  void spansOfRandomTextAreOrderedAndHoldAllWords() {
    RandomText.check(1, 500, this::checkSpans);
  }

  private void checkSpans(String text) {
    int last = 0;
    for (SentenceSpan span : segmenter.segment(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
      assertThat(text.substring(last, span.start()))
          .matches(between -> between.chars().allMatch(Characters::isSpace));
      last = span.end();
    }
    assertThat(text.substring(last)).matches(rest -> rest.chars().allMatch(Characters::isSpace));
  }

  @Test
  void timeStaysLinearOnHostileText() {
    for (String part :
        List.of("a.", "A. ", ". ", "(", "[", "\"", "?", "Mr. ", "word\n", "...", "[1]", "x")) {
      String text = part.repeat(2_000_000 / part.length());
      assertThatCode(() -> segmenter.segment(text)).doesNotThrowAnyException();
    }
  }
}
