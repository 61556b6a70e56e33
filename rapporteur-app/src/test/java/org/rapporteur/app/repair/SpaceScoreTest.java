package org.rapporteur.app.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpaceScoreTest {
  private static final String CORRUPT = "They metin Gen eva.";
  private static final String CORRECT = "They met in Geneva.";

  @Test
  void operationsAreCountedAgainstTheCorruptLine() {
    assertThat(SpaceCounts.of(CORRUPT, CORRECT, CORRECT)).contains(new SpaceCounts(2, 2, 2, true));
    assertThat(SpaceCounts.of(CORRUPT, CORRUPT, CORRECT)).contains(new SpaceCounts(0, 2, 0, false));
    assertThat(SpaceCounts.of(CORRUPT, "Th ey met in Gen eva.", CORRECT))
        .contains(new SpaceCounts(2, 2, 1, false));
  }

  @Test
  void movedSpaceIsTwoOperations() {
    assertThat(SpaceCounts.of("the lead ersmet", "the leaders met", "the leaders met"))
        .contains(new SpaceCounts(2, 2, 2, true));
  }

  @Test
  void linesWithOtherCharactersAreNotCompared() {
    assertThat(SpaceCounts.of("They met", "They met", "They meet")).isEmpty();
  }

  @Test
  void figuresAreMicroAveragesWithIntervals() {
    RepairEvaluation evaluation =
        RepairEvaluation.of(
            List.of(CORRUPT, "Reagan left.", "x y", "Itwas late."),
            List.of(CORRECT, "Reagan left.", "z", "It was late."),
            line -> line.equals(CORRUPT) ? CORRECT : line);

    assertThat(evaluation.skipped()).containsExactly(3);
    assertThat(evaluation.after().lines()).isEqualTo(3);
    assertThat(evaluation.after().f1().value()).isCloseTo(0.8, within(1e-9));
    assertThat(evaluation.after().sequences().value()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(evaluation.after().f1().low()).isLessThanOrEqualTo(0.8);
    assertThat(evaluation.after().f1().high()).isGreaterThanOrEqualTo(0.8);
    assertThat(evaluation.before().f1().value()).isZero();
    assertThat(evaluation.table())
        .contains("white-space F1       0.8000", "sequences right      0.6667");
  }
}
