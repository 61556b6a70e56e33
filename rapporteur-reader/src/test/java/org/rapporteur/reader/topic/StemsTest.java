package org.rapporteur.reader.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {
  @Test
  void labelsThatShareMostOfTheShorterOneAreTheSame() {
    assertThat(Stems.of("release of prisoners").same(Stems.of("the release of a prisoner")))
        .isTrue();
    assertThat(Stems.of("nuclear weapons").same(Stems.of("reduction of nuclear weapons"))).isTrue();
  }

  @Test
  void sharedFunctionWordsDoNotCount() {
    assertThat(Stems.of("the end of the war").same(Stems.of("the price of the bread"))).isFalse();
    assertThat(Stems.of("of the").same(Stems.of("of the"))).isFalse();
  }
}
