package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.archive.store.Traits;

/** What the traits of a record must be, as a condition on the number that holds them. */
final class TraitTest {
  private static final int BITS_OF_LONG = 63;

  private final List<String> conditions = new ArrayList<>();
  private long mask;
  private long value;

  /**
   * One of these codes, besides what is asked of the trait already; none given asks for nothing.
   */
  void oneOf(Traits trait, Set<Integer> codes) {
    if (codes.isEmpty()) {
      return;
    }
    if (codes.size() == 1 && (mask & trait.mask()) == 0) {
      mask |= trait.mask();
      value |= (long) codes.iterator().next() << trait.shift();
    } else if (trait.most() < BITS_OF_LONG) {
      long bits = codes.stream().mapToLong(code -> 1L << code).reduce(0, (a, b) -> a | b);
      conditions.add("((1 << " + of(trait) + ") & " + bits + ") <> 0");
    } else {
      conditions.add(
          of(trait)
              + " IN ("
              + codes.stream().map(String::valueOf).collect(Collectors.joining(", "))
              + ")");
    }
  }

  /** Anything but this code. */
  void not(Traits trait, int code) {
    conditions.add(of(trait) + " <> " + code);
  }

  /** No less than this code. */
  void atLeast(Traits trait, int code) {
    conditions.add(of(trait) + " >= " + code);
  }

  /** Returns the condition on a column {@code r.traits}; what is in it is numbers only. */
  String sql() {
    List<String> all = new ArrayList<>();
    if (mask != 0) {
      all.add("(r.traits & " + mask + ") = " + value);
    }
    all.addAll(conditions);
    return all.isEmpty() ? "true" : String.join(" AND ", all);
  }

  private static String of(Traits trait) {
    return "((r.traits >> " + trait.shift() + ") & " + trait.most() + ")";
  }
}
