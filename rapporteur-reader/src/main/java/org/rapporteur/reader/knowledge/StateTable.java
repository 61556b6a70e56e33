package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Sector;

/** States by name, adjective, demonym, capital and code. */
final class StateTable {
  private final List<State> states = new ArrayList<>();
  private final Map<String, State> byCode = new HashMap<>();
  private final Index<StateName> byName =
      new Index<>((first, second) -> first.state().equals(second.state()));
  private final Index<State> byCapital = new Index<>();

  StateTable() {
    new Table("states.tsv").forEach(row -> states.add(state(row)));
    new Table("partly.tsv").forEach(row -> states.add(state(row)));
    for (NameForm form : NameForm.values()) {
      states.forEach(state ->
          names(state, form).forEach(name -> byName.put(name, new StateName(state, form))));
    }
    for (State state : states) {
      if (!state.code().isEmpty()) {
        byCode.put(state.code(), state);
      }
      if (!state.capital().isEmpty()) {
        byCapital.put(state.capital(), state);
      }
    }
    states.forEach(state -> state.seats().forEach(seat -> byCapital.put(seat, state)));
  }

  List<State> states() {
    return List.copyOf(states);
  }

  Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Optional<StateName> find(String name) {
    return byName.find(name);
  }

  Optional<State> byCapital(String name) {
    return byCapital.find(name);
  }

  List<String> clashes() {
    return byName.clashes();
  }

  private static List<String> names(State state, NameForm form) {
    return switch (form) {
      case ADJECTIVE -> state.adjectives();
      case DEMONYM -> state.demonyms();
      case NAME -> {
        List<String> names = new ArrayList<>(state.others());
        names.add(0, state.name());
        if (!state.longName().isEmpty()) {
          names.add(state.longName());
        }
        yield names;
      }
    };
  }

  private static State state(Table.Row row) {
    return new State(
        row.text("code"),
        row.text("name"),
        row.text("long_name"),
        row.several("others"),
        row.several("demonyms"),
        row.several("adjectives"),
        row.text("capital"),
        row.several("seats"),
        State.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        row.text("country"),
        row.choice(Sector.class, "sector"),
        row.orNull("wikidata"));
  }
}
