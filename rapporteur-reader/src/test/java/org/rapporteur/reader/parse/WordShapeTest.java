package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
  @ParameterizedTest
  @CsvSource({
    "treaty, 1",
    "Treaty, 2",
    "McNamara, 2",
    "NATO, 3",
    "U.S., 3",
    "iPhone, 4",
    "G7, 5",
    "1985, 5",
    "H², 5",
    "--, 6",
    "日本, 1",
    "A, 7",
    "A., 7",
    "é, 1",
    "Éire, 2"
  })
  void numbersTheCaseOfAWord(String word, int shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }
}
