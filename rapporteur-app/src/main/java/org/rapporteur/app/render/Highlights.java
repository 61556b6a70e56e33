package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Gathers which words of the article belong to which record. */
final class Highlights {
  private final List<Highlight> found = new ArrayList<>();

  private Highlights() {}

  /** Returns the highlights in the order of the text; deciding words come first. */
  static List<Highlight> of(Reading reading) {
    Highlights highlights = new Highlights();
    reading.events().forEach(event -> highlights.event(event, event.id(), true));
    reading.statements().forEach(highlights::statement);
    reading.relations().forEach(r -> highlights.add(r.trigger(), r.id(), true));
    reading.topics().forEach(t -> t.evidence().forEach(e -> highlights.add(e, t.id(), false)));
    reading.meetings().forEach(meeting -> highlights.meeting(meeting, reading));
    reading
        .entities()
        .forEach(e -> e.mentions().forEach(m -> highlights.add(m.span(), e.id(), false)));
    highlights.found.sort(
        Comparator.comparingInt((Highlight h) -> h.span().start())
            .thenComparing(h -> !h.deciding()));
    return highlights.found;
  }

  private void event(Event event, String record, boolean deciding) {
    add(event.trigger(), record, deciding);
    parties(event.actors(), record);
    parties(event.recipients(), record);
    if (event.place() != null) {
      add(event.place().span(), record, false);
    }
    if (event.time() != null) {
      add(event.time().span(), record, false);
    }
  }

  private void statement(Statement statement) {
    add(statement.cue(), statement.id(), true);
    statement.content().forEach(content -> add(content, statement.id(), false));
    if (statement.speaker() != null) {
      add(statement.speaker().span(), statement.id(), false);
    }
  }

  private void meeting(Meeting meeting, Reading reading) {
    for (Event event : new Index(reading).events(meeting.events())) {
      event(event, meeting.id(), false);
    }
    if (meeting.time() != null) {
      add(meeting.time().span(), meeting.id(), false);
    }
  }

  private void parties(List<Party> parties, String record) {
    parties.forEach(party -> add(party.span(), record, false));
  }

  private void add(@Nullable Span span, String record, boolean deciding) {
    if (span != null && span.end() > span.start()) {
      found.add(new Highlight(span, record, deciding));
    }
  }
}
