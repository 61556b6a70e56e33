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
import org.rapporteur.model.PlaceRole;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;

class EventFinderTest {
  private static Story leaders() {
    return story()
        .entity("e1", EntityType.PERSON, "Reagan", "USA")
        .entity("e2", EntityType.PERSON, "Gorbachev", "SUN")
        .entity("e3", EntityType.GPE, "Reykjavik", "ISL");
  }

  @Test
  void arcsGiveThePartiesPlaceAndTime() {
    Event event =
        leaders()
            .sentence(
                "Reagan/PROPN/2/nsubj met/VERB/0/root/meet/VBD Gorbachev/PROPN/2/obj in/ADP/5/case"
                    + " Reykjavik/PROPN/2/obl on/ADP/8/case October/PROPN/8/compound 11/NUM/2/obl"
                    + " ,/PUNCT/8/punct 1986/NUM/8/nummod")
            .date(0, 6, 9)
            .trigger(
                "met",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Reagan",
                Role.ACTOR,
                "Gorbachev",
                Role.PLACE,
                "Reykjavik",
                Role.TIME,
                "11")
            .event();
    assertThat(ids(event.actors())).containsExactly("e1", "e2");
    assertThat(event.recipients()).isEmpty();
    assertThat(event.place()).isNotNull();
    assertThat(event.place().role()).isEqualTo(PlaceRole.STATED);
    assertThat(event.time().start()).isEqualTo("1986-10-11");
    assertThat(event.quad()).isEqualTo(Quad.VERBAL_COOPERATION);
    assertThat(event.trigger().text()).isEqualTo("met");
    assertThat(event.cameo()).startsWith("04");
  }

  @Test
  void theOtherMembersOfACoordinationShareTheRole() {
    Event event =
        leaders()
            .sentence(
                "Reagan/PROPN/4/nsubj and/CCONJ/3/cc Gorbachev/PROPN/1/conj"
                    + " met/VERB/0/root/meet/VBD")
            .trigger("met", EventType.CONSULT, null, Status.ACTUAL, Role.ACTOR, "Reagan")
            .event();
    assertThat(ids(event.actors())).containsExactly("e1", "e2");
  }

  @Test
  void anEntityPlaysOneRole() {
    Event event =
        leaders()
            .sentence("Reagan/PROPN/2/nsubj met/VERB/0/root/meet/VBD Reagan/PROPN/2/obj")
            .trigger(
                "met",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Reagan",
                Role.RECIPIENT,
                "Reagan")
            .event();
    assertThat(event.actors().size() + event.recipients().size()).isEqualTo(1);
  }

  @Test
  void aPartyThatTheSentenceLeavesOutComesFromALink() {
    Event event =
        leaders()
            .sentence("The/DET/2/det talks/NOUN/3/nsubj ended/VERB/0/root/end/VBD")
            .link(LinkKind.ACTOR, "talks", "e1", "e2")
            .trigger("talks", EventType.CONSULT, null, Status.ACTUAL)
            .event();
    assertThat(ids(event.actors())).containsExactly("e1", "e2");
    assertThat(event.actors()).allSatisfy(party -> assertThat(party.span()).isNull());
  }

  @Test
  void wordsThatPointBackTakeThePartiesOfTheEarlierAct() {
    List<Event> events =
        leaders()
            .sentence("Gorbachev/PROPN/2/nsubj invited/VERB/0/root/invite/VBD Reagan/PROPN/2/obj")
            .trigger(
                "invited",
                EventType.REQUEST,
                Mode.REQUEST_MEET,
                Status.ACTUAL,
                Role.ACTOR,
                "Gorbachev",
                Role.RECIPIENT,
                "Reagan")
            .sentence(
                "The/DET/2/det invitation/NOUN/3/nsubj surprised/VERB/0/root/surprise/VBD"
                    + " all/PRON/3/obj")
            .trigger("invitation", EventType.REQUEST, Mode.REQUEST_MEET, Status.ACTUAL)
            .events();
    assertThat(ids(events.get(1).actors())).containsExactly("e2");
    assertThat(ids(events.get(1).recipients())).containsExactly("e1");
  }

