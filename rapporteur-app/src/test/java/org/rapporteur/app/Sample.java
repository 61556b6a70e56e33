package org.rapporteur.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
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
import org.rapporteur.model.Mode;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceRole;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Sector;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Warning;
import org.rapporteur.reader.event.Explanation;

/** A Reading made by hand, with a record of every kind and status. */
public final class Sample {
  public static final String TITLE = "Reagan and Gorbachev meet in Reykjavik";

  public static final String BODY =
      """
      President Ronald Reagan and the Soviet leader Mikhail Gorbachev met at Höfði House in \
      Reykjavik on Saturday for the first of two days of talks on nuclear arms. Gorbachev proposed \
      that both sides halve their strategic missiles within five years.

      “We may be close to an agreement that nobody thought possible a week ago,” Secretary of State \
      George Shultz told reporters. He said that Reagan would not give up the Strategic Defense \
      Initiative.

      Gorbachev is expected to visit Washington next year. Moscow denied that it had cancelled the \
      visit. If the talks fail, Congress could cut the programme <b>& more</b>. In 1985 the two met \
      in Geneva. Iceland, a member of NATO, received both delegations.
      """;

  public static final String TEXT = TITLE + "\n\n" + BODY;

  private Sample() {}

  public static Article article() {
    return new Article(BODY, TITLE, LocalDate.of(1986, 10, 12), "The Sample Herald", null);
  }

  public static Reading reading() {
    return new Reading(
        Reading.FORMAT,
        new ArticleText(
            "sha256:0000000000000000000000000000000000000000000000000000000000000000",
            TITLE,
            "The Sample Herald",
            null,
            LocalDate.of(1986, 10, 12),
            "en",
            TEXT,
            List.of()),
        entities(),
        List.of(meeting(), visit()),
        events(),
        statements(),
        List.of(
            new Relation(
                "r1",
                Predicate.MEMBER_OF,
                "e7",
                "e8",
                Status.ACTUAL,
                span("member"),
                List.of(),
                0.9)),
        topics(),
        List.of(
            new Warning("sample", "This Reading was made by hand.", null),
            new Warning("sample-place", "A word looks odd.", span("programme"))));
  }

  /** The same records over any text that contains the sample's words. */
  public static Span span(String words) {
    return span(words, 1);
  }

  static Span span(String words, int occurrence) {
    int start = -1;
    for (int i = 0; i < occurrence; i++) {
      start = TEXT.indexOf(words, start + 1);
    }
    return Span.of(TEXT, start, start + words.length());
  }

  /** Why the third event was coded so. */
  public static List<Explanation> explanations() {
    return List.of(
        new Explanation(
            "v3",
            span("give up"),
            List.of(
                new Explanation.Reason("type", "REJECT", "the encoder", 0.91),
                new Explanation.Reason("mode", "yield", "the encoder", 0.64),
                new Explanation.Reason("status", "actual", "the encoder", 0.55),
                new Explanation.Reason("status", "negated", "the word \"not\"", 1)),
            List.of(
                new Explanation.Candidate(
                    "actor", "e1", "Reagan", "the encoder's arc", 0.88, true, "best of its role"),
                new Explanation.Candidate(
                    "actor", "e4", "He", "the tree", 0.21, false, "it speaks and does not act"),
                new Explanation.Candidate(
                    "recipient", "", "Initiative", "the encoder's arc", 0.4, false, "no party"))));
  }

  private static List<Entity> entities() {
    return List.of(
        entity("e1", EntityType.PERSON, "Ronald Reagan", "President", "USA", Sector.GOV, "Reagan"),
        entity(
            "e2", EntityType.PERSON, "Mikhail Gorbachev", "leader", "SUN", Sector.GOV, "Gorbachev"),
        entity("e3", EntityType.GPE, "Reykjavik", null, "ISL", null),
        entity("e4", EntityType.PERSON, "George Shultz", "Secretary of State", "USA", Sector.GOV),
        entity("e5", EntityType.GPE, "Washington", null, "USA", null),
        entity("e6", EntityType.GPE, "Moscow", null, "SUN", Sector.GOV),
        entity("e7", EntityType.GPE, "Iceland", null, "ISL", null),
        entity("e8", EntityType.ORG, "NATO", null, "IGO", null),
        entity("e9", EntityType.ORG, "Congress", null, "USA", Sector.LEG),
        entity("e10", EntityType.GPE, "Geneva", null, "CHE", null));
  }

  private static Entity entity(
      String id,
      EntityType type,
      String name,
      String office,
      String country,
      Sector sector,
      String... aliases) {
    List<Mention> mentions = new ArrayList<>();
    int at = TEXT.indexOf(name);
    while (at >= 0) {
      mentions.add(new Mention(Span.of(TEXT, at, at + name.length()), MentionForm.NAME, type));
      at = TEXT.indexOf(name, at + 1);
    }
    return new Entity(
        id,
        type,
        name,
        List.of(aliases),
        office,
        country,
        sector,
        type == EntityType.PERSON ? Map.of() : Map.of("iso3166", country),
        mentions);
  }

  private static EventTime saturday() {
    return new EventTime(
        "1986-10-11", "1986-10-11", TimePrecision.DAY, TimeBasis.RELATIVE, span("Saturday"));
  }

  private static EventTime nextYear() {
    return new EventTime(
        "1987-01-01", "1987-12-31", TimePrecision.YEAR, TimeBasis.RELATIVE, span("next year"));
  }

