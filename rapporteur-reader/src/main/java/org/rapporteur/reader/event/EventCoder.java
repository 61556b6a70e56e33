package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Context;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;
import org.rapporteur.model.codebook.CameoCode;
import org.rapporteur.model.codebook.CameoCoder;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/** Codes one act of one article: what all its parts have in common is looked up once. */
final class EventCoder {
  private static final int LONGEST_TRIGGER = 4;

  private final Parse parse;
  private final PartyFinder parties;
  private final PlaceFinder places;
  private final TimeLinker times;
  private final List<Statement> statements;
  private final List<Topic> topics;
  private final CameoCoder cameo;

  EventCoder(
      Parse parse,
      Lookup cast,
      TimeLinker times,
      List<Statement> statements,
      List<Topic> topics,
      CameoCoder cameo) {
    this.parse = parse;
    this.places = new PlaceFinder(cast);
    this.parties = new PartyFinder(cast, places);
    this.times = times;
    this.statements = statements;
    this.topics = topics;
    this.cameo = cameo;
  }

  Event code(String id, Tree tree, Trigger trigger, Trace trace) {
    Span span = span(tree, trigger.token());
    Mode mode =
        trigger.mode() != null && trigger.mode().type() == trigger.type() ? trigger.mode() : null;
    if (mode != null) {
      trace.reason("mode", mode.label(), "the encoder", trigger.score());
    }
    Parties sides = parties.find(tree, trigger, trace);
    List<Statement> told = within(span);
    Status status = ActStatus.of(tree, trigger, told, trace);
    Place place = places.find(tree, trigger, sides, trace).orElse(null);
    EventTime time = times.find(tree, trigger, trace).orElse(null);
    List<Topic> about = topics(tree, trigger, trace);
    CameoCode code = cameo(tree, trigger, mode, status, trace);
    return new Event(
        id,
        trigger.type(),
        mode,
        trigger.type().quad(),
        intensity(trigger, mode),
        code.code(),
        code.goldstein(),
        span,
        sides.actors(),
        sides.recipients(),
        place,
        time,
        about.stream().map(Topic::id).toList(),
        status,
        trigger.background(),
        told.stream().map(Statement::id).toList(),
        contexts(about, mode),
        confidence(trigger, sides));
  }

  private static double intensity(Trigger trigger, @Nullable Mode mode) {
    return mode == null ? trigger.type().intensity() : mode.intensity();
  }

  /** The word and its particle when they stand close: laid down. */
  private Span span(Tree tree, int token) {
    int first = token;
    int last = token;
    for (Token child : tree.children(token)) {
      if (Tree.is(child, "compound:prt") && Math.abs(child.index() - token) < LONGEST_TRIGGER) {
        first = Math.min(first, child.index());
        last = Math.max(last, child.index());
      }
    }
    boolean adjacent = last - first <= 1;
    int from = adjacent ? first : token;
    int to = adjacent ? last : token;
    return Span.of(parse.text(), tree.token(from).start(), tree.token(to).end());
  }

  private List<Topic> topics(Tree tree, Trigger trigger, Trace trace) {
    if (topics.isEmpty()) {
      return List.of();
    }
    List<Tree.Extent> words = new ArrayList<>();
    for (Arc arc : trigger.arcs()) {
      if (arc.role() == Role.TOPIC) {
        words.add(tree.extent(arc.token()));
      }
    }
    if (words.isEmpty()) {
      words.add(tree.extent(trigger.token()));
    }
    String act = tree.token(trigger.token()).text();
    List<Topic> found =
        topics.stream()
            .filter(topic -> !topic.label().equalsIgnoreCase(act))
            .filter(topic ->
                topic.evidence().stream()
                    .anyMatch(e -> words.stream().anyMatch(w -> w.overlaps(e.start(), e.end()))))
            .toList();
    found.forEach(
        topic -> trace.reason("topics", topic.label(), "its words stand beside the act", 1));
    return found;
  }

  /** The statements inside whose words the act stands. */
  private List<Statement> within(Span trigger) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(content -> content.contains(trigger)))
        .toList();
  }

  private CameoCode cameo(
      Tree tree, Trigger trigger, @Nullable Mode mode, Status status, Trace trace) {
    List<String> near = new ArrayList<>();
    for (Token child : tree.children(trigger.token())) {
      near.add(child.lemma());
      tree.children(child.index()).forEach(token -> near.add(token.lemma()));
    }
    tree.head(trigger.token()).ifPresent(head -> near.add(head.lemma()));
    trigger.arcs().stream()
        .filter(arc -> arc.role() == Role.TOPIC)
        .forEach(arc -> near.add(tree.token(arc.token()).lemma()));
    String lemma = tree.token(trigger.token()).lemma();
    CameoCode code = cameo.code(trigger.type(), mode, lemma, near, status == Status.PLANNED);
    String why = code.derived() ? "the words beside the act" : "type and mode";
    trace.reason("code", "CAMEO " + code.code(), why, 1);
    return code;
  }

  private static List<Context> contexts(List<Topic> about, @Nullable Mode mode) {
    Set<Context> found = new LinkedHashSet<>();
    about.forEach(topic -> found.addAll(topic.contexts()));
    if (mode == Mode.COERCE_CYBER) {
      found.add(Context.CYBER);
    }
    if (mode == Mode.COERCE_MISINFORMATION) {
      found.add(Context.MISINFORMATION);
    }
    return List.copyOf(found);
  }

  private static double confidence(Trigger trigger, Parties sides) {
    double parties = sides.actors().isEmpty() && sides.recipients().isEmpty() ? 0.5 : sides.score();
    return Math.round(trigger.score() * (0.5 + parties / 2) * 100) / 100.0;
  }
}
