package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.event.Story.story;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;

class VerbalAttacksTest {
  private static final String OBJECT =
      "Thatcher/PROPN/2/nsubj attacked/VERB/0/root/attack/VBD the/DET/4/det %s/NOUN/2/obj";

  private static Event attack(String row, String word, EventType encoder, Mode mode) {
    return story().sentence(row).trigger(word, encoder, mode, Status.ACTUAL).event();
  }

  @Test
  void whoAttacksABudgetCriticises() {
    Event event = attack(OBJECT.formatted("budget"), "attacked", EventType.ASSAULT, null);
    assertThat(event.type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.mode()).isEqualTo(Mode.ACCUSE_DISAPPROVE);
    assertThat(attack(OBJECT.formatted("monetarism"), "attacked", EventType.ASSAULT, null).type())
        .isEqualTo(EventType.ACCUSE);
  }

  @Test
  void whoAttacksAShipAssaults() {
    assertThat(attack(OBJECT.formatted("ship"), "attacked", EventType.ASSAULT, null).type())
        .isEqualTo(EventType.ASSAULT);
  }

  @Test
  void theEncoderMayHearCriticismInAnAttack() {
    Event event = attack(OBJECT.formatted("minister"), "attacked", EventType.ACCUSE, null);
    assertThat(event.type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.mode()).isEqualTo(Mode.ACCUSE_DISAPPROVE);
  }

  @Test
  void anAttackOnAPolicyIsMadeWithWords() {
    String row =
        "An/DET/2/det attack/NOUN/5/nsubj on/ADP/4/case policy/NOUN/2/nmod came/VERB/0/root/come";
    assertThat(attack(row, "attack", EventType.ASSAULT, null).type()).isEqualTo(EventType.ACCUSE);
  }

  @Test
  void whoIsStabbedForHisViewsIsAssaulted() {
    String row =
        "He/PRON/3/nsubj:pass was/AUX/3/aux:pass/be/VBD attacked/VERB/0/root/attack/VBN"
            + " for/ADP/6/case his/PRON/6/nmod:poss views/NOUN/3/obl/view";
    assertThat(attack(row, "attacked", EventType.ASSAULT, Mode.ASSAULT_PRIMITIVE).type())
        .isEqualTo(EventType.ASSAULT);
    assertThat(attack(row, "attacked", EventType.ASSAULT, null).type()).isEqualTo(EventType.ACCUSE);
  }
}
