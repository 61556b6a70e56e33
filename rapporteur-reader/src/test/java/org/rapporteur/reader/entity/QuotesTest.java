package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void quotationGoesOnOverSentences() {
    Quotes quotes =
        new Quotes(
            Parses.article().sentence("“ We came .").sentence("We stay , ” he said .").parse());

    assertThat(quotes.startsInside(1)).isTrue();
    assertThat(quotes.inside(1, 3)).isTrue();
    assertThat(quotes.inside(1, 4)).isFalse();
  }

  @Test
  void openMarkEndsWithItsParagraph() {
    Quotes quotes =
        new Quotes(
            Parses.article().sentence("“ We came .").paragraph().sentence("Rain fell .").parse());

    assertThat(quotes.inside(1, 0)).isFalse();
  }

  @Test
  void straightMarksTellTheirSideByTheirNeighbours() {
    Quotes quotes =
        new Quotes(Parses.article().sentence("He called it \" good \" today .").parse());

    assertThat(quotes.inside(0, 4)).isTrue();
    assertThat(quotes.inside(0, 6)).isFalse();
  }
}
