package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

class StatusRulesTest {
  private static final String IF_SADAT =
      "If/SCONJ/3/mark Sadat/PROPN/3/nsubj comes/VERB/8/advcl/come/VBZ ,/PUNCT/8/punct"
          + " Begin/PROPN/8/nsubj %s/AUX/8/aux/%s/MD not/PART/8/dep meet/VERB/0/root/meet/VB";

  @Test
  void whatWouldBeHangsOnItsCondition() {
    assertThat(of(IF_SADAT.formatted("would", "would"), "meet", Status.POSSIBLE))
        .isEqualTo(Status.HYPOTHETICAL);
    assertThat(of(IF_SADAT.formatted("will", "will"), "meet", Status.PLANNED))
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void allVerbsUnderIfAreOnlyThought() {
    String row =
        "Talks/NOUN/2/nsubj end/VERB/0/root/end/VBP if/SCONJ/5/mark they/PRON/5/nsubj"
            + " shell/VERB/2/advcl/shell/VBP or/CCONJ/7/cc invade/VERB/5/conj/invade/VBP";
    assertThat(of(row, "invade", Status.POSSIBLE)).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void whatWasSaidWouldBeDoneIsPlanned() {
    String row =
        "Reagan/PROPN/2/nsubj said/VERB/0/root/say/%s he/PRON/5/nsubj would/AUX/5/aux/would/MD"
            + " visit/VERB/2/ccomp/visit/VB Moscow/PROPN/5/obj";
    assertThat(of(row.formatted("VBD"), "visit", Status.POSSIBLE)).isEqualTo(Status.PLANNED);
    assertThat(of(row.formatted("VBZ"), "visit", Status.POSSIBLE)).isEqualTo(Status.POSSIBLE);
    assertThat(of(row.formatted("VBD"), "visit", Status.NEGATED)).isEqualTo(Status.NEGATED);
  }

  @Test
  void aMeetingThatWasCalledOffWasNotHeld() {
    String row =
        "The/DET/2/det meeting/NOUN/4/nsubj:pass %s/AUX/4/aux:pass/be/VBD"
            + " called/VERB/0/root/call/VBN off/ADP/4/compound:prt";
    assertThat(of(row.formatted("was"), "meeting", Status.ACTUAL)).isEqualTo(Status.NEGATED);
    assertThat(of(row.formatted("be"), "meeting", Status.PLANNED)).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatIsNotRuledOutIsPossible() {
    String row =
        "A/DET/2/det visit/NOUN/6/nsubj has/AUX/6/aux not/PART/6/advmod been/AUX/6/aux:pass"
            + " ruled/VERB/0/root/rule/VBN out/ADP/6/compound:prt";
    assertThat(of(row, "visit", Status.NEGATED)).isEqualTo(Status.POSSIBLE);
  }

  @Test
  void notBeforeAnInfinitiveDeniesTheInfinitive() {
    String row =
        "Reagan/PROPN/2/nsubj promised/VERB/0/root/promise/VBD not/PART/2/advmod to/PART/5/mark"
            + " meet/VERB/2/xcomp/meet/VB Castro/PROPN/5/obj";
    assertThat(of(row, "promised", Status.ACTUAL)).isEqualTo(Status.ACTUAL);
    assertThat(of(row, "meet", Status.ACTUAL)).isEqualTo(Status.NEGATED);
    assertThat(of(row, "meet", Status.HYPOTHETICAL)).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void whatNobodyThoughtOfIsNotDenied() {
    String row =
        "Nobody/PRON/2/nsubj %s/VERB/0/root/think/XX that/SCONJ/6/mark Reagan/PROPN/6/nsubj"
            + " %s/AUX/6/aux meet/VERB/2/ccomp/meet/VB Castro/PROPN/6/obj";
    assertThat(of(row.formatted("thought", "would"), "meet", Status.NEGATED))
        .isEqualTo(Status.HYPOTHETICAL);
    assertThat(of(row.formatted("knew", "had"), "meet", Status.NEGATED)).isEqualTo(Status.ACTUAL);
    assertThat(of(row.formatted("thinks", "would"), "meet", Status.NEGATED))
        .isEqualTo(Status.NEGATED);
  }

  private static Status of(String row, String trigger, Status encoder) {
    return Story.story()
        .sentence(row)
        .trigger(trigger, EventType.CONSULT, null, encoder)
        .event()
        .status();
  }
}
