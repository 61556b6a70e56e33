package org.rapporteur.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SameNameTest {
  @ParameterizedTest
  @CsvSource({
    "Mikhail Gorbachev, Gorbachev, true",
    "the United States, United States, true",
    "President Reagan, Ronald Reagan, true",
    "Nancy Reagan, Ronald Reagan, false",
    "Höfði House, Hofi House, true",
    "Iceland, Ireland, false",
    "the, Iceland, false"
  })
  void comparesNamesByTheirWords(String one, String other, boolean same) {
    assertThat(SameName.names(one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "arms, arms control, true",
    "strategic missiles, halving of strategic missiles, true",
    "grain exports, arms control, false",
    "negotiations, negotiating, false"
  })
  void comparesTopicsByTheirStems(String one, String other, boolean same) {
    assertThat(SameName.topics(one, other)).isEqualTo(same);
  }
}
