package org.rapporteur.reader.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActNounsTest {
  private final ActNouns nouns = new ActNouns();

  @Test
  void verbsThatHaveANounTakeIt() {
    assertThat(nouns.of("withdraw")).isEqualTo("withdrawal");
    assertThat(nouns.of("release")).isEqualTo("release");
  }

  @Test
  void otherVerbsTakeTheirEnding() {
    assertThat(nouns.of("cool")).isEqualTo("cooling");
    assertThat(nouns.of("share")).isEqualTo("sharing");
    assertThat(nouns.of("plan")).isEqualTo("planning");
    assertThat(nouns.of("foresee")).isEqualTo("foreseeing");
    assertThat(nouns.of("tie")).isEqualTo("tying");
  }
}
