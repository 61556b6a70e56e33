package org.rapporteur.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Coordinates;
import org.rapporteur.model.Gazetteer;

final class PlaceTableTest {
  private static final Gazetteer PLACES = KnowledgeBase.open().gazetteer();

  @Test
  void knowsTownsByTheirGeoNamesId() {
    assertThat(PLACES.find(Map.of("geonames", "2660646")))
        .hasValueSatisfying(geneva -> {
          assertThat(geneva.latitude()).isCloseTo(46.2, within(0.05));
          assertThat(geneva.longitude()).isCloseTo(6.15, within(0.05));
        });
  }

  @Test
  void putsAStateAmongItsTownsEvenAcrossTheDateLine() {
    Coordinates iceland = PLACES.find(Map.of("iso3166", "ISL")).orElseThrow();
    assertThat(iceland.latitude()).isBetween(63.5, 66.5);
    assertThat(iceland.longitude()).isBetween(-24.0, -13.5);
    Coordinates fiji = PLACES.find(Map.of("iso3166", "FJI")).orElseThrow();
    assertThat(Math.abs(fiji.longitude())).isGreaterThan(175);
  }

  @Test
  void putsAFormerStateWhereItsSuccessorIs() {
    assertThat(PLACES.find(Map.of("iso3166", "SUN")))
        .isEqualTo(PLACES.find(Map.of("iso3166", "RUS")))
        .isPresent();
  }

  @Test
  void knowsNothingOfWhatHasNoId() {
    assertThat(PLACES.find(Map.of())).isEmpty();
    assertThat(PLACES.find(Map.of("geonames", "-1", "iso3166", "XXX"))).isEmpty();
  }
}
