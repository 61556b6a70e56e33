package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.RepairKind;

class RandomTextTest {
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void spacesOnlyNeverTouchesAnythingButWhiteSpace() {
    Repairer repairer = Repairer.open(RepairOptions.only(RepairKind.SPACES).lookingEverywhere());
    for (int i = 0; i < 300; i++) {
      String text = RepairChecks.randomText(random);
      RepairedText repaired = RepairChecks.check(repairer, text);
      assertThat(RepairChecks.withoutSpace(repaired.text()))
          .as("seed %d", seed)
          .isEqualTo(RepairChecks.withoutSpace(text));
      assertThat(repaired.text().lines().count())
          .as("seed %d", seed)
          .isEqualTo(text.lines().count());
    }
  }

  @Test
  void offsetsFitWhateverIsRepaired() {
    Repairer repairer = Repairer.open();
    for (int i = 0; i < 500; i++) {
      RepairChecks.check(repairer, RepairChecks.randomText(random));
    }
  }

  @Test
  void repairingTwiceEndsSoon() {
    Repairer repairer = Repairer.open(RepairOptions.all().without(RepairKind.SPACES));
    for (int i = 0; i < 200; i++) {
      String text = RepairChecks.randomText(random);
      for (int round = 0; round < 6; round++) {
        text = repairer.repair(text).text();
      }
      String settled = text;
      assertThat(repairer.repair(settled).text()).as("seed %d", seed).isEqualTo(settled);
    }
  }
}
