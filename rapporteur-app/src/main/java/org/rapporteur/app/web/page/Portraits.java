package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Mark;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.History;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.PlaceRecord;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;
import org.rapporteur.model.Context;
import org.rapporteur.model.codebook.Codebook;
import org.rapporteur.model.codebook.Entry;

/** Turns records of every kind that has reports into what their pages show. */
final class Portraits {
  private static final Codebook BOOK = Codebook.open();
  private static final int LONGEST_TITLE = 120;

  private final Records records;

  Portraits(Records records) {
    this.records = records;
  }

  /** Returns the record of a key, or the one that took its place. */
  Optional<Portrait> of(RecordKind kind, String key) {
    return switch (kind) {
      case EVENT -> records.events().one(key).map(Portraits::event);
      case MEETING -> records.meetings().one(key).map(Portraits::meeting);
      case STATEMENT -> records.statements().one(key).map(Portraits::statement);
      case RELATION -> records.relations().one(key).map(Portraits::relation);
      case TOPIC -> records.topics().one(key).map(this::topic);
      case ARTICLE, ENTITY, REPORT -> Optional.empty();
    };
  }

  private static Portrait event(EventRecord event) {
    String type = event.type() + (event.mode() == null ? "" : " · " + event.mode().label());
    List<Entry> codes = new ArrayList<>(List.of(BOOK.entry(event.type())));
    if (event.mode() != null) {
      codes.add(BOOK.entry(event.mode()));
    }
    codes.add(BOOK.entry(event.status()));
    String cameo = event.cameo() == null ? "" : ", CAMEO " + event.cameo();
    return portrait(
        event.key(),
        RecordKind.EVENT,
        type + ": " + sides(event.actors(), event.recipients()),
        Mark.ofEvent(event.status()),
        List.of(
            Fact.ofParties("Actors", event.actors()),
            Fact.ofParties("Recipients", event.recipients()),
            Fact.of("Date", When.say(event.date(), event.day())),
            place(event.place()),
            Fact.of("About", event.topics()),
            Fact.of("Context", contexts(event.contexts())),
            Fact.of("Kind", event.quad().label() + ", " + number(event.intensity()) + cameo),
            Fact.of("Stated as", event.certainty() == null ? "" : event.certainty().label()),
            Fact.of("Background", event.background() ? "older than what the article is about" : ""),
            Fact.of("Confidence", number(event.confidence()))),
        codes,
        event.history());
  }

  private static Portrait meeting(MeetingRecord meeting) {
    return portrait(
        meeting.key(),
        RecordKind.MEETING,
        meeting.kind().label() + ": " + names(meeting.participants()),
        Mark.of(meeting.status()),
        List.of(
            Fact.ofParties("Participants", meeting.participants()),
            Fact.ofParties("Visitors", meeting.visitors()),
            Fact.ofParties("Hosts", meeting.hosts()),
            Fact.of("Date", When.say(meeting.date(), meeting.day())),
            place(meeting.place()),
            Fact.of("About", meeting.topics())),
        List.of(),
        meeting.history());
  }

  private static Portrait statement(StatementRecord statement) {
    PartyRecord speaker = statement.speaker();
    String who = speaker == null ? "Somebody not named" : speaker.entity().name();
    String said = statement.content() == null ? "text not kept" : statement.content();
    return portrait(
        statement.key(),
        RecordKind.STATEMENT,
        cut(who + ": " + said),
        Mark.of(statement.certainty()),
        List.of(
            Fact.ofParties("Speaker", speaker == null ? List.of() : List.of(speaker)),
            Fact.of("Cue", statement.cue() == null ? "" : statement.cue()),
            Fact.of("Content", said),
            Fact.of("Style", statement.style().label()),
            Fact.of("First published", When.say(null, statement.day())),
            Fact.of("Confidence", number(statement.confidence()))),
        List.of(BOOK.entry(statement.certainty())),
        statement.history());
  }

  private static Portrait relation(RelationRecord relation) {
    String predicate = relation.predicate().label().replace('_', ' ');
    return portrait(
        relation.key(),
        RecordKind.RELATION,
        relation.subject().name() + " " + predicate + " " + relation.object().name(),
        Mark.ofRelation(relation.status()),
        List.of(
            Fact.of("Subject", relation.subject()),
            Fact.of("Relation", predicate),
            Fact.of("Object", relation.object()),
            Fact.of("First stated", When.say(null, relation.day())),
            Fact.of("Last stated", When.say(null, relation.lastDay())),
            Fact.of("Confidence", number(relation.confidence()))),
        List.of(BOOK.entry(relation.predicate()), BOOK.entry(relation.status())),
        relation.history());
  }

  private Portrait topic(TopicRecord topic) {
    String same = "?topic=" + Links.encoded(topic.label()) + "&status=any";
    return new Portrait(
        topic.key(),
        RecordKind.TOPIC,
        topic.label(),
        null,
        List.of(
            Fact.of("Context", contexts(topic.contexts())),
            Fact.of("Media topics", topic.mediaTopics()),
            Fact.of("First", When.say(null, topic.day())),
            Fact.of("Last", When.say(null, topic.lastDay())),
            new Fact(
                "Records",
                List.of(
                    new Fact.Part("events about it", "/events" + same, null),
                    new Fact.Part("meetings about it", "/meetings" + same, null),
                    new Fact.Part("articles about it", "/articles" + same, null)))),
        topic.contexts().stream().map(BOOK::entry).toList(),
        records.topics().statuses(topic.key()).size(),
        topic.independent(),
        List.of(),
        topic.verdict());
  }

  private static Portrait portrait(
      String key,
      RecordKind kind,
      String title,
      Mark mark,
      List<Fact> facts,
      List<Entry> codes,
      History history) {
    return new Portrait(
        key,
        kind,
        title,
        mark,
        facts,
        codes,
        history.reports(),
        history.independent(),
        history.conflicts(),
        history.verdict());
  }

  private static Fact place(@Nullable PlaceRecord place) {
    return place == null ? Fact.of("Place", "") : Fact.of("Place", place.entity());
  }

  private static String sides(List<PartyRecord> actors, List<PartyRecord> recipients) {
    String first = actors.isEmpty() ? "somebody" : names(actors);
    return recipients.isEmpty() ? first : first + " → " + names(recipients);
  }

  private static String names(List<PartyRecord> parties) {
    return parties.isEmpty()
        ? "parties not known"
        : parties.stream().map(party -> party.entity().name()).collect(Collectors.joining(", "));
  }

  private static List<String> contexts(List<Context> contexts) {
    return contexts.stream().map(context -> context.label().replace('_', ' ')).toList();
  }

  private static String cut(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
