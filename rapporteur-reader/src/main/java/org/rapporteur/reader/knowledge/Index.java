package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rapporteur.reader.resource.Lazy;

/**
 * Rows by any of their names; names in capitals throughout are found too. The first row to take a
 * name keeps it.
 */
final class Index<T extends Object> {
  private final Map<String, T> byName = new HashMap<>();
  private final Lazy<Map<String, T>> byUpperName = new Lazy<>(this::upperNames);
  private final List<String> clashes = new ArrayList<>();
  private final BiPredicate<T, T> same;

  Index() {
    this(Object::equals);
  }

  /** An index where two rows that are the same in this sense may share a name. */
  Index(BiPredicate<T, T> same) {
    this.same = same;
  }

  /** Adds a row under a name. */
  void put(String name, T row) {
    T former = byName.putIfAbsent(Name.key(name), row);
    if (former != null && !same.test(former, row)) {
      clashes.add(name);
    }
  }

  /** The row of that name. */
  Optional<T> find(String name) {
    String key = Name.key(name);
    T row = byName.get(key);
    if (row == null && Name.shouted(key)) {
      row = byUpperName.value().get(key);
    }
    return Optional.ofNullable(row);
  }

  /** Names that more than one row wanted: for the tests of the tables. */
  List<String> clashes() {
    return List.copyOf(clashes);
  }

  private Map<String, T> upperNames() {
    Map<String, T> upper = new HashMap<>();
    byName.forEach((name, row) -> upper.putIfAbsent(name.toUpperCase(Locale.ROOT), row));
    return upper;
  }
}
