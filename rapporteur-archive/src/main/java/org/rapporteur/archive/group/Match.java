package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the parties of two reports go together, each with at most one of the other's.
 *
 * @param fit sum over the pairs, 1 for each that is equal
 * @param pairs how many have a partner
 * @param equal how many pairs are equal
 * @param shorter parties of the report with fewer
 * @param longer parties of the other
 * @param words the pairs, for people
 */
record Match(double fit, int pairs, int equal, int shorter, int longer, String words) {
  static Match of(List<Member> one, List<Member> two) {
    List<Pair> all = new ArrayList<>();
    for (Member member : one) {
      for (Member other : two) {
        double fit = member.fit(other);
        if (fit > 0) {
          all.add(new Pair(member, other, fit));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::fit).reversed());
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : all) {
      if (chosen.stream().noneMatch(pair::overlaps)) {
        chosen.add(pair);
      }
    }
    return new Match(
        chosen.stream().mapToDouble(Pair::fit).sum(),
        chosen.size(),
        (int) chosen.stream().filter(pair -> pair.fit == 1).count(),
        Math.min(one.size(), two.size()),
        Math.max(one.size(), two.size()),
        chosen.stream().map(Pair::words).collect(Collectors.joining(", ")));
  }

  boolean isKnown() {
    return shorter > 0;
  }

  boolean isEmpty() {
    return pairs == 0;
  }

  /** Each report names a party that the other does not. */
  boolean isCrossed() {
    return pairs < shorter;
  }

  /** Returns how much of the shorter list the longer one confirms, 0 to 1. */
  double share() {
    return shorter == 0 ? 0 : fit / shorter;
  }

  int extra() {
    return longer - pairs;
  }

  private record Pair(Member one, Member two, double fit) {
    boolean overlaps(Pair other) {
      return one == other.one || two == other.two;
    }

    String words() {
      return one.name().equals(two.name()) ? one.name() : one.name() + " ~ " + two.name();
    }
  }
}
