package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record while reports are put into it. */
final class Group {
  private final @Nullable Long id;
  private final List<Told> members;

  /** A record that stands in the file, with some of its reports. */
  Group(long id, List<Told> members) {
    this.id = id;
    this.members = new ArrayList<>(members);
  }

  /** A record that is about to be founded. */
  Group(Told founder) {
    this.id = null;
    this.members = new ArrayList<>(List.of(founder));
  }

  Optional<Long> id() {
    return Optional.ofNullable(id);
  }

  List<Told> members() {
    return members;
  }

  void add(Told told) {
    members.add(told);
  }

  /**
   * Compares a report with those of the record, and returns the best comparison unless half of the
   * comparisons rule it out.
   */
  Optional<Fit> fit(Told told, Judge judge) {
    int others = 0;
    int ruledOut = 0;
    List<Fit> fits = new ArrayList<>();
    for (Told member : members) {
      if (member.id() == told.id()) {
        continue;
      }
      others++;
      if (judge.rulesOut(told, member)) {
        ruledOut++;
        continue;
      }
      Fit fit = new Fit(this, member, judge.compare(told, member));
      ruledOut += fit.comparison.vetoes().isEmpty() ? 0 : 1;
      fits.add(fit);
    }
    return ruledOut * 2 >= others
        ? Optional.empty()
        : best(fits).filter(fit -> fit.comparison.same());
  }

  static Optional<Fit> best(List<Fit> fits) {
    return fits.stream()
        .max(
            Comparator.comparing((Fit fit) -> fit.comparison.vetoes().isEmpty())
                .thenComparingDouble(fit -> fit.comparison.score()));
  }

  /** How well a report goes with one report of a record. */
  record Fit(Group group, Told told, Comparison comparison) {}
}
