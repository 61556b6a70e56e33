package org.rapporteur.reader.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.knowledge.Body;
import org.rapporteur.reader.knowledge.Group;
import org.rapporteur.reader.knowledge.KnowledgeBase;

/** Joins abbreviations and shortened names of bodies, states and peoples to the full ones. */
final class ShortNames {
  private final Grouping grouping;
  private final Phrases phrases;
  private final KnowledgeBase knowledge;

  ShortNames(Grouping grouping, Phrases phrases, KnowledgeBase knowledge) {
    this.grouping = grouping;
    this.phrases = phrases;
    this.knowledge = knowledge;
  }

  void join() {
    bracketed().forEach(grouping::merge);
    initials().forEach(grouping::merge);
    shortStates();
    shortOrganizations();
    peoples();
  }

  /** Names that stand in brackets behind another: Organization of American States (OAS). */
  private Map<Draft, Draft> bracketed() {
    Map<Draft, Draft> found = new LinkedHashMap<>();
    for (int index = 1; index < grouping.namings().size(); index++) {
      Naming inside = grouping.namings().get(index);
      for (int before = index - 1; before >= Math.max(0, index - 4); before--) {
        Naming full = grouping.namings().get(before);
        if (inBrackets(inside, full) && isThing(inside) && isThing(full)) {
          boolean shorter = inside.text().length() <= full.text().length();
          found.putIfAbsent(
              grouping.owner(shorter ? inside : full), grouping.owner(shorter ? full : inside));
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
    List<Naming> things = grouping.distinct().stream().filter(ShortNames::isThing).toList();
    for (Naming part : things) {
      if (isAbbreviation(part.text())) {
        things.stream()
            .filter(whole -> whole.type() == part.type())
            .filter(whole -> Name.initials(part.text(), whole.text()))
            .findFirst()
            .ifPresent(whole -> found.putIfAbsent(grouping.owner(part), grouping.owner(whole)));
      }
    }
    return found;
  }

  /** The North for North Korea, where the article has spoken of it. */
  private void shortStates() {
    List<Naming> places =
        grouping.distinct().stream()
            .filter(naming -> naming.type() == EntityType.GPE || naming.type() == EntityType.LOC)
            .toList();
    for (Naming part : places) {
      Name name = part.name();
      if (grouping.owner(part).isState() || name.words().size() != 1) {
        continue;
      }
      places.stream()
          .filter(whole -> grouping.owner(whole).isState() && name.within(whole.name()))
          .findFirst()
          .ifPresent(whole -> grouping.merge(grouping.owner(part), grouping.owner(whole)));
    }
  }

  /**
   * The Commission for the European Commission, Congress for Congress of Peru, Polisario for
   * Polisario Front.
   */
  private void shortOrganizations() {
    List<Naming> things =
        grouping.distinct().stream()
            .filter(ShortNames::isThing)
            .filter(naming -> !grouping.owner(naming).isState() && naming.type() != EntityType.GPE)
            .filter(naming -> naming.type() != EntityType.LOC)
            .toList();
    for (Naming part : things) {
      Name name = part.name();
      things.stream()
          .filter(whole -> whole.type() == part.type())
          .filter(whole -> shortens(part, name, whole))
          .min(Comparator.comparingInt(whole -> Grouping.distance(part, whole)))
          .ifPresent(whole -> grouping.merge(grouping.owner(part), grouping.owner(whole)));
    }
  }

  private boolean shortens(Naming part, Name name, Naming whole) {
    Name full = whole.name();
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

  /** Houthi fighters belong to the Houthis. */
  private void peoples() {
    for (Naming people : grouping.distinct()) {
      if (people.type() != EntityType.NORP || grouping.owner(people).isState()) {
        continue;
      }
      String stem = stem(people.name().key());
      grouping.distinct().stream()
          .filter(body -> body.type() == EntityType.ORG)
          .filter(body -> !stem.isEmpty() && stem.equals(firstStem(body)))
          .findFirst()
          .ifPresent(body -> grouping.merge(grouping.owner(people), grouping.owner(body)));
    }
  }

  private static String firstStem(Naming body) {
    List<String> words = body.name().words();
    boolean plain = words.size() == 1 || words.size() == 2 && Nouns.BODY.contains(words.get(1));
    return plain ? stem(words.get(0)) : "";
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private Optional<String> knownBody(String text) {
    return knowledge.body(text).map(Body::name).or(() -> knowledge.group(text).map(Group::name));
  }
}
