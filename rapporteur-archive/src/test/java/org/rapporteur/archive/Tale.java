package org.rapporteur.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.save.Entry;
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
import org.rapporteur.model.Party;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
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

/** Makes small Readings: a text, its entities, and one record of each kind where asked for. */
public final class Tale {
  private final String text;
  private final @Nullable LocalDate published;
  private final String source;
  private final List<Entity> entities = new ArrayList<>();

  private Tale(String text, String source, @Nullable LocalDate published) {
    this.text = text;
    this.source = source;
    this.published = published;
  }

  /** A text of some outlet. */
  public static Tale of(String text, String source, String published) {
    return new Tale(text, source, LocalDate.parse(published));
  }

  /** Adds a person by a name that stands in the text. */
  public Tale person(String name, @Nullable String country, @Nullable String office) {
    return entity(EntityType.PERSON, name, country, office, Map.of(), List.of());
  }

  /** Adds any entity by a name that stands in the text. */
  public Tale entity(
      EntityType type,
      String name,
      @Nullable String country,
      @Nullable String office,
      Map<String, String> ids,
      List<String> aliases) {
    Mention mention = new Mention(span(name), MentionForm.NAME, type);
    entities.add(
        new Entity(
            "e" + (entities.size() + 1),
            type,
            name,
            aliases,
            office,
            country,
            Sector.GOV,
            ids,
            List.of(mention)));
    return this;
  }

  /** Returns the entry with entities only. */
  public Entry entry() {
    return entry(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Returns the entry with one record of each kind: the first entity met the second, said the text
   * and leads the second.
   *
   * @param trigger the word that names the meeting
   */
  public Entry full(String trigger, String day) {
    EventTime time = new EventTime(day, day, TimePrecision.DAY, TimeBasis.STATED, null);
    Event event =
        new Event(
            "v1",
            EventType.CONSULT,
            null,
            Quad.VERBAL_COOPERATION,
            1.5,
            "040",
            1.0,
            span(trigger),
            List.of(new Party("e1", entities.get(0).mentions().get(0).span())),
            List.of(new Party("e2", null)),
            null,
            time,
            List.of("t1"),
            Status.ACTUAL,
            false,
            List.of("s1"),
            List.of(Context.DIPLOMATIC),
            0.9);
    Meeting meeting =
        new Meeting(
            "m1",
            MeetingKind.TALKS,
            List.of("e1", "e2"),
            List.of(),
            List.of(),
            null,
            time,
            MeetingStatus.ACTUAL,
            List.of("t1"),
            List.of("v1"));
    Statement statement =
        new Statement(
            "s1",
            new Statement.Speaker("e1", entities.get(0).mentions().get(0).span()),
            null,
            List.of(Span.of(text, 0, text.length())),
            StatementStyle.INDIRECT,
            Certainty.CERTAIN,
            null,
            0.8);
    Relation relation =
        new Relation(
            "r1", Predicate.ALLY_OF, "e1", "e2", Status.ACTUAL, span(trigger), List.of(), 0.7);
    Topic topic =
        new Topic(
            "t1",
            "arms talks",
            List.of(Context.DIPLOMATIC),
            List.of(),
            List.of("e1"),
            Status.ACTUAL,
            List.of(span(trigger)),
            0.5);
    return entry(
        List.of(meeting), List.of(event), List.of(statement), List.of(relation), List.of(topic));
  }

  private Entry entry(
      List<Meeting> meetings,
      List<Event> events,
      List<Statement> statements,
      List<Relation> relations,
      List<Topic> topics) {
    ArticleText article =
        new ArticleText(
            "sha256:" + text.hashCode(), null, source, null, published, "en", text, List.of());
    Reading reading =
        new Reading(
            Reading.FORMAT,
            article,
            entities,
            meetings,
            events,
            statements,
            relations,
            topics,
            List.of());
    return new Entry(new Article(text, null, published, source, null), reading, "tale");
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    return Span.of(text, start, start + words.length());
  }
}
