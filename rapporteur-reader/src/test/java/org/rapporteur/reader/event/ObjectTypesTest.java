package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.event.Story.story;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;

class ObjectTypesTest {
  private static Event evacuated(String whom, EventType type, Mode mode) {
    return story()
        .entity("e1", EntityType.GROUP, "villagers", null)
        .entity("e2", EntityType.GROUP, "troops", null)
        .sentence(
            "Indonesia/PROPN/2/nsubj evacuated/VERB/0/root/evacuate/VBD "
                + (whom + "/NOUN/2/obj/" + whom.substring(0, whom.length() - 1) + "/NNS"))
        .trigger("evacuated", type, mode, Status.ACTUAL)
        .event();
  }

  @Test
  void whoEvacuatesVillagersRescuesThem() {
    assertThat(evacuated("villagers", EventType.COERCE, Mode.COERCE_DEPORT).type())
        .isEqualTo(EventType.AID);
    assertThat(evacuated("villagers", EventType.RETREAT, Mode.RETREAT_RELEASE).type())
        .isEqualTo(EventType.AID);
  }

  @Test
  void whoEvacuatesTroopsWithdraws() {
    assertThat(evacuated("troops", EventType.RETREAT, null).type()).isEqualTo(EventType.RETREAT);
    assertThat(evacuated("villagers", EventType.RETREAT, Mode.RETREAT_WITHDRAW).type())
        .isEqualTo(EventType.RETREAT);
  }

  private static Story stopped(String rest, Object... arcs) {
    return story()
        .entity("e1", EntityType.GPE, "Israel", "ISR")
        .sentence(
            "France/PROPN/2/nsubj stopped/VERB/0/root/stop/VBD selling/VERB/2/xcomp/sell/VBG"
                + " arms/NOUN/3/obj"
                + rest)
        .trigger("stopped", EventType.SANCTION, Mode.SANCTION_DISCONTINUE, Status.ACTUAL, arcs);
  }

  @Test
  void whoStopsHisOwnWorkPunishesNobody() {
    assertThat(stopped("").event().type()).isEqualTo(EventType.RETREAT);
  }

  @Test
  void whatIsStoppedTowardsSomebodyIsASanction() {
    String israel = " to/ADP/6/case Israel/PROPN/3/obl";
    assertThat(stopped(israel).event().type()).isEqualTo(EventType.SANCTION);
    assertThat(stopped(israel, Role.RECIPIENT, "Israel").event().type())
        .isEqualTo(EventType.SANCTION);
    assertThat(stopped("").link(LinkKind.RECIPIENT, "stopped", "e1").event().type())
        .isEqualTo(EventType.SANCTION);
  }
}