  @Test
  void anUnnamedGroupIsNotImpliedFromElsewhere() {
    Event event =
        story()
            .entity("e1", EntityType.GROUP, "sides", null)
            .sentence("The/DET/2/det talks/NOUN/3/nsubj ended/VERB/0/root/end/VBD")
            .link(LinkKind.ACTOR, "talks", "e1")
            .trigger("talks", EventType.CONSULT, null, Status.ACTUAL)
            .event();
    assertThat(event.actors()).isEmpty();
  }

  @Test
  void aPassiveTurnsItsSubjectIntoTheRecipient() {
    Event event =
        story()
            .entity("e1", EntityType.GPE, "Argentina", "ARG")
            .entity("e2", EntityType.ORG, "Council", null)
            .sentence(
                "Argentina/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be/VBD"
                    + " condemned/VERB/0/root/condemn/VBN by/ADP/5/case Council/PROPN/3/obl:agent")
            .trigger("condemned", EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, Status.ACTUAL)
            .event();
    assertThat(ids(event.actors())).containsExactly("e2");
    assertThat(ids(event.recipients())).containsExactly("e1");
  }

  @Test
  void talksBetweenPartiesHaveBothAsActors() {
    Event event =
        story()
            .entity("e1", EntityType.GPE, "Egypt", "EGY")
            .entity("e2", EntityType.GPE, "Israel", "ISR")
            .sentence(
                "Talks/NOUN/6/nsubj/talk/NNS between/ADP/3/case Egypt/PROPN/1/nmod and/CCONJ/5/cc"
                    + " Israel/PROPN/3/conj opened/VERB/0/root/open/VBD")
            .trigger("Talks", EventType.CONSULT, null, Status.ACTUAL)
            .event();
    assertThat(ids(event.actors())).contains("e1");
  }

  @Test
  void theSubjectOfAPromiseDoesWhatIsPromised() {
    Event event =
        story()
            .entity("e1", EntityType.GPE, "Norway", "NOR")
            .entity("e2", EntityType.GPE, "Bosnia", "BIH")
            .sentence(
                "Norway/PROPN/2/nsubj agreed/VERB/0/root/agree/VBD to/PART/4/mark"
                    + " send/VERB/2/xcomp/send/VB aid/NOUN/4/obj to/ADP/7/case Bosnia/PROPN/4/obl")
            .trigger("aid", EventType.AID, null, Status.PLANNED)
            .event();
    assertThat(ids(event.actors())).containsExactly("e1");
    assertThat(ids(event.recipients())).containsExactly("e2");
  }

  @Test
  void theObjectOfADemandDoesWhatIsDemanded() {
    Story story =
        story()
            .entity("e1", EntityType.GPE, "Washington", "USA")
            .entity("e2", EntityType.GPE, "Serbia", "SRB")
            .sentence(
                "Washington/PROPN/2/nsubj urged/VERB/0/root/urge/VBD Serbia/PROPN/2/obj"
                    + " to/PART/5/mark withdraw/VERB/2/xcomp/withdraw/VB")
            .trigger("withdraw", EventType.RETREAT, Mode.RETREAT_WITHDRAW, Status.HYPOTHETICAL);
    assertThat(ids(story.event().actors())).containsExactly("e2");
  }

  @Test
  void sureWordsCorrectAPlainFact() {
    String may =
        "Reagan/PROPN/3/nsubj may/AUX/3/aux/may/MD meet/VERB/0/root/meet/VB Gorbachev/PROPN/3/obj";
    assertThat(status(may, Status.ACTUAL)).isEqualTo(Status.POSSIBLE);
    String never =
        "Reagan/PROPN/3/nsubj never/ADV/3/advmod meet/VERB/0/root/meet/VBD Gorbachev/PROPN/3/obj";
    assertThat(status(never, Status.ACTUAL)).isEqualTo(Status.NEGATED);
    String will =
        "Reagan/PROPN/3/nsubj will/AUX/3/aux/will/MD meet/VERB/0/root/meet/VB"
            + " Gorbachev/PROPN/3/obj";
    assertThat(status(will, Status.ACTUAL)).isEqualTo(Status.PLANNED);
    assertThat(status(will, Status.HYPOTHETICAL)).isEqualTo(Status.HYPOTHETICAL);
  }

