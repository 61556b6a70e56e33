package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.ListedKind;

/**
 * The ways to the records that fit some criteria, as what stands after FROM, with r.day, r.id and
 * r.traits. The whole way begins at the narrowest part of the filter and tests the other parts
 * there. The short way walks the records in their order, newest first, and tests no more of them
 * than a bound: where many fit, it has found a page of them at once.
 */
final class Ways {
  private static final int FEW = 5_000;

  private final Handle handle;
  private final Criteria criteria;
  private final ListedKind kind;
  private final Bounds bounds;

  Ways(Handle handle, Criteria criteria, Bounds bounds) {
    this.handle = handle;
    this.criteria = criteria;
    this.kind = criteria.kind();
    this.bounds = bounds;
  }

  /** Tells whether days and traits alone decide. */
  boolean isPlain() {
    return criteria.narrowings().isEmpty() && criteria.conditions().isEmpty();
  }

  /** Tells whether the whole way may be so long that only the short one is gone. */
  boolean isLong() {
    List<Narrowing> narrowings = criteria.narrowings();
    if (narrowings.isEmpty()) {
      return !criteria.conditions().isEmpty() && bounds.whole() < Integer.MAX_VALUE;
    }
    Narrowing narrowest = narrowings.get(0);
    boolean alone = narrowings.size() == 1 && narrowest.sorted() && criteria.conditions().isEmpty();
    return !alone && narrowest.size() > bounds.whole();
  }

  /** The whole way to those between two days. */
  String whole(long first, long last) {
    return whole(
        criteria.narrowings().isEmpty() ? days() : criteria.narrowings().get(0).from(),
        first,
        last);
  }

  /**
   * The whole way to those up to a day, in order: where few fit, these are found by their traits
   * rather than by walking the days.
   */
  String inOrder(long total, long last) {
    return isPlain() && total <= FEW
        ? whole(rare(), criteria.from(), last)
        : whole(criteria.from(), last);
  }

  private String whole(String from, long first, long last) {
    return from + " AND " + all(first, last);
  }

  /** The short way. */
  String newest() {
    return candidates("true", bounds.looked()) + " WHERE " + test();
  }

  /** The short way from a place on, which is to be bound as :day and :id. */
  String newestAfter() {
    return candidates("(r.day, r.id) < (:day, :id)", bounds.looked()) + " WHERE " + test();
  }

  /** Tells whether the whole way begins where no order is, unlike the short one. */
  boolean isUnordered() {
    return !criteria.narrowings().isEmpty() && !criteria.narrowings().get(0).sorted();
  }

  /** The beginning of the whole way, in no order. */
  String begun() {
    return "(SELECT r.day, r.id, r.traits FROM %s LIMIT %d) r WHERE %s"
        .formatted(
            criteria.narrowings().get(0).from(),
            bounds.looked(),
            all(criteria.from(), criteria.to()));
  }

  /** All that the short way looks at, whether or not it fits. */
  String looked() {
    return candidates("true", bounds.looked());
  }

  /** The newest of those that one part of the filter finds, as far as their terms are read. */
  String read() {
    return candidates("true", bounds.read(kind)) + " WHERE " + test();
  }

  private String candidates(String place, int most) {
    List<String> tests = new ArrayList<>(plain(criteria.from(), criteria.to()));
    tests.add(place);
    return """
    (SELECT r.day, r.id, r.traits FROM %s AND %s ORDER BY r.day DESC, r.id DESC LIMIT %d) r
    """
        .formatted(start(), String.join(" AND ", tests), most);
  }

  /** Where the short way begins. */
  private String start() {
    return criteria.narrowings().stream()
        .filter(Narrowing::sorted)
        .findFirst()
        .map(Narrowing::from)
        .orElseGet(() -> areRare() ? rare() : days());
  }

  /** What is still to be tested there. */
  private String test() {
    List<String> tests = new ArrayList<>();
    boolean begun = false;
    for (Narrowing narrowing : criteria.narrowings()) {
      if (narrowing.sorted() && !begun) {
        begun = true;
      } else {
        tests.add(narrowing.test());
      }
    }
    tests.addAll(criteria.conditions());
    return tests.isEmpty() ? "true" : String.join(" AND ", tests);
  }

  /** What is to be tested where the whole way begins. */
  private String all(long first, long last) {
    List<String> tests = new ArrayList<>(plain(first, last));
    criteria.narrowings().stream().skip(1).map(Narrowing::test).forEach(tests::add);
    tests.addAll(criteria.conditions());
    return String.join(" AND ", tests);
  }

  private List<String> plain(long first, long last) {
    List<String> tests = new ArrayList<>();
    if (first != Criteria.FIRST) {
      tests.add("r.day >= " + first);
    }
    if (last < Criteria.LAST) {
      tests.add("r.day <= " + last);
    }
    tests.add(criteria.traitTest());
    return tests;
  }

  private String days() {
    return "listed r INDEXED BY listed_day WHERE r.kind = " + kind.number();
  }

  private boolean areRare() {
    String sql =
        "SELECT coalesce(sum(r.records), 0) FROM listed_tally r WHERE r.kind = %d AND %s"
            .formatted(kind.number(), criteria.traitTest());
    return handle.createQuery(sql).mapTo(Long.class).one() <= Math.min(FEW, bounds.looked());
  }

  /** Begins at the traits: there are few records to sort. */
  private String rare() {
    String sql =
        "SELECT DISTINCT traits FROM listed_tally r WHERE r.kind = %d AND r.records > 0 AND %s"
            .formatted(kind.number(), criteria.traitTest());
    String traits =
        handle.createQuery(sql).mapTo(Long.class).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return "listed r INDEXED BY listed_traits WHERE r.kind = %d AND r.traits IN (%s)"
        .formatted(kind.number(), traits);
  }
}
