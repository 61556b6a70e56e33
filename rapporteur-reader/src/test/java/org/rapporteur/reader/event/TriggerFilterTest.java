package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.event.Story.story;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.TagType;

class TriggerFilterTest {
  @Test
  void aCompoundNamesOneActOfTheKindOfItsFirstNoun() {
    Event event =
        story()
            .sentence(
                "The/DET/3/det hunger/NOUN/3/compound strike/NOUN/4/nsubj"
                    + " ended/VERB/0/root/end/VBD")
            .trigger("hunger", EventType.PROTEST, Mode.PROTEST_HUNGER, Status.ACTUAL)
            .trigger("strike", EventType.PROTEST, Mode.PROTEST_STRIKE, Status.ACTUAL)
            .event();
    assertThat(event.trigger().text()).isEqualTo("strike");
    assertThat(event.mode()).isEqualTo(Mode.PROTEST_HUNGER);
  }

  @Test
  void actsOfTwoTypesInACompoundAreTwo() {
    assertThat(
            story()
                .sentence("Ceasefire/NOUN/2/compound talks/NOUN/3/nsubj ended/VERB/0/root")
                .trigger("Ceasefire", EventType.RETREAT, Mode.RETREAT_CEASEFIRE, Status.ACTUAL)
                .trigger("talks", EventType.CONSULT, null, Status.ACTUAL)
                .events())
        .hasSize(2);
  }

  @Test
  void aWordInTheNameOfABodyIsNoAct() {
    String row =
        "The/DET/3/det Truce/%s/3/compound Commission/PROPN/4/nsubj met/VERB/0/root/meet/VBD";
    assertThat(truce(row.formatted("PROPN"))).isZero();
    assertThat(truce(row.formatted("NOUN"))).isEqualTo(1);
  }

  private static int truce(String row) {
    return story()
        .sentence(row)
        .mention(0, 1, 2, TagType.ORG)
        .trigger("Truce", EventType.RETREAT, Mode.RETREAT_CEASEFIRE, Status.ACTUAL)
        .events()
        .size();
  }

  @Test
  void aNounInATitleIsNoAct() {
    assertThat(
            story()
                .sentence(
                    "The/DET/3/det chargé/NOUN/3/compound d'affaires/NOUN/4/nsubj"
                        + " left/VERB/0/root/leave/VBD")
                .mention(0, 1, 2, TagType.TITLE)
                .trigger("chargé", EventType.ACCUSE, Mode.ACCUSE_ALLEGE, Status.ACTUAL)
                .events())
        .isEmpty();
  }
}
