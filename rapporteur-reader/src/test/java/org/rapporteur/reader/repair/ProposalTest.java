package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.RepairKind;

class ProposalTest {
  private static Proposal proposal(int at, boolean sure) {
    return new Proposal(new Edit(at, at, " ", RepairKind.SPACES), sure);
  }

  @Test
  void changeThatIsNotSureIsNotMadeAlone() {
    assertThat(Proposal.accepted(List.of(proposal(10, false), proposal(900, false)))).isEmpty();
  }

  @Test
  void sureChangeIsMadeAlone() {
    Proposal sure = proposal(10, true);

    assertThat(Proposal.accepted(List.of(sure))).containsExactly(sure.edit());
  }

  @Test
  void changesNearEachOtherSupportEachOther() {
    Proposal first = proposal(10, false);
    Proposal second = proposal(60, false);

    assertThat(Proposal.accepted(List.of(first, second)))
        .containsExactly(first.edit(), second.edit());
  }
}
