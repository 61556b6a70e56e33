package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {
  /** Expected points come from d3-geo: {@code npm run points} in src/main/world. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 500.0000, 250.0000",
    "6.1, 46.2, 514.5214, 107.5803",
    "-21.9, 64.1, 453.8308, 55.8640",
    "-77, 38.9, 310.2068, 129.8793",
    "139.7, 35.7, 848.7813, 139.7520",
    "151.2, -33.9, 879.9928, 354.6808",
    "-180, 90, 236.5276, 1.0817",
    "180, -90, 763.4724, 498.9183"
  })
  void agreesWithTheScriptThatDrawsTheOutlines(double east, double north, double x, double y) {
    Projection.Point point = Projection.project(east, north);

    assertThat(point.x()).isCloseTo(x, within(0.0001));
    assertThat(point.y()).isCloseTo(y, within(0.0001));
  }

  @Test
  void placesBeyondTheEdgeLieOnTheEdge() {
    assertThat(Projection.project(400, 95)).isEqualTo(Projection.project(180, 90));
  }
}
