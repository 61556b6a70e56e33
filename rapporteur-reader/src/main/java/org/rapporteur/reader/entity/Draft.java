package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;
import org.rapporteur.reader.knowledge.Gender;
import org.rapporteur.reader.knowledge.Office;
import org.rapporteur.reader.knowledge.State;

/** An entity while its mentions are still being gathered. */
final class Draft {
  private static final int MOST_NAMES = 3;

  private final EntityType firstType;
  private final List<Place> names = new ArrayList<>();
  private final List<Place> others = new ArrayList<>();
  private final Set<Place> places = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> described = new LinkedHashSet<>();
  private @Nullable State state;
  private @Nullable String fullName;
  private @Nullable Draft side;
  private @Nullable Gender gender;
  private @Nullable Office office;
  private boolean plural;
  private boolean personal;

  Draft(EntityType type) {
    this.firstType = type;
  }

  /**
   * Where the article speaks of it.
   *
   * @param sentence index of the sentence
   * @param head index of the head token
   * @param last index of the token that the encoder's links lead to: the last of a name, else the
   *     head
   * @param span the words
   * @param form name, title, nominal or pronoun
   * @param type type of these words
   */
  record Place(int sentence, int head, int last, Span span, MentionForm form, EntityType type) {}

  void add(Place place) {
    if (places.add(place)) {
      List<Place> list = place.form() == MentionForm.NAME ? names : others;
      int at = list.size();
      while (at > 0 && list.get(at - 1).span().start() > place.span().start()) {
        at--;
      }
      list.add(at, place);
    }
  }

  boolean isMentioned() {
    return !places.isEmpty();
  }

  int count() {
    return places.size();
  }

  /** All places in the order of the text. */
  List<Place> places() {
    return places.stream()
        .sorted(Comparator.comparingInt((Place place) -> place.span().start()))
        .toList();
  }

  /** The places where it is named, in the order of the text. */
  List<Place> names() {
    return names;
  }

  /** The last place before a token that speaks of it. */
  Optional<Place> before(int sentence, int token) {
    return Stream.of(last(names, sentence, token), last(others, sentence, token))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(place -> place.span().start()));
  }

  private static Optional<Place> last(List<Place> list, int sentence, int token) {
    int end = indexOf(list, sentence, token);
    return end == 0 ? Optional.empty() : Optional.of(list.get(end - 1));
  }

  // The lists are in the order of the text, so that a long article does not cost the square of its
  // length.
  private static int indexOf(List<Place> list, int sentence, int token) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Place place = list.get(middle);
      boolean before =
          place.sentence() < sentence || place.sentence() == sentence && place.head() < token;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  /** The first places that name or describe it, and the nearest ones around a token. */
  List<Place> around(int sentence, int token) {
    Set<Place> found = new LinkedHashSet<>();
    for (List<Place> list : List.of(names, others)) {
      int at = indexOf(list, sentence, token);
      found.addAll(list.subList(0, Math.min(2, list.size())));
      found.addAll(list.subList(Math.max(0, at - 3), Math.min(list.size(), at + 2)));
    }
    found.removeIf(place ->
        place.form() == MentionForm.PRONOUN
            || place.sentence() == sentence && place.head() == token);
    return List.copyOf(found);
  }

  EntityType type() {
    if (state != null && firstType == EntityType.GPE) {
      return EntityType.GPE;
    }
    Map<EntityType, Integer> counts = new LinkedHashMap<>();
    names.forEach(place -> counts.merge(place.type(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() > counts.getOrDefault(firstType, 0))
        .map(Map.Entry::getKey)
        .orElse(firstType);
  }

  /** A person, body, state, people or group; no place, treaty or thing. */
  boolean canAct() {
    return switch (type()) {
      case PERSON, ORG, GPE, GROUP, NORP -> true;
      default -> false;
    };
  }

  boolean isPerson() {
    return type() == EntityType.PERSON;
  }

  /** A state, whatever it is called here. */
  boolean isState() {
    return state != null && firstType == EntityType.GPE;
  }

  Optional<State> state() {
    return Optional.ofNullable(state);
  }

  void belongTo(State to) {
    if (state == null) {
      state = to;
    }
  }

  /** The body or state that a person speaks for. */
  Optional<Draft> side() {
    return Optional.ofNullable(side);
  }

  void speakFor(Draft whom) {
    if (side == null) {
      side = whom;
    }
  }

  /** Tells whether a title of the person holds this word or ends with these words. */
  boolean bears(String noun) {
    String word = Name.of(noun).key();
    return titles.stream()
        .map(Name::of)
        .anyMatch(
            title -> title.words().contains(word) || (" " + title.key()).endsWith(" " + word));
  }

  Set<String> titles() {
    return titles;
  }

  Optional<Gender> gender() {
    return Optional.ofNullable(gender);
  }

  void learn(Gender told) {
    if (gender == null) {
      gender = told;
    }
  }

  /** The office that a person is known to have held, though the article may not say so. */
  Optional<Office> office() {
    return Optional.ofNullable(office);
  }

  void hold(Office held) {
    office = held;
  }

  boolean isPlural() {
    return plural;
  }

  void markPlural() {
    plural = true;
  }

  /** One unnamed person: an aide, a senior official. */
  boolean isPersonal() {
    return personal;
  }

  void markPersonal() {
    personal = true;
  }

  /**
   * Gives a name that the article does not spell out: a state known by its adjective, the words of
   * a group.
   */
  void call(String name) {
    if (fullName == null) {
      fullName = name;
    }
  }

  /** Takes down words that describe it. */
  void describe(Span words) {
    described.add(Names.plain(words.text()));
  }

  /** The words that describe it, in the order in which they were taken down. */
  Set<String> described() {
    return described;
  }

  /** Tells whether what it was called first holds a word that begins so. */
  boolean isCalled(String lemma) {
    return fullName != null
        && Stream.of(fullName.toLowerCase(Locale.ROOT).split(" "))
            .anyMatch(word -> word.startsWith(lemma));
  }

  /** Tells whether a name of it holds this word. */
  boolean isNamed(String lemma) {
    return names.stream()
        .limit(MOST_NAMES)
        .anyMatch(place -> place.span().text().toLowerCase(Locale.ROOT).contains(lemma));
  }

  Optional<String> given() {
    return Optional.ofNullable(fullName);
  }

  Place first() {
    return places().get(0);
  }
}