  private static Meeting meeting() {
    return new Meeting(
        "m1",
        MeetingKind.SUMMIT,
        List.of("e1", "e2"),
        List.of(),
        List.of(),
        "e3",
        saturday(),
        MeetingStatus.ACTUAL,
        List.of("t1"),
        List.of("v1"));
  }

  private static Meeting visit() {
    return new Meeting(
        "m2",
        MeetingKind.VISIT,
        List.of("e2"),
        List.of("e2"),
        List.of("e5"),
        "e5",
        nextYear(),
        MeetingStatus.PLANNED,
        List.of(),
        List.of("v4", "v5"));
  }

  private static List<Event> events() {
    return List.of(
        event(
            "v1",
            Mode.CONSULT_MULTILATERAL,
            span("met"),
            Status.ACTUAL,
            false,
            List.of(party("e1", "President Ronald Reagan"), party("e2", "Mikhail Gorbachev")),
            List.of(),
            new Place("e3", span("Reykjavik", 2), PlaceRole.STATED),
            saturday(),
            List.of("t1"),
            List.of()),
        event(
            "v2",
            EventType.REQUEST,
            Mode.REQUEST_CHANGE,
            span("proposed"),
            Status.ACTUAL,
            false,
            List.of(party("e2", "Gorbachev")),
            List.of(new Party("e1", null)),
            null,
            null,
            List.of("t1"),
            List.of()),
        event(
            "v3",
            Mode.REJECT_YIELD,
            span("give up"),
            Status.NEGATED,
            false,
            List.of(party("e1", "Reagan")),
            List.of(),
            null,
            null,
            List.of("t2"),
            List.of("s2")),
        event(
            "v4",
            Mode.CONSULT_VISIT,
            span("visit"),
            Status.PLANNED,
            false,
            List.of(party("e2", "Gorbachev")),
            List.of(party("e5", "Washington")),
            new Place("e5", span("Washington"), PlaceRole.STATED),
            nextYear(),
            List.of(),
            List.of()),
        event(
            "v5",
            Mode.REJECT_MEET,
            span("cancelled"),
            Status.NEGATED,
            false,
            List.of(party("e6", "it had")),
            List.of(),
            null,
            null,
            List.of(),
            List.of("s3")),
        event(
            "v6",
            Mode.SANCTION_WITHDRAW,
            span("cut"),
            Status.HYPOTHETICAL,
            false,
            List.of(party("e9", "Congress")),
            List.of(),
            null,
            null,
            List.of("t2"),
            List.of()),
        event(
            "v7",
            Mode.CONSULT_MULTILATERAL,
            span("met", 2),
            Status.ACTUAL,
            true,
            List.of(party("e1", "the two"), party("e2", "the two")),
            List.of(),
            new Place("e10", span("Geneva"), PlaceRole.STATED),
            new EventTime("1985", "1985", TimePrecision.YEAR, TimeBasis.STATED, span("1985")),
            List.of(),
            List.of()),
        event(
            "v8",
            EventType.AGREE,
            null,
            span("agreement"),
            Status.POSSIBLE,
            false,
            List.of(),
            List.of(),
            null,
            null,
            List.of("t1"),
            List.of("s1")));
  }

  private static Event event(
      String id,
      Mode mode,
      Span trigger,
      Status status,
      boolean background,
      List<Party> actors,
      List<Party> recipients,
      Place place,
      EventTime time,
      List<String> topics,
      List<String> statements) {
    return event(
        id,
        mode.type(),
        mode,
        trigger,
        status,
        background,
        actors,
        recipients,
        place,
        time,
        topics,
        statements);
  }

  private static Event event(
      String id,
      EventType type,
      Mode mode,
      Span trigger,
      Status status,
      boolean background,
      List<Party> actors,
      List<Party> recipients,
      Place place,
      EventTime time,
      List<String> topics,
      List<String> statements) {
    return new Event(
        id,
        type,
        mode,
        type.quad(),
        mode == null ? type.intensity() : mode.intensity(),
        "040",
        1.0,
        trigger,
        actors,
        recipients,
        place,
        time,
        topics,
        status,
        background,
        statements,
        List.of(Context.DIPLOMATIC),
        0.9);
  }

  private static Party party(String entity, String words) {
    return new Party(entity, span(words));
  }

  private static List<Statement> statements() {
    return List.of(
        new Statement(
            "s1",
            new Statement.Speaker("e4", span("George Shultz")),
            span("told"),
            List.of(
                span("“We may be close to an agreement that nobody thought possible a week ago,”")),
            StatementStyle.DIRECT,
            Certainty.POSSIBLE,
            null,
            0.9),
        new Statement(
            "s2",
            new Statement.Speaker("e4", span("He")),
            span("said"),
            List.of(span("Reagan would not give up the Strategic Defense Initiative")),
            StatementStyle.INDIRECT,
            Certainty.CERTAIN,
            null,
            0.9),
        new Statement(
            "s3",
            new Statement.Speaker("e6", span("Moscow")),
            span("denied"),
            List.of(span("it had cancelled the visit")),
            StatementStyle.INDIRECT,
            Certainty.DENIED,
            null,
            0.8));
  }

  private static List<Topic> topics() {
    return List.of(
        new Topic(
            "t1",
            "nuclear arms",
            List.of(Context.MILITARY, Context.CBRN),
            List.of("medtop:20000611"),
            List.of("e2", "e4"),
            Status.ACTUAL,
            List.of(span("nuclear arms")),
            0.9),
        new Topic(
            "t2",
            "Strategic Defense Initiative",
            List.of(Context.MILITARY),
            List.of(),
            List.of("e4"),
            Status.ACTUAL,
            List.of(span("Strategic Defense Initiative")),
            0.5));
  }
}
