package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {
  @Test
  void accentsArticlesAndPossessivesDoNotMatter() {
    assertThat(Name.of("the Élysée’s")).isEqualTo(Name.of("Elysee"));
    assertThat(Name.of("al-Sadat")).isEqualTo(Name.of("Sadat"));
  }

  @Test
  void shortNameStandsForTheLongOne() {
    assertThat(Name.of("Sadat").shortFor(Name.of("Anwar Sadat"))).isTrue();
    assertThat(Name.of("Sadat").shortFor(Name.of("Menachem Begin"))).isFalse();
  }

  @Test
  void initialsMayLeaveOutSmallWords() {
    assertThat(Name.initials("OAS", "Organization of American States")).isTrue();
    assertThat(Name.initials("DoD", "Department of Defense")).isFalse();
    assertThat(Name.initials("OAU", "Organization of American States")).isFalse();
  }
}
