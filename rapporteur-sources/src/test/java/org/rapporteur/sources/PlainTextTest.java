package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
  @Test
  void takesAShortFirstLineAsTheTitle() {
    assertThat(PlainText.article("\nAccord signed in Dayton\r\n\r\nThe parties met."))
        .extracting("title", "text")
        .containsExactly("Accord signed in Dayton", "The parties met.");
  }

  @Test
  void aSentenceIsNoTitle() {
    String text = "The parties met.\n\nThey signed.";
    assertThat(PlainText.article(text)).extracting("title", "text").containsExactly(null, text);
  }

  @Test
  void aTitleAloneIsTheText() {
    assertThat(PlainText.article("Accord signed\n\n").text()).isEqualTo("Accord signed\n\n");
    assertThat(PlainText.article("Accord signed").text()).isEqualTo("Accord signed");
  }

  @Test
  void wrappedLinesAreNoTitle() {
    String text = "The parties met in Dayton and\nsigned an accord.";
    assertThat(PlainText.article(text).title()).isNull();
  }
}
