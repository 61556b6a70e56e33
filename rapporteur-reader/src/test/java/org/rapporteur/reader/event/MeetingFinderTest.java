package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.event.Story.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;

class MeetingFinderTest {
  private static final String MET =
      "Reagan/PROPN/2/nsubj met/VERB/0/root/meet/VBD Gorbachev/PROPN/2/obj";
  private static final String THE_TALKS =
      "The/DET/2/det talks/NOUN/3/nsubj/talk/NNS ended/VERB/0/root/end/VBD";

  private static Story leaders() {
    return story()
        .entity("e1", EntityType.PERSON, "Reagan", "USA")
        .entity("e2", EntityType.PERSON, "Gorbachev", "SUN")
        .entity("e3", EntityType.GPE, "Iceland", "ISL")
        .entity("e4", EntityType.PERSON, "Thatcher", "GBR")
        .entity("e5", EntityType.GPE, "Moscow", "SUN");
  }

  private static List<Meeting> meetings(Story story) {
    return new MeetingFinder().find(story.parse(), story, story.events());
  }

  private static Story met(Story story) {
    return story
        .sentence(MET)
        .trigger(
            "met",
            EventType.CONSULT,
            null,
            Status.ACTUAL,
            Role.ACTOR,
            "Reagan",
            Role.ACTOR,
            "Gorbachev");
  }

