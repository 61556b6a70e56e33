package org.rapporteur.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Predicate;

class OfficesTest {
  private final Offices offices = new Offices();

  @Test
  void longestRowThatEndsTheTitleDecides() {
    assertThat(predicate("Prime Minister")).isEqualTo(Predicate.LEADS);
    assertThat(predicate("former Soviet deputy prime minister")).isEqualTo(Predicate.WORKS_FOR);
    assertThat(predicate("Deputy Foreign Minister")).isEqualTo(Predicate.WORKS_FOR);
    assertThat(predicate("Minister of Foreign Affairs")).isEqualTo(Predicate.WORKS_FOR);
    assertThat(predicate("President of the European Council")).isEqualTo(Predicate.LEADS);
    assertThat(predicate("Chancellor of the Exchequer")).isEqualTo(Predicate.WORKS_FOR);
  }

  @Test
  void occupationsWithoutAnEmployerSayNothing() {
    assertThat(offices.find("farmer")).isEmpty();
  }

  private Predicate predicate(String title) {
    return offices.find(title).orElseThrow().predicate();
  }
}
