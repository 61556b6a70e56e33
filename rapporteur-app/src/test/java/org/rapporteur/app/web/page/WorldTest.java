package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WorldTest {
  private final World world = new World();

  @Test
  void shadesByTheNumberOfRecords() {
    Map<String, Land> lands = byCode(Map.of("FRA", 1L, "USA", 100L, "MLT", 10L));

    assertThat(lands.get("FRA").shade()).isEqualTo(1);
    assertThat(lands.get("MLT").shade()).isEqualTo(3);
    assertThat(lands.get("MLT").path()).isEmpty();
    assertThat(lands.get("USA").shade()).isEqualTo(5);
    assertThat(lands.get("BRA").shade()).isZero();
  }

  @Test
  void aStateOfThePastIsDrawnAsThoseThatCameFromIt() {
    assertThat(byCode(Map.of())).doesNotContainKeys("CSK", "MLT");
    Map<String, Land> lands = byCode(Map.of("CSK", 2L));
    assertThat(lands.get("CSK").path())
        .contains(lands.get("CZE").path())
        .contains(lands.get("SVK").path());
  }

  private Map<String, Land> byCode(Map<String, Long> counts) {
    List<Land> lands = world.lands(counts, code -> "/map?place=" + code);
    return lands.stream().collect(Collectors.toMap(Land::code, land -> land));
  }
}
