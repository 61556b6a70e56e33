package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Span;
import org.rapporteur.reader.knowledge.Body;
import org.rapporteur.reader.knowledge.Group;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.State;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.TaggedMention;

/**
 * Groups the tagged names of an article to entities: Putin and Vladimir Putin, IAEA and its full
 * name, Russian and Russia.
 */
final class NameGrouper {
  private final Parse parse;
  private final Phrases phrases;
  private final KnowledgeBase knowledge;

  NameGrouper(Parse parse, Phrases phrases, KnowledgeBase knowledge) {
    this.parse = parse;
    this.phrases = phrases;
    this.knowledge = knowledge;
  }

  /** Returns each name with its entity, in the order of the text. */
  Map<Naming, Draft> group() {
    Grouping grouping = new Grouping(namings());
    groupSame(grouping);
    new ShortNames(grouping, phrases, knowledge).join();
    new ShortPersons(grouping).join();
    grouping.owners().forEach((naming, draft) -> draft.add(naming.place()));
    return grouping.owners();
  }

  private List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    List<List<TaggedMention>> names = new Tagging(knowledge).names(parse);
    for (int sentence = 0; sentence < names.size(); sentence++) {
      for (TaggedMention mention : names.get(sentence)) {
        namings.add(naming(sentence, mention, mention.type().entityType().orElseThrow()));
      }
    }
    namings.sort(Comparator.comparingInt((Naming naming) -> naming.span().start()));
    return namings;
  }

  private Naming naming(int sentence, TaggedMention mention, EntityType type) {
    Phrases.Range range = new Phrases.Range(mention.first(), mention.last());
    int head = phrases.head(sentence, mention);
    Span span = phrases.span(sentence, range);
    return new Naming(
        sentence, mention.first(), mention.last(), head, type, span, Name.of(span.text()));
  }

  private void groupSame(Grouping grouping) {
    Map<String, Draft> known = new HashMap<>();
    for (Naming naming : grouping.namings()) {
      Optional<State> state = state(naming);
      Draft draft = known.computeIfAbsent(key(naming, state), key -> draft(naming, state));
      grouping.own(naming, draft);
    }
  }

  private Optional<State> state(Naming naming) {
    return switch (naming.type()) {
      case GPE, NORP, LOC -> knowledge.state(naming.text());
      default -> Optional.empty();
    };
  }

  private String key(Naming naming, Optional<State> state) {
    if (state.isPresent()) {
      return "state " + state.get().name();
    }
    String kind =
        switch (naming.type()) {
          case PERSON -> "person ";
          case NORP -> "people ";
          default -> "thing ";
        };
    if (kind.equals("thing ")) {
      Optional<String> known = knownBody(naming.text());
      if (known.isPresent()) {
        return "body " + known.get();
      }
    }
    String key = naming.name().key();
    return kind + (key.isEmpty() ? naming.text().toLowerCase(Locale.ROOT) : key);
  }

  private Optional<String> knownBody(String text) {
    return knowledge.body(text).map(Body::name).or(() -> knowledge.group(text).map(Group::name));
  }

  private Draft draft(Naming naming, Optional<State> state) {
    if (state.isEmpty()) {
      return new Draft(naming.type());
    }
    Draft draft = new Draft(EntityType.GPE);
    draft.belongTo(state.get());
    return draft;
  }
}
