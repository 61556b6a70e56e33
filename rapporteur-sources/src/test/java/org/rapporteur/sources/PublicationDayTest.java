package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1986-10-12",
        "1986-10-12T08:00:00+01:00",
        "1986-10-12 08:00",
        "19861012",
        "19861012T080000Z",
        "12 October 1986",
        "October 12, 1986",
        "Oct 12 1986",
        "Sun, 12 Oct 1986 08:00:00 GMT",
        " Sunday, October 12, 1986 at 8 a.m. "
      })
  void readsTheFormsThatPublishersUse(String written) {
    assertThat(PublicationDay.of(written)).contains(LocalDate.of(1986, 10, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10/12/1986", "1986-13-40", "yesterday", "31 February 1986x", "12"})
  void doesNotGuess(String written) {
    assertThat(PublicationDay.of(written)).isEmpty();
  }
}
