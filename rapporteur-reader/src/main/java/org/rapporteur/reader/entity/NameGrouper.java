package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EntityType;
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
  private final List<Naming> namings = new ArrayList<>();
  private final Map<Naming, Draft> owners = new LinkedHashMap<>();
  private final Map<Draft, List<Naming>> groups = new LinkedHashMap<>();

  NameGrouper(Parse parse, Phrases phrases, KnowledgeBase knowledge) {
    this.parse = parse;
    this.phrases = phrases;
    this.knowledge = knowledge;
  }

  /** Returns each name with its entity, in the order of the text. */
  Map<Naming, Draft> group() {
    collect();
    groupSame();
    bracketed().forEach(this::merge);
    initials().forEach(this::merge);
    shortStates();
    shortOrganizations();
    peoples();
    shortPersons();
    owners.forEach((naming, draft) -> draft.add(naming.place()));
    return owners;
  }

  private void collect() {
    List<List<TaggedMention>> names = new Tagging(knowledge).names(parse);
    for (int sentence = 0; sentence < names.size(); sentence++) {
      for (TaggedMention mention : names.get(sentence)) {
        namings.add(naming(sentence, mention, mention.type().entityType().orElseThrow()));
      }
    }
    namings.sort(Comparator.comparingInt((Naming naming) -> naming.span().start()));
  }

  private Naming naming(int sentence, TaggedMention mention, EntityType type) {
    Phrases.Range range = new Phrases.Range(mention.first(), mention.last());
    int head = phrases.head(sentence, mention);
    return new Naming(
        sentence, mention.first(), mention.last(), head, type, phrases.span(sentence, range));
  }

  private void groupSame() {
    Map<String, Draft> known = new HashMap<>();
    for (Naming naming : namings) {
      Optional<State> state = state(naming);
      Draft draft = known.computeIfAbsent(key(naming, state), key -> draft(naming, state));
      own(naming, draft);
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
    String key = Name.of(naming.text()).key();
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

  private void own(Naming naming, Draft draft) {
    Draft before = owners.put(naming, draft);
    if (before != null) {
      groups.getOrDefault(before, new ArrayList<>()).remove(naming);
    }
    groups.computeIfAbsent(draft, key -> new ArrayList<>()).add(naming);
  }

  private Draft owner(Naming naming) {
    return Optional.ofNullable(owners.get(naming)).orElseThrow();
  }

  private void merge(Draft part, Draft whole) {
    if (part != whole && groups.containsKey(part) && groups.containsKey(whole)) {
      List.copyOf(groups.get(part)).forEach(naming -> own(naming, whole));
      part.state().ifPresent(whole::belongTo);
      groups.remove(part);
    }
  }

  /** Names that stand in brackets behind another: Organization of American States (OAS). */
  private Map<Draft, Draft> bracketed() {
    Map<Draft, Draft> found = new LinkedHashMap<>();
    for (int index = 1; index < namings.size(); index++) {
      Naming inside = namings.get(index);
      for (int before = index - 1; before >= Math.max(0, index - 4); before--) {
        Naming full = namings.get(before);
        if (inBrackets(inside, full) && isThing(inside) && isThing(full)) {
          boolean shorter = inside.text().length() <= full.text().length();
          found.putIfAbsent(owner(shorter ? inside : full), owner(shorter ? full : inside));
        }
      }
    }
    return found;
  }

  private boolean inBrackets(Naming inside, Naming full) {
    return inside.sentence() == full.sentence()
        && inside.first() == full.last() + 2
        && phrases.token(inside.sentence(), full.last() + 1).text().equals("(")
        && (Name.initials(inside.text(), full.text())
            || inside.type() == full.type() && isAbbreviation(inside.text()));
  }

  private static boolean isThing(Naming naming) {
    return naming.type() != EntityType.PERSON && naming.type() != EntityType.NORP;
  }

  static boolean isAbbreviation(String text) {
    return text.length() >= 2
        && text.length() <= 8
        && text.chars().filter(Character::isUpperCase).count() >= Math.max(2, text.length() / 2)
        && text.chars().noneMatch(Character::isWhitespace);
  }

  private Map<Draft, Draft> initials() {
    Map<Draft, Draft> found = new LinkedHashMap<>();
    List<Naming> things = firstOfEachText().stream().filter(NameGrouper::isThing).toList();
    for (Naming part : things) {
      if (isAbbreviation(part.text())) {
        things.stream()
            .filter(whole -> whole.type() == part.type())
            .filter(whole -> Name.initials(part.text(), whole.text()))
            .findFirst()
            .ifPresent(whole -> found.putIfAbsent(owner(part), owner(whole)));
      }
    }
    return found;
  }

  private List<Naming> firstOfEachText() {
    Map<String, Naming> first = new LinkedHashMap<>();
    namings.forEach(naming -> first.putIfAbsent(naming.type() + naming.text(), naming));
    return List.copyOf(first.values());
  }

  /** The North for North Korea, where the article has spoken of it. */
  private void shortStates() {
    List<Naming> places =
        firstOfEachText().stream()
            .filter(naming -> naming.type() == EntityType.GPE || naming.type() == EntityType.LOC)
            .toList();
    for (Naming part : places) {
      Name name = Name.of(part.text());
      if (owner(part).isState() || name.words().size() != 1) {
        continue;
      }
      places.stream()
          .filter(whole -> owner(whole).isState() && name.within(Name.of(whole.text())))
          .findFirst()
          .ifPresent(whole -> merge(owner(part), owner(whole)));
    }
  }

  /**
   * The Commission for the European Commission, Congress for Congress of Peru, Polisario for
   * Polisario Front.
   */
  private void shortOrganizations() {
    List<Naming> things =
        firstOfEachText().stream()
            .filter(NameGrouper::isThing)
            .filter(naming -> !owner(naming).isState() && naming.type() != EntityType.GPE)
            .filter(naming -> naming.type() != EntityType.LOC)
            .toList();
    for (Naming part : things) {
      Name name = Name.of(part.text());
      things.stream()
          .filter(whole -> whole.type() == part.type())
          .filter(whole -> shortens(part, name, whole))
          .min(Comparator.comparingInt(whole -> distance(part, whole)))
          .ifPresent(whole -> merge(owner(part), owner(whole)));
    }
  }

  private boolean shortens(Naming part, Name name, Naming whole) {
    Name full = Name.of(whole.text());
    if (!name.within(full) || knownBody(part.text()).isPresent()) {
      return false;
    }
    int size = name.words().size();
    boolean ends =
        full.words().subList(full.words().size() - size, full.words().size()).equals(name.words());
    boolean begins = full.words().subList(0, size).equals(name.words());
    String rest = whole.text().substring(Math.min(part.text().length(), whole.text().length()));
    return ends
        || begins
            && (size == 1 || rest.strip().startsWith("of ") || rest.strip().startsWith("for "));
  }

  private static int distance(Naming part, Naming whole) {
    int gap = part.span().start() - whole.span().start();
    return gap >= 0 ? gap : 1_000_000 - gap;
  }

  /** Houthi fighters belong to the Houthis. */
  private void peoples() {
    for (Naming people : firstOfEachText()) {
      if (people.type() != EntityType.NORP || owner(people).isState()) {
        continue;
      }
      String stem = stem(Name.of(people.text()).key());
      firstOfEachText().stream()
          .filter(body -> body.type() == EntityType.ORG)
          .filter(body -> !stem.isEmpty() && stem.equals(firstStem(body)))
          .findFirst()
          .ifPresent(body -> merge(owner(people), owner(body)));
    }
  }

  private static String firstStem(Naming body) {
    List<String> words = Name.of(body.text()).words();
    boolean plain = words.size() == 1 || words.size() == 2 && Nouns.BODY.contains(words.get(1));
    return plain ? stem(words.get(0)) : "";
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** A surname goes to the person of that name who was spoken of last. */
  private void shortPersons() {
    Map<String, List<Naming>> persons = new LinkedHashMap<>();
    namings.stream()
        .filter(naming -> naming.type() == EntityType.PERSON)
        .forEach(naming ->
            persons
                .computeIfAbsent(Name.of(naming.text()).key(), key -> new ArrayList<>())
                .add(naming));
    Map<Naming, Draft> found = new LinkedHashMap<>();
    persons.forEach((key, called) -> {
      List<Naming> longer = longer(Name.of(called.get(0).text()), persons);
      for (Naming person : called) {
        longer.stream()
            .min(Comparator.comparingInt(full -> distance(person, full)))
            .ifPresent(full -> found.put(person, owner(full)));
      }
    });
    Map<Draft, Draft> wholes = new HashMap<>();
    found.forEach((person, full) -> wholes.put(owner(person), full));
    found.forEach((person, full) -> own(person, last(full, wholes)));
    groups.values().removeIf(List::isEmpty);
  }

  private static List<Naming> longer(Name name, Map<String, List<Naming>> persons) {
    return persons.values().stream()
        .filter(called -> name.shortFor(Name.of(called.get(0).text())))
        .flatMap(List::stream)
        .toList();
  }

  private static Draft last(Draft draft, Map<Draft, Draft> wholes) {
    Draft whole = draft;
    for (int step = 0; step < 4 && wholes.containsKey(whole); step++) {
      whole = wholes.get(whole);
    }
    return whole;
  }
}
