package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.app.web.page.Snippet.Piece;

final class SnippetTest {
  @Test
  void isCutAtItsHits() {
    assertThat(Snippet.of("the \u0002arms\u0003 race\u0002 ended\u0003").pieces())
        .containsExactly(
            new Piece("the ", false),
            new Piece("arms", true),
            new Piece(" race", false),
            new Piece(" ended", true));
    assertThat(Snippet.of("").pieces()).isEmpty();
  }

  @Test
  void signsThatDoNotPairLoseNoWords() {
    assertThat(Snippet.of("a\u0003b\u0002\u0002c").pieces())
        .extracting(Piece::words)
        .containsExactly("a", "b", "c");
  }
}
