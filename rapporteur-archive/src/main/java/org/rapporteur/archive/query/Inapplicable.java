package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.archive.store.Traits;

/** Tells which parts of a filter say nothing about a kind of record. */
final class Inapplicable {
  private final ListedKind kind;
  private final List<String> parts = new ArrayList<>();

  private Inapplicable(ListedKind kind) {
    this.kind = kind;
  }

  /** Returns the names of these parts, as {@link Filter} has them in the singular. */
  static List<String> of(ListedKind kind, Filter filter) {
    Inapplicable found = new Inapplicable(kind);
    if (!filter.types().isEmpty() && Criteria.types(kind, filter).isEmpty()) {
      found.parts.add("type");
    }
    found.trait(Traits.MODE, "mode", filter.modes());
    found.trait(Traits.QUAD, "quad", filter.quads());
    found.trait(Traits.CERTAINTY, "certainty", filter.certainties());
    found.trait(Traits.PREDICATE, "predicate", filter.predicates());
    found.term(Term.CONTEXT, "context", !filter.contexts().isEmpty());
    found.term(Term.TOPIC, "topic", !filter.topics().isEmpty());
    found.term(Term.PLACE, "place", !filter.places().isEmpty());
    if (filter.leastIndependent() > 1 && !kind.has(Traits.INDEPENDENT)) {
      found.parts.add("independent");
    }
    return found.parts;
  }

  private void trait(Traits trait, String name, Collection<?> wanted) {
    if (!wanted.isEmpty() && !kind.has(trait)) {
      parts.add(name);
    }
  }

  private void term(Term term, String name, boolean wanted) {
    if (wanted && !kind.has(term)) {
      parts.add(name);
    }
  }
}
