package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.reader.event.time.TimeMention;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Trigger;

class OwnDatesTest {
  private static final String AWARD =
      "Argentina/PROPN/2/nsubj %s/VERB/0/root the/DET/4/det award/NOUN/2/%s of/ADP/6/case"
          + " 1977/NUM/4/nmod";

  private static final String TREATY =
      "Romania/PROPN/2/nsubj ended/VERB/0/root the/DET/4/det treaty/NOUN/2/obj"
          + " signed/VERB/4/acl/sign/%s in/ADP/7/case 1948/NUM/%s/obl";

  @Test
  void theYearOfAnObjectIsNotThatOfTheAct() {
    assertThat(isOfAnother(AWARD.formatted("rejected", "obj"), 5, 1)).isTrue();
    assertThat(isOfAnother(AWARD.formatted("arose", "obl"), 5, 1)).isFalse();
    assertThat(isOfAnother(AWARD.formatted("rejected", "obj"), 5, 3)).isFalse();
  }

  @Test
  void theDateOfAParticipleOnTheObjectIsItsOwn() {
    assertThat(isOfAnother(TREATY.formatted("VBN", 5), 6, 1)).isTrue();
    assertThat(isOfAnother(TREATY.formatted("VBN", 5), 6, 4)).isFalse();
    assertThat(isOfAnother(TREATY.formatted("VBN", 2), 6, 1)).isFalse();
  }

  @Test
  void anOlderActOnTheObjectKeepsItsDate() {
    Sentence plain = sentence(TREATY.formatted("VBN", 2));
    Trigger signed =
        new Trigger(
            4,
            EventType.SUPPORT,
            null,
            Status.ACTUAL,
            true,
            0.9,
            List.of(new Arc(Role.TIME, 6, 0.9)));
    assertThat(OwnDates.isOfAnother(new Tree(with(plain, List.of(), List.of(signed))), date(6), 1))
        .isTrue();
  }

  @Test
  void theYearInANameDatesNoOtherAct() {
    String row =
        "They/PRON/2/nsubj left/VERB/0/root the/DET/4/det Treaty/PROPN/2/%s %s/ADP/4/case"
            + " 1936/NUM/4/nmod";
    TaggedMention law = new TaggedMention(3, 5, TagType.LAW, 0.9);
    Sentence under = with(sentence(row.formatted("obl", "under")), List.of(law), List.of());
    Sentence in = with(sentence(row.formatted("obl", "in")), List.of(law), List.of());
    assertThat(OwnDates.isOfAnother(new Tree(under), date(5), 1)).isTrue();
    assertThat(OwnDates.isOfAnother(new Tree(in), date(5), 1)).isFalse();
  }

  private static boolean isOfAnother(String row, int date, int act) {
    return OwnDates.isOfAnother(new Tree(sentence(row)), date(date), act);
  }

  private static Sentence sentence(String row) {
    return Story.story().sentence(row).parse().sentences().get(0);
  }

  private static Sentence with(Sentence s, List<TaggedMention> names, List<Trigger> acts) {
    return new Sentence(
        s.index(),
        s.paragraph(),
        s.start(),
        s.end(),
        s.tokens(),
        names,
        acts,
        s.attributions(),
        s.relations(),
        s.topicScores());
  }

  private static TimeMention date(int token) {
    EventTime time =
        new EventTime(
            "1977-01-01",
            "1977-12-31",
            TimePrecision.YEAR,
            TimeBasis.STATED,
            Span.of("in 1977", 3, 7));
    return new TimeMention(0, token, token, false, time);
  }
}
