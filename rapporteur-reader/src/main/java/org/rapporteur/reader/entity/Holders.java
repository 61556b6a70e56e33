package org.rapporteur.reader.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reader.knowledge.State;

/**
 * Tells whether a noun for an office can mean a person: the president is nobody whom the article
 * calls a secretary, and the Soviet leader no Frenchman.
 */
final class Holders {
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "minister",
          "secretary",
          "ambassador",
          "envoy",
          "spokesman",
          "spokeswoman",
          "senator",
          "governor",
          "mayor",
          "emir",
          "sultan",
          "pope");
  private static final Set<String> LEADERS =
      Set.of("president", "premier", "prime", "chancellor", "king", "queen", "emir", "sultan");

  private static final Set<String> HEADS =
      Set.of("leader", "head", "chief", "chair", "chairman", "chairwoman", "commander", "general");

  /** The leader of a party that rules alone. */
  private static final String GENERAL_SECRETARY = "general secretary";

  /** Whoever leads it holds no office of the state. */
  private static final String OPPOSITION = "opposition";

  private static final String PRIME_MINISTER = "prime minister";

  private Holders() {}

  /** The noun for the office: a prime minister is a premier, and the minister is somebody else. */
  static String office(String noun, Stream<String> wordsBefore) {
    return noun.equals("minister") && wordsBefore.anyMatch("prime"::equals) ? "premier" : noun;
  }

  /** Whether the person is known to hold such an office, of that state if one is named. */
  static boolean fits(Draft person, String noun, List<Draft> states) {
    boolean leads =
        noun.equals("leader") && !states.isEmpty() && offices(person).anyMatch(Holders::leads);
    return person.isPerson()
        && (leads || offices(person).anyMatch(office -> holds(office, noun)))
        && (states.isEmpty() || state(person).filter(s -> same(s, states.get(0))).isPresent());
  }

  /** Whether nothing that is known of the entity speaks against it. */
  static boolean mayBe(Draft draft, String noun, List<Draft> states) {
    if (!draft.isPerson()) {
      return !draft.isState() || states.isEmpty() || states.contains(draft);
    }
    boolean elsewhere =
        !states.isEmpty() && state(draft).filter(s -> !same(s, states.get(0))).isPresent();
    boolean other =
        OFFICES.contains(noun)
            && offices(draft).anyMatch(Holders::isOffice)
            && offices(draft).noneMatch(office -> holds(office, noun));
    boolean opposes =
        OFFICES.contains(noun)
            && offices(draft).anyMatch(office -> office.contains(OPPOSITION))
            && offices(draft).noneMatch(office -> holds(office, noun));
    boolean leadsNobody =
        (noun.equals("leader") || LEADERS.contains(noun))
            && offices(draft).findAny().isPresent()
            && offices(draft).noneMatch(office -> isOffice(office) || heads(office));
    return !elsewhere && !other && !opposes && !leadsNobody;
  }

  /** Whether the person is known to lead a state or government. */
  static boolean leads(Draft draft) {
    return draft.isPerson()
        && offices(draft).anyMatch(office -> leads(office) || holds(office, "leader"));
  }

  private static Stream<String> offices(Draft draft) {
    return Stream.concat(
            draft.titles().stream(), draft.office().stream().map(office -> office.office()))
        .map(title -> title.toLowerCase(Locale.ROOT));
  }

  private static boolean holds(String office, String noun) {
    if (noun.equals("premier") && office.contains(PRIME_MINISTER)) {
      return true;
    }
    String others = noun.equals("minister") ? office.replace(PRIME_MINISTER, "") : office;
    return words(others).anyMatch(noun::equals);
  }

  private static boolean isOffice(String title) {
    return words(title).anyMatch(OFFICES::contains);
  }

  private static boolean heads(String title) {
    return words(title).anyMatch(HEADS::contains);
  }

  private static boolean leads(String title) {
    return title.contains(GENERAL_SECRETARY)
        || words(title).anyMatch(LEADERS::contains)
            && !title.contains("vice")
            && !title.contains("deputy");
  }

  private static Stream<String> words(String title) {
    return Stream.of(title.split("[^\\p{L}]+"));
  }

  private static Optional<String> state(Draft person) {
    return person
        .state()
        .map(State::country)
        .or(() -> person.office().flatMap(office -> Optional.ofNullable(office.country())));
  }

  private static boolean same(String country, Draft state) {
    return state
        .state()
        .filter(s -> s.country().equals(country) || s.code().equals(country))
        .isPresent();
  }
}
