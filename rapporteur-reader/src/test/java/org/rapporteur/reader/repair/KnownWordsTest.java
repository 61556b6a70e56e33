package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordsTest {
  private static final Lexicon LEXICON = Lexicon.open();

  /** The kind of the gap after the first letters of a text, with white space where it stands. */
  private static Gap gapAfter(int letters, String text) {
    Characters characters = Characters.of(text, 0, text.length());
    boolean[] spaces = new boolean[characters.size()];
    for (int i = 0; i < spaces.length; i++) {
      spaces[i] = characters.hasSpaceBefore(i);
    }
    return new KnownWords(LEXICON, characters, spaces).gap(letters + 1);
  }

  @ParameterizedTest
  @CsvSource({"2, treaty, WORD", "3, thesiloxane, TWO_WORDS", "3, thetreaty, COMMON_WORDS"})
  void gapInsideWordsIsToldFromGapBetweenThem(int letters, String text, Gap gap) {
    assertThat(gapAfter(letters, text)).isEqualTo(gap);
  }

  @Test
  void lettersOnBothSidesOfASpaceMayMakeOneWord() {
    assertThat(gapAfter(3, "tre aty")).isEqualTo(Gap.WORD);
    assertThat(gapAfter(3, "the treaty")).isEqualTo(Gap.COMMON_WORDS);
  }

  @Test
  void unknownNameIsStrange() {
    assertThat(gapAfter(4, "ghotbzadehx")).isEqualTo(Gap.STRANGE);
  }

  @Test
  void onlyWhatStandsUpToTheNextSpaceCounts() {
    assertThat(gapAfter(3, "thetreaty was signed")).isEqualTo(Gap.COMMON_WORDS);
  }

  @Test
  void wordLongerThanAnyKnownIsStrange() {
    assertThat(gapAfter(30, "a".repeat(60))).isEqualTo(Gap.STRANGE);
  }
}
