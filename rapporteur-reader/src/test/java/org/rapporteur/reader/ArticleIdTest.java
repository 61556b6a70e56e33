package org.rapporteur.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArticleIdTest {
  @Test
  void isTheHashOfTheText() {
    assertThat(ArticleId.of("abc"))
        .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void ignoresHowTheTextIsBrokenIntoLines() {
    assertThat(ArticleId.of("  The two leaders\r\nmet\u00a0in Geneva.\n"))
        .isEqualTo(ArticleId.of("The two leaders met in Geneva."));
  }

  @Test
  void ignoresHowAccentsAreEncoded() {
    assertThat(ArticleId.of("Ho\u0308fdi house")).isEqualTo(ArticleId.of("H\u00f6fdi house"));
  }

  @Test
  void tellsDifferentWordsApart() {
    assertThat(ArticleId.of("They met.")).isNotEqualTo(ArticleId.of("They meet."));
  }
}
