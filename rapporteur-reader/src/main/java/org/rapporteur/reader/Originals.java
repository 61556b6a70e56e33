package org.rapporteur.reader;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Warning;

/**
 * The last pass over a Reading of repaired text: tells every span where its words stood in the
 * input. The steps before it know only the repaired text.
 */
final class Originals {
  /** Cuts a span out of the repaired text, with its place in the input. */
  interface Source {
    Span span(int start, int end);
  }

  private final Source source;

  Originals(Source source) {
    this.source = source;
  }

  /** Returns the same Reading with the places in the input added to its spans. */
  Reading addTo(Reading reading) {
    return new Reading(
        reading.format(),
        reading.article(),
        each(reading.entities(), this::entity),
        each(reading.meetings(), this::meeting),
        each(reading.events(), this::event),
        each(reading.statements(), this::statement),
        each(reading.relations(), this::relation),
        each(reading.topics(), this::topic),
        each(reading.warnings(), this::warning));
  }

  private Entity entity(Entity entity) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.aliases(),
        entity.office(),
        entity.country(),
        entity.sector(),
        entity.ids(),
        each(entity.mentions(), m -> new Mention(span(m.span()), m.form(), m.type())));
  }

  private Meeting meeting(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.kind(),
        meeting.participants(),
        meeting.visitors(),
        meeting.hosts(),
        meeting.place(),
        time(meeting.time()),
        meeting.status(),
        meeting.topics(),
        meeting.events());
  }

  private Event event(Event event) {
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.quad(),
        event.intensity(),
        event.cameo(),
        event.goldstein(),
        span(event.trigger()),
        each(event.actors(), this::party),
        each(event.recipients(), this::party),
        place(event.place()),
        time(event.time()),
        event.topics(),
        event.status(),
        event.background(),
        event.statements(),
        event.contexts(),
        event.confidence());
  }

  private Statement statement(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    return new Statement(
        statement.id(),
        speaker == null ? null : new Statement.Speaker(speaker.entity(), optional(speaker.span())),
        optional(statement.cue()),
        each(statement.content(), this::span),
        statement.style(),
        statement.certainty(),
        statement.within(),
        statement.confidence());
  }

  private Relation relation(Relation relation) {
    return new Relation(
        relation.id(),
        relation.predicate(),
        relation.subject(),
        relation.object(),
        relation.status(),
        span(relation.trigger()),
        relation.statements(),
        relation.confidence());
  }

  private Topic topic(Topic topic) {
    return new Topic(
        topic.id(),
        topic.label(),
        topic.contexts(),
        topic.mediaTopics(),
        topic.raisedBy(),
        topic.status(),
        each(topic.evidence(), this::span),
        topic.salience());
  }

  private Warning warning(Warning warning) {
    return new Warning(warning.code(), warning.message(), optional(warning.span()));
  }

  private Party party(Party party) {
    return new Party(party.entity(), optional(party.span()));
  }

  private @Nullable Place place(@Nullable Place place) {
    return place == null ? null : new Place(place.entity(), optional(place.span()), place.role());
  }

  private @Nullable EventTime time(@Nullable EventTime time) {
    return time == null
        ? null
        : new EventTime(
            time.start(), time.end(), time.precision(), time.basis(), optional(time.span()));
  }

  private @Nullable Span optional(@Nullable Span span) {
    return span == null ? null : span(span);
  }

  private Span span(Span span) {
    return source.span(span.start(), span.end());
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