  @Test
  void wordsThatPointBackJoinTheMeeting() {
    Story story =
        met(leaders()).sentence(THE_TALKS).trigger("talks", EventType.CONSULT, null, Status.ACTUAL);
    assertThat(meetings(story))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.participants()).containsExactly("e1", "e2");
          assertThat(m.events()).containsExactly("v1", "v2");
          assertThat(m.kind()).isEqualTo(MeetingKind.TALKS);
          assertThat(m.status()).isEqualTo(MeetingStatus.ACTUAL);
        });
  }

  @Test
  void whomHeHadReceivedDoesNotHoldTheVisitThatIsAnnounced() {
    Story story =
        leaders()
            .sentence(
                "Thatcher/PROPN/3/nsubj will/AUX/3/aux/will/MD meet/VERB/0/root/meet/VB"
                    + " Gorbachev/PROPN/3/obj")
            .trigger(
                "meet",
                EventType.AGREE,
                null,
                Status.PLANNED,
                Role.ACTOR,
                "Thatcher",
                Role.RECIPIENT,
                "Gorbachev")
            .sentence(
                "Gorbachev/PROPN/3/nsubj had/AUX/3/aux/have/VBD received/VERB/0/root/receive/VBN"
                    + " Reagan/PROPN/3/obj Thatcher/PROPN/3/obj")
            .trigger(
                "received",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Gorbachev",
                Role.ACTOR,
                "Thatcher");
    assertThat(meetings(story))
        .extracting(Meeting::status)
        .containsExactly(MeetingStatus.PLANNED, MeetingStatus.ACTUAL);
  }

  @Test
  void whoWasNotConsultedHadNoMeeting() {
    Story story =
        leaders()
            .sentence(
                "Thatcher/PROPN/4/nsubj:pass was/AUX/4/aux:pass/be/VBD not/PART/4/advmod"
                    + " consulted/VERB/0/root/consult/VBN")
            .trigger(
                "consulted", EventType.CONSULT, null, Status.NEGATED, Role.RECIPIENT, "Thatcher");
    assertThat(meetings(story)).isEmpty();
  }

  @Test
  void aVisitKnowsVisitorAndHost() {
    Story story =
        leaders()
            .sentence("Thatcher/PROPN/2/nsubj visited/VERB/0/root/visit/VBD Moscow/PROPN/2/obj")
            .trigger(
                "visited",
                EventType.CONSULT,
                Mode.CONSULT_VISIT,
                Status.ACTUAL,
                Role.ACTOR,
                "Thatcher",
                Role.RECIPIENT,
                "Moscow")
            .sentence("Thatcher/PROPN/2/nsubj met/VERB/0/root/meet/VBD Gorbachev/PROPN/2/obj")
            .trigger(
                "met",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Thatcher",
                Role.RECIPIENT,
                "Gorbachev");
    assertThat(meetings(story))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.kind()).isEqualTo(MeetingKind.VISIT);
          assertThat(m.visitors()).containsExactly("e4");
          assertThat(m.hosts()).containsExactly("e5");
          assertThat(m.participants()).containsExactly("e4", "e2");
          assertThat(m.place()).isEqualTo("e5");
        });
  }

  @Test
  void otherPartiesMeanAnotherMeeting() {
    Story story =
        met(leaders())
            .sentence("Thatcher/PROPN/2/nsubj met/VERB/0/root/meet/VBD Gorbachev/PROPN/2/obj")
            .trigger(
                "met",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Thatcher",
                Role.ACTOR,
                "Gorbachev");
    assertThat(meetings(story)).hasSize(2);
  }

  @Test
  void otherDatesMeanAnotherMeeting() {
    String row =
        "Reagan/PROPN/2/nsubj met/VERB/0/root/meet/VBD Gorbachev/PROPN/2/obj in/ADP/5/case"
            + " %s/NUM/2/obl";
    Story story =
        leaders()
            .sentence(row.formatted("1985"))
            .date(0, 4, 4)
            .trigger(
                "met",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Reagan",
                Role.ACTOR,
                "Gorbachev",
                Role.TIME,
                "1985")
            .sentence(row.formatted("1986"))
            .date(1, 4, 4)
            .trigger(
                "met",
                EventType.CONSULT,
                null,
                Status.ACTUAL,
                Role.ACTOR,
                "Reagan",
                Role.ACTOR,
                "Gorbachev",
                Role.TIME,
                "1986");
    assertThat(meetings(story))
        .extracting(m -> m.time().start())
        .containsExactly("1985-01-01", "1986-01-01");
  }

  @Test
  void aPromisedMeetingIsPlannedAndARefusedOneCancelled() {
    Story planned =
        leaders()
            .sentence(
                "Reagan/PROPN/3/nsubj will/AUX/3/aux meet/VERB/0/root/meet/VB"
                    + " Gorbachev/PROPN/3/obj")
            .trigger(
                "meet",
                EventType.AGREE,
                null,
                Status.PLANNED,
                Role.ACTOR,
                "Reagan",
                Role.ACTOR,
                "Gorbachev");
    assertThat(meetings(planned))
        .extracting(Meeting::status)
        .containsExactly(MeetingStatus.PLANNED);
    planned
        .sentence(
            "Reagan/PROPN/2/nsubj cancelled/VERB/0/root/cancel/VBD the/DET/4/det"
                + " meeting/NOUN/2/obj")
        .trigger(
            "cancelled", EventType.REJECT, Mode.REJECT_MEET, Status.ACTUAL, Role.ACTOR, "Reagan");
    assertThat(meetings(planned))
        .extracting(Meeting::status)
        .containsExactly(MeetingStatus.CANCELLED);
  }

  @Test
  void whatWasNotDiscussedDoesNotUndoTheMeeting() {
    Story story =
        met(leaders())
            .sentence(
                "They/PRON/3/nsubj not/ADV/3/advmod discuss/VERB/0/root/discuss/VB arms/NOUN/3/obj")
            .means("They", "e1", "e2")
            .trigger("discuss", EventType.CONSULT, null, Status.NEGATED, Role.ACTOR, "They");
    assertThat(meetings(story)).extracting(Meeting::status).containsExactly(MeetingStatus.ACTUAL);
  }

  @Test
  void aGuessAloneIsPossible() {
    Story story =
        leaders()
            .sentence("A/DET/2/det summit/NOUN/3/nsubj follows/VERB/0/root/follow/VBZ")
            .link(LinkKind.ACTOR, "summit", "e1", "e2")
            .trigger("summit", EventType.CONSULT, Mode.CONSULT_MULTILATERAL, Status.POSSIBLE);
    assertThat(meetings(story))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.status()).isEqualTo(MeetingStatus.POSSIBLE);
          assertThat(m.kind()).isEqualTo(MeetingKind.SUMMIT);
        });
  }

  private static final String CALLED_OFF =
      "The/DET/2/det %s/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be/VBD"
          + " called/VERB/0/root/call/VBN off/ADP/4/compound:prt by/ADP/7/case"
          + " Reagan/PROPN/4/obl:agent";

  private static Story calledOff(String what) {
    return leaders()
        .sentence(CALLED_OFF.formatted(what))
        .trigger("called", EventType.REJECT, Mode.REJECT_MEET, Status.ACTUAL, Role.ACTOR, "Reagan");
  }

  @Test
  void aStrikeThatIsCalledOffIsNoMeeting() {
    Story story = calledOff("strike");
    assertThat(story.event().mode()).isNull();
    assertThat(meetings(story)).isEmpty();
  }

  @Test
  void aVisitThatIsCalledOffIsNoPhoneCall() {
    Story story = calledOff("visit");
    assertThat(story.event().mode()).isEqualTo(Mode.REJECT_MEET);
    assertThat(meetings(story))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.kind()).isEqualTo(MeetingKind.VISIT);
          assertThat(m.status()).isEqualTo(MeetingStatus.CANCELLED);
          assertThat(m.visitors()).isEmpty();
        });
  }
}
