package org.rapporteur.benchmarks.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rapporteur.benchmarks.archive.Atlas.State;
import org.rapporteur.benchmarks.archive.Atlas.Town;

/**
 * Another cast, other places and another time for the stories of the samples. The same number gives
 * the same world.
 */
final class World {
  private static final int QUARTERS_BACK = 40;
  private static final int QUARTERS = 140;
  private static final int DAYS = 28;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;
  private static final double KEPT_WORDS = 0.4;
  private static final Set<String> CORE =
      Set.of(
          "said",
          "that",
          "with",
          "have",
          "been",
          "from",
          "would",
          "will",
          "were",
          "which",
          "their",
          "they",
          "about",
          "after",
          "when",
          "treaty",
          "summit",
          "agreement",
          "foreign",
          "minister",
          "president",
          "meeting",
          "talks",
          "government",
          "leaders");

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, Town> towns = new HashMap<>();
  private final Swaps swaps;
  private final int months;
  private final int days;

  World(Atlas atlas, Stage stage, int number) {
    Random random = new Random(number * 31L + 7);
    months = MONTHS_OF_QUARTER * (random.nextInt(QUARTERS) - QUARTERS_BACK);
    days = random.nextInt(DAYS);
    persons(atlas, stage, random);
    states(atlas, stage, random);
    towns(atlas, stage, random);
    words(atlas, stage, random);
    swaps = new Swaps(words);
  }

  /** Other words, or all these articles would be taken for copies of the samples. */
  private void words(Atlas atlas, Stage stage, Random random) {
    for (String word : stage.words()) {
      if (!CORE.contains(word) && random.nextDouble() > KEPT_WORDS) {
        words.putIfAbsent(word, atlas.someWord(random));
      }
    }
  }

  private void persons(Atlas atlas, Stage stage, Random random) {
    for (List<String> person : stage.persons()) {
      List<String> other = atlas.somePerson(random);
      words.putIfAbsent(person.get(0), other.get(0));
      words.putIfAbsent(person.get(1), other.get(1));
    }
  }

  private void states(Atlas atlas, Stage stage, Random random) {
    Set<State> taken = new HashSet<>();
    for (State state : stage.states().values()) {
      State other = states.get(state.country());
      while (other == null) {
        State some = atlas.someState(random);
        other = taken.add(some) ? some : null;
      }
      states.put(state.country(), other);
      states.put(state.code(), other);
      String name = other.name();
      state.others().forEach(word -> words.put(word, name));
      for (String people : state.peoples()) {
        words.put(people, other.people(people.endsWith("s")));
      }
      String adjective = other.adjective();
      state.adjectives().forEach(word -> words.put(word, adjective));
      both(state.name(), name);
    }
  }

  private void towns(Atlas atlas, Stage stage, Random random) {
    stage
        .towns()
        .forEach((geonames, town) -> {
          State state = states.get(town.country());
          if (state != null) {
            Town other = town.capital() ? atlas.capital(state) : atlas.someTown(state, random);
            towns.put(geonames, other);
            stage.names(geonames).forEach(name -> both(name, other.name()));
          }
        });
  }

  /** As in a sentence and as in a dateline. */
  private void both(String word, String other) {
    words.put(word, other);
    words.put(word.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT));
  }

  Swaps swaps() {
    return swaps;
  }

  String country(String code) {
    State state = states.get(code);
    return state == null ? code : state.code();
  }

  /** Returns an identifier in a register of what plays this part. */
  String identifier(String register, String identifier, String iso) {
    State state = states.get(iso);
    return switch (register) {
      case "iso3166" -> country(identifier);
      case "wikidata" -> state == null ? identifier : state.wikidata();
      case "geonames" ->
          towns.containsKey(identifier) ? towns.get(identifier).geonames() : identifier;
      default -> identifier;
    };
  }

  LocalDate day(LocalDate before) {
    return before.plusMonths(months).plusDays(days);
  }

  /** Moves a day that begins or ends what is only known so finely, by whole months or years. */
  LocalDate day(LocalDate before, String precision, boolean ends) {
    return switch (precision) {
      case "year", "decade" -> before.plusMonths(months / MONTHS_OF_YEAR * (long) MONTHS_OF_YEAR);
      case "month", "quarter" -> {
        LocalDate moved = before.plusMonths(months);
        yield ends ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
      }
      default -> day(before);
    };
  }
}
