package org.rapporteur.archive.query;

import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.archive.store.Traits;

/** By what records are counted. */
public enum Facet {
  /** PLOVER type of events. */
  TYPE(Traits.TYPE, null),
  /** Status of events, meetings and relations. */
  STATUS(Traits.STATUS, null),
  /** Quarter of conflict and cooperation, 1 to 4. */
  QUAD(Traits.QUAD, null),
  /** Mode of events; empty for those without. */
  MODE(Traits.MODE, null),
  /** Certainty of statements, and of the statement an event stands in. */
  CERTAINTY(Traits.CERTAINTY, null),
  /** Predicate of relations. */
  PREDICATE(Traits.PREDICATE, null),
  /** Month, as in 1986-10; empty where the day is not known. */
  MONTH(null, null),
  /** Day, as in 1986-10-11; empty where it is not known. */
  DAY(null, null),
  /** Country of a party. */
  COUNTRY(null, Term.COUNTRY),
  /** Outlet. */
  SOURCE(null, Term.SOURCE),
  /** Country of the place. */
  PLACE_COUNTRY(null, Term.PLACE_COUNTRY),
  /** PLOVER context. */
  CONTEXT(null, Term.CONTEXT),
  /** Label of a topic. */
  TOPIC(null, Term.TOPIC),
  /** Two countries that face each other, in the order of the alphabet: {@code AZE|RUS}. */
  PAIR(null, Term.PAIR),
  /** Key of one that takes part. */
  PARTY(null, Term.PARTY),
  /** Key of the place. */
  PLACE(null, Term.PLACE);

  private final @Nullable Traits trait;
  private final @Nullable Term term;

  Facet(@Nullable Traits trait, @Nullable Term term) {
    this.trait = trait;
    this.term = term;
  }

  /** Tells whether records of a kind have it. */
  boolean isOf(ListedKind kind) {
    if (trait != null) {
      return kind.has(trait);
    }
    return term == null ? kind.hasDay() : kind.has(term);
  }

  @Nullable Traits trait() {
    return trait;
  }

  /** Tells whether the values are keys of entities. */
  boolean namesEntities() {
    return term == Term.PARTY || term == Term.PLACE;
  }

  @Nullable Term term() {
    return term;
  }
}
