package org.rapporteur.reader.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;
import org.rapporteur.model.codebook.CameoCoder;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.event.time.TimeFinder;
import org.rapporteur.reader.event.time.TimeMention;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Trigger;

/**
 * Turns the words that name acts into events with parties, place, time, topics and status.
 *
 * <p>Example: from {@code Reagan met Gorbachev in Reykjavik on 11 October 1986.} comes one CONSULT
 * event with both as actors, Reykjavik as its place and the day as its time.
 *
 * <p>A party that the sentence leaves out is taken from elsewhere in the article only where the
 * encoder links to it; an act without any party is kept, with empty lists.
 */
public final class EventFinder {
  private final CameoCoder cameo;
  private final ActTypes types = ActTypes.open();
  private final TimeFinder times = new TimeFinder();

  /** A finder that codes acts in CAMEO with the tables that ship with the program. */
  public EventFinder() {
    this(CameoCoder.open());
  }

  EventFinder(CameoCoder cameo) {
    this.cameo = cameo;
  }

  /** Finds the events of an article, in the order of the text. */
  public List<Event> find(
      Parse parse,
      Cast cast,
      List<Statement> statements,
      List<Topic> topics,
      @Nullable LocalDate published) {
    return read(parse, Lookup.of(cast), statements, topics, published, false).events();
  }

  /** Finds the same events and says why each was coded so. */
  public ExplainedEvents explain(
      Parse parse,
      Cast cast,
      List<Statement> statements,
      List<Topic> topics,
      @Nullable LocalDate published) {
    return read(parse, Lookup.of(cast), statements, topics, published, true);
  }

  ExplainedEvents read(
      Parse parse,
      Lookup cast,
      List<Statement> statements,
      List<Topic> topics,
      @Nullable LocalDate published,
      boolean explained) {
    List<TimeMention> dates = times.find(parse, published);
    EventCoder coder =
        new EventCoder(parse, cast, new TimeLinker(dates), statements, topics, cameo);
    ObjectTypes objects = new ObjectTypes(cast);
    List<Event> events = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      Tree tree = new Tree(sentence);
      for (Trigger trigger : TriggerFilter.keep(tree)) {
        Trace trace = explained ? Trace.on() : Trace.OFF;
        Trigger act = corrected(tree, trigger, objects, trace);
        Event event = coder.code("v" + (events.size() + 1), tree, act, trace);
        events.add(event);
        if (explained) {
          explanations.add(trace.explanation(event.id(), event.trigger()));
        }
      }
    }
    return new ExplainedEvents(events, explanations);
  }

  private Trigger corrected(Tree tree, Trigger trigger, ObjectTypes objects, Trace trace) {
    Trigger typed = types.correct(tree, trigger, trace);
    Trigger refused = RefusedMeetings.correct(tree, typed, trace);
    Trigger verbal = VerbalAttacks.correct(tree, refused, trace);
    return objects.correct(tree, verbal, trace);
  }
}
