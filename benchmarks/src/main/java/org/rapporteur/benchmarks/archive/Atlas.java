package org.rapporteur.benchmarks.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** States, towns and names to tell a story about, from the tables of the reader. */
final class Atlas {
  private static final int PERSONS = 20_000;
  private static final List<String> OUTLET_WORDS =
      List.of(
          "Morning",
          "Evening",
          "National",
          "Northern",
          "Southern",
          "Harbour",
          "Capital",
          "Free",
          "United",
          "General");
  private static final List<String> OUTLET_KINDS =
      List.of("Post", "Courier", "Wire", "Observer", "Gazette", "Dispatch");

  private final Map<String, State> states = new HashMap<>();
  private final List<State> present;
  private final Map<String, Town> towns = new HashMap<>();
  private final Map<String, List<Town>> townsOf = new HashMap<>();
  private final List<String> givenNames;
  private final List<String> surnames;
  private final List<String> words;

  Atlas() {
    Map<String, Long> people = new HashMap<>();
    for (Map<String, String> row : Table.rows("cities.tsv.gz")) {
      Town town =
          new Town(
              row.get("id"), row.get("name"), row.get("country"), "1".equals(row.get("capital")));
      towns.put(town.geonames(), town);
      townsOf.computeIfAbsent(town.country(), country -> new ArrayList<>()).add(town);
      people.merge(town.country(), Long.parseLong(row.get("population")), Long::sum);
    }
    List<State> there = new ArrayList<>();
    for (Map<String, String> row : Table.rows("states.tsv")) {
      State state = State.of(row);
      states.put(state.code(), state);
      if (row.get("kind").equals("state") && townsOf.containsKey(state.code())) {
        there.add(state);
      }
    }
    there.sort(Comparator.comparingLong((State state) -> -people.getOrDefault(state.code(), 0L)));
    present = List.copyOf(there);
    givenNames = Table.rows("given_names.tsv").stream().map(row -> row.get("name")).toList();
    surnames = surnames();
    words =
        Table.lines("repair/lexicon.txt.gz").stream()
            .map(line -> line.split("\t"))
            .filter(line -> line[0].matches("\\p{Ll}{4,}"))
            .sorted(Comparator.comparingLong((String[] line) -> -Long.parseLong(line[1])))
            .map(line -> line[0])
            .toList();
  }

  private static List<String> surnames() {
    Set<String> found = new LinkedHashSet<>();
    for (Map<String, String> row : Table.rows("offices.tsv")) {
      String[] words = row.get("person").split(" ");
      String last = words[words.length - 1];
      if (words.length > 1 && last.length() > 3 && last.chars().allMatch(Character::isLetter)) {
        found.add(last);
      }
    }
    return List.copyOf(found);
  }

  Optional<State> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  Optional<Town> town(String geonames) {
    return Optional.ofNullable(towns.get(geonames));
  }

  /** A few states are in the news often, many seldom. */
  State someState(Random random) {
    return present.get(few(random, present.size()));
  }

  Town capital(State state) {
    List<Town> there = townsOf.get(state.code());
    return there.stream().filter(Town::capital).findFirst().orElse(there.get(0));
  }

  Town someTown(State state, Random random) {
    List<Town> there = townsOf.get(state.code());
    return there.get(few(random, there.size()));
  }

  /** Given name and surname; a few persons are in the news often. */
  List<String> somePerson(Random random) {
    int person = few(random, PERSONS);
    return List.of(
        givenNames.get(person * 7919 % givenNames.size()),
        surnames.get((int) (person * 104_729L % surnames.size())));
  }

  /** A frequent word often, a rare one seldom. */
  String someWord(Random random) {
    return words.get(few(random, words.size()));
  }

  static String someOutlet(Random random) {
    return OUTLET_WORDS.get(few(random, OUTLET_WORDS.size()))
        + " "
        + OUTLET_KINDS.get(random.nextInt(OUTLET_KINDS.size()));
  }

  /** A number below the bound, half of the times below its root. */
  static int few(Random random, int bound) {
    return (int) Math.pow(bound, random.nextDouble()) - 1;
  }

  /** A town by its GeoNames id. */
  record Town(String geonames, String name, String country, boolean capital) {}

  /**
   * A state.
   *
   * @param country the code that it is counted to
   * @param others further names
   * @param peoples what one and several of its people are called
   */
  record State(
      String code,
      String country,
      String wikidata,
      String name,
      List<String> others,
      List<String> peoples,
      List<String> adjectives) {
    static State of(Map<String, String> row) {
      return new State(
          row.get("code"),
          row.get("country"),
          row.get("wikidata"),
          row.get("name"),
          words(row.get("others")),
          words(row.get("demonyms")),
          words(row.get("adjectives")));
    }

    private static List<String> words(String cell) {
      return Arrays.stream(cell.split(";")).filter(word -> !word.isBlank()).toList();
    }

    String adjective() {
      return adjectives.isEmpty() ? name : adjectives.get(0);
    }

    String people(boolean several) {
      return peoples.stream()
          .filter(word -> word.endsWith("s") == several)
          .findFirst()
          .orElse(adjective());
    }
  }
}
