package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Span;
import org.rapporteur.reader.knowledge.Body;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.State;
import org.rapporteur.reader.parse.Parse;

/** Everything about one article while its references are being resolved. */
final class Scene {
  private static final String UNION_SEAT = "Brussels";
  private static final String UNION = "European Union";

  private final Parse parse;
  private final Phrases phrases;
  private final KnowledgeBase knowledge;
  private final Meanings meanings = new Meanings();
  private final Quotes quotes;
  private final Map<Meanings.Place, Span> names = new HashMap<>();
  private final Map<Draft, Draft> governments = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Antecedents antecedents;
  private final Sets sets;

  Scene(Parse parse, Phrases phrases, KnowledgeBase knowledge) {
    this.parse = parse;
    this.phrases = phrases;
    this.knowledge = knowledge;
    this.quotes = new Quotes(parse);
    this.antecedents = new Antecedents(parse, phrases, drafts);
    this.sets = new Sets(this);
  }

  Parse parse() {
    return parse;
  }

  Phrases phrases() {
    return phrases;
  }

  KnowledgeBase knowledge() {
    return knowledge;
  }

  Meanings meanings() {
    return meanings;
  }

  Quotes quotes() {
    return quotes;
  }

  /** All entities so far; more are entered on the way. */
  List<Draft> drafts() {
    return drafts;
  }

  Antecedents antecedents() {
    return antecedents;
  }

  Sets sets() {
    return sets;
  }

  /**
   * Enters a tagged name: its head stands for the entity. A longer name with the same head came
   * first and keeps it.
   */
  void name(Naming naming, Draft draft) {
    meanings.putIfAbsent(naming.sentence(), naming.head(), draft);
    names.putIfAbsent(new Meanings.Place(naming.sentence(), naming.head()), naming.span());
    names.putIfAbsent(new Meanings.Place(naming.sentence(), naming.last()), naming.span());
  }

  Optional<Span> nameAt(int sentence, int token) {
    return Optional.ofNullable(names.get(new Meanings.Place(sentence, token)));
  }

  /** The entity of a state, entered if the article does not speak of it otherwise. */
  Draft state(State state) {
    return drafts.stream()
        .filter(Draft::isState)
        .filter(draft -> draft.state().filter(state::equals).isPresent())
        .findFirst()
        .orElseGet(() -> {
          Draft draft = new Draft(EntityType.GPE);
          draft.belongTo(state);
          draft.call(state.name());
          drafts.add(draft);
          return draft;
        });
  }

  /** Whether a city is a capital. */
  boolean hasGovernment(Draft city) {
    return !city.names().isEmpty()
        && knowledge.stateByCapital(city.names().get(0).span().text()).isPresent();
  }

  /**
   * The state or body that a capital stands for where it acts: Moscow for Russia. Anything else
   * stands for itself.
   */
  Draft government(Draft draft) {
    if (draft.isState() || draft.type() != EntityType.GPE || draft.names().isEmpty()) {
      return draft;
    }
    if (!governments.containsKey(draft)) {
      governments.put(draft, findGovernment(draft));
    }
    return governments.getOrDefault(draft, draft);
  }

  private Draft findGovernment(Draft city) {
    Optional<State> state = knowledge.stateByCapital(city.names().get(0).span().text());
    return state
        .filter(found -> UNION_SEAT.equals(found.capital()))
        .flatMap(found -> union(found))
        .or(() -> state.map(this::state))
        .orElse(city);
  }

  // In the news Brussels acts for the European Union, unless the article speaks of Belgium.
  private Optional<Draft> union(State host) {
    boolean hostActs =
        drafts.stream()
            .anyMatch(draft -> draft.isState() && draft.state().filter(host::equals).isPresent());
    return hostActs ? Optional.empty() : knowledge.body(UNION).map(this::body);
  }

  private Draft body(Body body) {
    return drafts.stream()
        .filter(draft -> draft.type() == EntityType.ORG)
        .filter(draft ->
            draft.names().stream()
                .limit(1)
                .anyMatch(
                    place -> knowledge.body(place.span().text()).filter(body::equals).isPresent()))
        .findFirst()
        .orElseGet(() -> {
          Draft draft = new Draft(EntityType.ORG);
          draft.call(body.name());
          drafts.add(draft);
          return draft;
        });
  }

  /**
   * What a capital was found to stand for where it acts in this article; it stands for itself when
   * it never acts.
   */
  Draft acting(Draft draft) {
    return governments.getOrDefault(draft, draft);
  }

  /** The fullest name that is known. */
  String nameOf(Draft draft) {
    return Names.of(draft, knowledge).full();
  }
}
