package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Context;
import org.rapporteur.model.Event;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Warning;

/** Turns a Reading into the report that every format shows. */
final class Reports {
  private static final int EXCERPTS_OF_MEETING = 3;
  private static final int EXCERPTS_OF_TOPIC = 1;
  private static final int LONGEST_EXCERPT = 220;
  private static final int LONGEST_CONTENT = 400;

  private final Reading reading;
  private final Index index;
  private final String text;

  private Reports(Reading reading) {
    this.reading = reading;
    this.index = new Index(reading);
    this.text = reading.article().text();
  }

  static Report of(Reading reading) {
    return new Reports(reading).report();
  }

  private Report report() {
    ArticleText article = reading.article();
    return new Report(
        title(article),
        about(article),
        List.of(
            new Section(
                "Meetings",
                "No meeting found.",
                reading.meetings().stream().map(this::meeting).toList()),
            new Section(
                "What was done",
                "No act found.",
                reading.events().stream().map(this::event).toList()),
            new Section(
                "Who said what",
                "No statement found.",
                reading.statements().stream().map(this::statement).toList()),
            new Section(
                "Relations",
                "No relation found.",
                reading.relations().stream().map(this::relation).toList()),
            new Section(
                "Key topics",
                "No topic found.",
                reading.topics().stream()
                    .sorted(Comparator.comparingDouble(Topic::salience).reversed())
                    .map(this::topic)
                    .toList())),
        notes());
  }

  static String title(ArticleText article) {
    if (article.title() != null) {
      return article.title();
    }
    String first = article.text().strip().lines().findFirst().orElse("");
    return first.isEmpty()
        ? "Untitled"
        : first.length() > 90 ? first.substring(0, 90) + "…" : first;
  }

  private String about(ArticleText article) {
    long words = Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    return joined(
        article.source(),
        article.published() == null ? null : Dates.say(article.published()),
        String.format(Locale.ROOT, "%,d words", words),
        count(reading.meetings().size(), "meeting", "meetings"),
        count(reading.events().size(), "act", "acts"),
        count(reading.statements().size(), "statement", "statements"));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    int repairs = reading.article().repairs().size();
    if (repairs > 0) {
      notes.add(count(repairs, "place", "places") + " of damaged text repaired.");
    }
    reading.warnings().stream().map(Warning::message).forEach(notes::add);
    return notes;
  }

  private Item meeting(Meeting meeting) {
    String who = index.names(meeting.participants());
    String sides =
        meeting.visitors().isEmpty() || meeting.hosts().isEmpty()
            ? null
            : index.names(meeting.visitors()) + " → " + index.names(meeting.hosts());
    String about = index.topics(meeting.topics());
    List<String> details = new ArrayList<>();
    add(details, sides == null ? "" : "visitor → host: " + sides);
    add(details, about.isEmpty() ? "" : "about: " + about);
    return new Item(
        meeting.id(),
        Mark.of(meeting.status()),
        joined(
            meeting.kind().label() + (who.isEmpty() ? "" : ": " + who),
            meeting.place() == null ? null : index.name(meeting.place()),
            meeting.time() == null ? null : Dates.say(meeting.time())),
        details,
        index.events(meeting.events()).stream()
            .limit(EXCERPTS_OF_MEETING)
            .map(event -> Excerpt.around(text, event.trigger(), LONGEST_EXCERPT))
            .toList());
  }

  private Item event(Event event) {
    String actors = index.parties(event.actors());
    String recipients = index.parties(event.recipients());
    String parties =
        recipients.isEmpty() ? actors : (actors.isEmpty() ? "?" : actors) + " → " + recipients;
    String said = index.claimants(event.statements());
    List<String> details = new ArrayList<>();
    add(details, event.topics().isEmpty() ? "" : "about: " + index.topics(event.topics()));
    add(details, said.isEmpty() ? "" : "according to " + said);
    return new Item(
        event.id(),
        Mark.ofEvent(event.status()),
        joined(
            event.type() + (event.mode() == null ? "" : " " + event.mode().label()),
            parties,
            event.place() == null ? null : index.name(event.place().entity()),
            event.time() == null ? null : Dates.say(event.time()),
            event.background() ? "background" : null),
        details,
        List.of(Excerpt.around(text, event.trigger(), LONGEST_EXCERPT)));
  }

  private Item statement(Statement statement) {
    Span cue = statement.cue();
    String within =
        statement.within() == null
            ? null
            : "as told by " + index.claimants(List.of(statement.within()));
    return new Item(
        statement.id(),
        Mark.of(statement.certainty()),
        joined(
            index.speaker(statement) + (cue == null ? "" : " “" + cue.text() + "”"),
            statement.style().label(),
            within),
        List.of(),
        statement.content().stream()
            .map(content -> Excerpt.of(text, content, LONGEST_CONTENT))
            .toList());
  }

  private Item relation(Relation relation) {
    String said = index.claimants(relation.statements());
    return new Item(
        relation.id(),
        Mark.ofRelation(relation.status()),
        index.name(relation.subject())
            + " – "
            + relation.predicate().label().replace('_', ' ')
            + " → "
            + index.name(relation.object()),
        said.isEmpty() ? List.of() : List.of("according to " + said),
        List.of(Excerpt.around(text, relation.trigger(), LONGEST_EXCERPT)));
  }

  private Item topic(Topic topic) {
    String contexts =
        String.join(", ", topic.contexts().stream().map(Context::label).toList()).replace('_', ' ');
    List<String> details = new ArrayList<>();
    add(details, topic.raisedBy().isEmpty() ? "" : "raised by " + index.names(topic.raisedBy()));
    return new Item(
        topic.id(),
        Mark.ofTopic(topic.status()),
        joined(topic.label(), contexts),
        details,
        topic.evidence().stream()
            .limit(EXCERPTS_OF_TOPIC)
            .map(evidence -> Excerpt.around(text, evidence, LONGEST_EXCERPT))
            .toList());
  }

  private static void add(List<String> details, String detail) {
    if (!detail.isEmpty()) {
      details.add(detail);
    }
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String joined(@Nullable String... parts) {
    return String.join(
        " · ", Stream.of(parts).filter(part -> part != null && !part.isEmpty()).toList());
  }
}
