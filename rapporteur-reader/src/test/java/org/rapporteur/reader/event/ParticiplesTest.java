package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.event.Story.ids;
import static org.rapporteur.reader.event.Story.story;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Role;

class ParticiplesTest {
  private static final String RELATIVES =
      "Carter/PROPN/2/nsubj greeted/VERB/0/root/greet/VBD relatives/NOUN/2/obj of/ADP/6/case"
          + " the/DET/6/det diplomats/NOUN/3/nmod seized/VERB/%s/seize/%s in/ADP/9/case"
          + " Tehran/PROPN/7/obl";

  private static Story people() {
    return story()
        .entity("e1", EntityType.PERSON, "Carter", "USA")
        .entity("e2", EntityType.GROUP, "relatives", null)
        .entity("e3", EntityType.GROUP, "diplomats", null);
  }

  private static Event seized(String relation, String tag, Object... arcs) {
    return people()
        .sentence(RELATIVES.formatted(relation, tag))
        .trigger("seized", EventType.ASSAULT, Mode.ASSAULT_ABDUCT, Status.ACTUAL, arcs)
        .event();
  }

  @Test
  void theNounBeforeAParticipleSuffersTheAct() {
    for (String relation : new String[] {"3/acl", "3/acl:relcl", "2/advcl"}) {
      for (String tag : new String[] {"VBN", "VBD"}) {
        Event event = seized(relation, tag);
        assertThat(event.actors()).as(relation + tag).isEmpty();
        assertThat(ids(event.recipients())).as(relation + tag).containsExactly("e3");
      }
    }
  }

  @Test
  void theEncoderDoesNotMakeTheSuffererAnActor() {
    Event event = seized("3/acl", "VBN", Role.ACTOR, "relatives", Role.ACTOR, "diplomats");
    assertThat(event.actors()).isEmpty();
    assertThat(ids(event.recipients())).containsExactly("e3");
  }

  @Test
  void aClauseWithAnObjectIsNoParticiple() {
    Event event =
        people()
            .sentence(
                "Carter/PROPN/2/nsubj left/VERB/0/root/leave/VBD ,/PUNCT/2/punct"
                    + " freed/VERB/2/advcl/free/VBD diplomats/NOUN/4/obj")
            .trigger("freed", EventType.RETREAT, Mode.RETREAT_RELEASE, Status.ACTUAL)
            .event();
    assertThat(ids(event.actors())).containsExactly("e1");
  }

  @Test
  void whomASentenceBeginsByAccusingIsItsSubject() {
    Event event =
        people()
            .sentence(
                "Accused/VERB/6/advcl/accuse/VBN of/ADP/3/case fraud/NOUN/1/obl ,/PUNCT/6/punct"
                    + " Carter/PROPN/6/nsubj left/VERB/0/root/leave/VBD")
            .trigger("Accused", EventType.ACCUSE, Mode.ACCUSE_ALLEGE, Status.ACTUAL)
            .event();
    assertThat(event.actors()).isEmpty();
    assertThat(ids(event.recipients())).containsExactly("e1");
  }

  @Test
  void aParticipleSharesThePassiveOfTheVerbBefore() {
    Event event =
        people()
            .sentence(
                "Carter/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be/VBD arrested/VERB/0/root/arrest/VBN"
                    + " and/CCONJ/5/cc expelled/VERB/3/conj/expel/VBN")
            .trigger("expelled", EventType.SANCTION, Mode.SANCTION_EXPEL, Status.ACTUAL)
            .event();
    assertThat(event.actors()).isEmpty();
    assertThat(ids(event.recipients())).containsExactly("e1");
  }

  @Test
  void aNounBehindAPrepositionIsNoSubject() {
    Event event =
        people()
            .sentence(
                "Carter/PROPN/2/nsubj wrote/VERB/0/root/write/VBD to/ADP/4/case"
                    + " diplomats/NOUN/5/nsubj shot/VERB/2/advcl/shoot/VBD in/ADP/7/case"
                    + " Tehran/PROPN/5/obl")
            .trigger("shot", EventType.ASSAULT, null, Status.ACTUAL, Role.ACTOR, "diplomats")
            .event();
    assertThat(event.actors()).isEmpty();
    assertThat(ids(event.recipients())).containsExactly("e3");
  }
}