  private static Status status(String row, Status model) {
    return leaders().sentence(row).trigger("meet", EventType.CONSULT, null, model).event().status();
  }

  @Test
  void aSureCueSpeaksAgainstTheEncoder() {
    String refused =
        "Reagan/PROPN/2/nsubj refused/VERB/0/root/refuse/VBD to/PART/4/mark"
            + " meet/VERB/2/xcomp/meet/VB Gorbachev/PROPN/4/obj";
    assertThat(status(refused, Status.HYPOTHETICAL)).isEqualTo(Status.NEGATED);
    String said =
        "Reagan/PROPN/3/nsubj:pass is/AUX/3/aux:pass/be/VBZ said/VERB/0/root/say/VBN"
            + " to/PART/6/mark have/AUX/6/aux meet/VERB/3/xcomp/meet/VB Gorbachev/PROPN/6/obj";
    assertThat(status(said, Status.ACTUAL)).isEqualTo(Status.POSSIBLE);
  }

  @Test
  void nobodyAsSubjectDeniesTheAct() {
    String nobody = "Nobody/PRON/2/nsubj meet/VERB/0/root/meet/VBD Gorbachev/PROPN/2/obj";
    assertThat(status(nobody, Status.ACTUAL)).isEqualTo(Status.NEGATED);
  }

  @Test
  void aWordOfOneTypeSpeaksAgainstTheEncoder() {
    Event event =
        story()
            .sentence(
                "Council/PROPN/2/nsubj imposed/VERB/0/root/impose/VBD a/DET/4/det"
                    + " curfew/NOUN/2/obj")
            .trigger("curfew", EventType.PROTEST, Mode.PROTEST_DEMO, Status.ACTUAL)
            .event();
    assertThat(event.type()).isEqualTo(EventType.COERCE);
    assertThat(event.mode()).isEqualTo(Mode.COERCE_CURFEW);
  }

  @Test
  void heldTalksAreOneEvent() {
    List<Event> events =
        leaders()
            .sentence(
                "Reagan/PROPN/2/nsubj held/VERB/0/root/hold/VBD talks/NOUN/2/obj/talk/NNS"
                    + " with/ADP/5/case Gorbachev/PROPN/3/nmod")
            .trigger("held", EventType.CONSULT, null, Status.ACTUAL)
            .trigger("talks", EventType.CONSULT, null, Status.ACTUAL)
            .events();
    assertThat(events)
        .singleElement()
        .satisfies(e -> assertThat(e.trigger().text()).isEqualTo("talks"));
    assertThat(ids(events.get(0).actors())).containsExactly("e1", "e2");
  }

  @Test
  void theExplanationNamesScoresRulesAndParties() {
    ExplainedEvents explained =
        leaders()
            .sentence(
                "Reagan/PROPN/3/nsubj may/AUX/3/aux/may/MD meet/VERB/0/root/meet/VB"
                    + " Gorbachev/PROPN/3/obj")
            .trigger(
                "meet",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Reagan",
                Role.ACTOR,
                "Gorbachev")
            .explained();
    Explanation explanation = explained.explanations().get(0);
    assertThat(explanation.event()).isEqualTo(explained.events().get(0).id());
    assertThat(explanation.reasons()).anySatisfy(r -> assertThat(r.why()).contains("may"));
    assertThat(explanation.candidates())
        .extracting(Explanation.Candidate::words)
        .contains("Reagan", "Gorbachev");
    assertThat(explanation.candidates()).allMatch(Explanation.Candidate::chosen);
  }
}
