package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.event.Story.ids;
import static org.rapporteur.reader.event.Story.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;

class VisitsTest {
  private static Story travellers() {
    return story()
        .entity("e1", EntityType.PERSON, "Nixon", "USA")
        .entity("e2", EntityType.PERSON, "Kissinger", "USA")
        .entity("e3", EntityType.GPE, "Paris", "FRA")
        .entity("e4", EntityType.GPE, "China", "CHN")
        .entity("e5", EntityType.GPE, "America", "USA")
        .entity("e6", EntityType.GPE, "France", "FRA")
        .entity("e7", EntityType.GROUP, "troops", "USA");
  }

  private static Story visit(Story story, String word, Object... arcs) {
    return story.trigger(word, EventType.CONSULT, Mode.CONSULT_VISIT, Status.ACTUAL, arcs);
  }

  private static Event arrived(String linked) {
    Story story =
        travellers()
            .sentence(
                "Nixon/PROPN/2/nsubj arrived/VERB/0/root/arrive/VBD in/ADP/4/case"
                    + " Paris/PROPN/2/obl")
            .link(LinkKind.RECIPIENT, "arrived", linked);
    return visit(story, "arrived", Role.ACTOR, "Nixon").event();
  }

  @Test
  void whoIsSentTravels() {
    Story story =
        travellers()
            .sentence(
                "Nixon/PROPN/2/nsubj sent/VERB/0/root/send/VBD Kissinger/PROPN/2/obj to/ADP/5/case"
                    + " China/PROPN/2/obl");
    Event event = visit(story, "sent", Role.ACTOR, "Nixon", Role.RECIPIENT, "China").event();
    assertThat(ids(event.actors())).containsExactly("e2");
    assertThat(ids(event.recipients())).containsExactly("e4");
  }

  @Test
  void whoIsSentByAPassiveTravels() {
    Story story =
        travellers()
            .sentence(
                "Kissinger/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be/VBD sent/VERB/0/root/send/VBN"
                    + " by/ADP/5/case Nixon/PROPN/3/obl:agent");
    assertThat(ids(visit(story, "sent", Role.ACTOR, "Nixon").event().actors()))
        .containsExactly("e2");
  }

  @Test
  void theSenderOfAnUnnamedGroupStaysActor() {
    Story story =
        travellers().sentence("Nixon/PROPN/2/nsubj sent/VERB/0/root/send/VBD troops/NOUN/2/obj");
    assertThat(ids(visit(story, "sent", Role.ACTOR, "Nixon").event().actors()))
        .containsExactly("e1");
  }

  @Test
  void aPlaceInAnotherStateSpeaksAgainstAHostFromElsewhere() {
    assertThat(arrived("e4").recipients()).isEmpty();
    assertThat(ids(arrived("e6").recipients())).containsExactly("e6");
  }

  @Test
  void nobodyIsTheGuestOfHisOwnState() {
    Story story =
        travellers()
            .sentence("Nixon/PROPN/2/nsubj travelled/VERB/0/root/travel/VBD")
            .link(LinkKind.RECIPIENT, "travelled", "e5");
    assertThat(visit(story, "travelled", Role.ACTOR, "Nixon").event().recipients()).isEmpty();
  }

  @Test
  void theHostOfAnEarlierVisitIsNotTakenAlong() {
    String row = "Nixon/PROPN/2/nsubj visited/VERB/0/root/visit/VBD in/ADP/4/case %s/PROPN/2/obl";
    Story story = travellers().sentence(row.formatted("China"));
    visit(story, "visited", Role.ACTOR, "Nixon", Role.RECIPIENT, "China");
    visit(story.sentence(row.formatted("Paris")), "visited", Role.ACTOR, "Nixon");
    List<Event> events = story.events();
    assertThat(ids(events.get(0).recipients())).containsExactly("e4");
    assertThat(events.get(1).recipients()).isEmpty();
  }
}
