package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PairViewTest {
  @Test
  void theBarIsFilledAndInOrder() {
    PairView pair = new PairView("RUS", "USA", "Russia", "United States", List.of(3L, 0L, 2L, 1L));

    assertThat(pair.total()).isEqualTo(6);
    assertThat(pair.tone()).isEqualTo("mixed");
    assertThat(pair.parts())
        .containsExactly(
            new PairView.Part("verbal-cooperation", 0, 50),
            new PairView.Part("verbal-conflict", 50, 33),
            new PairView.Part("material-conflict", 83, 17));
  }
}
