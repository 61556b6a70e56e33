package org.rapporteur.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceRole;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Warning;

final class OriginalsTest {
  private static final String TEXT = "Gorbachev arrived in Geneva";
  private static final Span WORDS = Span.of(TEXT, 10, 17);

  @Test
  void everySpanOfAReadingGetsItsPlaceInTheInput() {
    Reading reading = new Originals(OriginalsTest::movedByThree).addTo(readingWithEverySpan());

    String shown = reading.toString();
    String withOrigin = "text=arrived, original=Origin[start=13, end=20]";
    assertThat(shown).doesNotContain("original=null");
    assertThat(shown.split(Pattern.quote(withOrigin), -1)).hasSize(1 + 13);
  }

  @Test
  void nothingElseChanges() {
    Reading reading = readingWithEverySpan();

    assertThat(new Originals((start, end) -> Span.of(TEXT, start, end)).addTo(reading))
        .isEqualTo(reading);
  }

  private static Span movedByThree(int start, int end) {
    return new Span(start, end, TEXT.substring(start, end), new Span.Origin(start + 3, end + 3));
  }

  private static Reading readingWithEverySpan() {
    EventTime time =
        new EventTime("1985-11-18", "1985-11-18", TimePrecision.DAY, TimeBasis.STATED, WORDS);
    Party party = new Party("e1", WORDS);
    return new Reading(
        Reading.FORMAT,
        new ArticleText("sha256:0", null, null, null, null, "en", TEXT, List.of()),
        List.of(
            new Entity(
                "e1",
                EntityType.PERSON,
                "Gorbachev",
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of(new Mention(WORDS, MentionForm.NAME, EntityType.PERSON)))),
        List.of(
            new Meeting(
                "m1",
                MeetingKind.VISIT,
                List.of("e1"),
                List.of(),
                List.of(),
                null,
                time,
                MeetingStatus.ACTUAL,
                List.of(),
                List.of("v1"))),
        List.of(
            new Event(
                "v1",
                EventType.CONSULT,
                null,
                Quad.VERBAL_COOPERATION,
                2.5,
                null,
                null,
                WORDS,
                List.of(party),
                List.of(party),
                new Place("e2", WORDS, PlaceRole.STATED),
                time,
                List.of(),
                Status.ACTUAL,
                false,
                List.of(),
                List.of(),
                0.9)),
        List.of(
            new Statement(
                "s1",
                new Statement.Speaker("e1", WORDS),
                WORDS,
                List.of(WORDS),
                StatementStyle.INDIRECT,
                Certainty.CERTAIN,
                null,
                0.9)),
        List.of(
            new Relation(
                "r1", Predicate.OPPOSES, "e1", "e2", Status.ACTUAL, WORDS, List.of(), 0.9)),
        List.of(
            new Topic(
                "t1",
                "arrival",
                List.of(),
                List.of(),
                List.of(),
                Status.ACTUAL,
                List.of(WORDS),
                1)),
        List.of(new Warning("long-sentence", "A long sentence.", WORDS)));
  }
}
