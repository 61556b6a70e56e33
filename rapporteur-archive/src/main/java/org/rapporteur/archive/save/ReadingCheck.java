package org.rapporteur.archive.save;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;

/** Checks that a Reading does not contradict itself before anything of it is kept. */
final class ReadingCheck {
  private final Reading reading;
  private final String where;
  private final Set<String> entities = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final Set<String> statements = new HashSet<>();
  private final Set<String> topics = new HashSet<>();

  private ReadingCheck(Reading reading) {
    this.reading = reading;
    this.where = Objects.requireNonNullElse(reading.article().title(), reading.article().id());
  }

  /**
   * Checks a Reading.
   *
   * @throws BrokenReading if something in it points nowhere
   */
  static void check(Reading reading) {
    new ReadingCheck(reading).check();
  }

  private void check() {
    reading.entities().forEach(entity -> add(entities, entity.id()));
    reading.events().forEach(event -> add(events, event.id()));
    reading.statements().forEach(statement -> add(statements, statement.id()));
    reading.topics().forEach(topic -> add(topics, topic.id()));
    reading.events().forEach(this::check);
    reading.meetings().forEach(this::check);
    reading.statements().forEach(this::check);
    reading.relations().forEach(this::check);
    reading.topics().forEach(this::check);
    Set<String> others = new HashSet<>();
    reading.meetings().forEach(meeting -> add(others, meeting.id()));
    reading.relations().forEach(relation -> add(others, relation.id()));
  }

  private void check(Event event) {
    span(event.id(), event.trigger());
    event.actors().forEach(party -> party(event.id(), party));
    event.recipients().forEach(party -> party(event.id(), party));
    if (event.place() != null) {
      known(event.id(), entities, List.of(event.place().entity()));
    }
    known(event.id(), topics, event.topics());
    known(event.id(), statements, event.statements());
  }

  private void party(String id, Party party) {
    known(id, entities, List.of(party.entity()));
    span(id, party.span());
  }

  private void check(Meeting meeting) {
    known(meeting.id(), entities, meeting.participants());
    known(meeting.id(), entities, meeting.visitors());
    known(meeting.id(), entities, meeting.hosts());
    if (meeting.place() != null) {
      known(meeting.id(), entities, List.of(meeting.place()));
    }
    known(meeting.id(), topics, meeting.topics());
    known(meeting.id(), events, meeting.events());
    if (meeting.events().isEmpty()) {
      throw new BrokenReading(where, meeting.id() + " rests on no event");
    }
  }

  private void check(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    if (speaker != null && speaker.entity() != null) {
      known(statement.id(), entities, List.of(speaker.entity()));
    }
    if (statement.content().isEmpty()) {
      throw new BrokenReading(where, statement.id() + " has no content");
    }
    statement.content().forEach(part -> span(statement.id(), part));
  }

  private void check(Relation relation) {
    known(relation.id(), entities, List.of(relation.subject(), relation.object()));
    span(relation.id(), relation.trigger());
  }

  private void check(Topic topic) {
    known(topic.id(), entities, topic.raisedBy());
    topic.evidence().forEach(span -> span(topic.id(), span));
  }

  private void add(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw new BrokenReading(where, "two records are called " + id);
    }
  }

  private void known(String id, Set<String> ids, List<String> wanted) {
    for (String other : wanted) {
      if (!ids.contains(other)) {
        throw new BrokenReading(where, id + " speaks of " + other + ", which is not there");
      }
    }
  }

  private void span(String id, @Nullable Span span) {
    if (span != null && !reading.article().text().startsWith(span.text(), span.start())) {
      throw new BrokenReading(
          where, id + " has words that do not stand in the text at " + span.start());
    }
  }
}
