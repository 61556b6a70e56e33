package org.rapporteur.archive.store;

/**
 * What a record can be found by besides its day and {@link Traits}: a letter and a value in the
 * table {@code listed_term}, such as {@code cRUS} for all records with a Russian party.
 */
public enum Term {
  /** Row id of an entity that takes part. */
  PARTY('e'),
  /** Country of one that takes part. */
  COUNTRY('c'),
  /** Outlet of a report. */
  SOURCE('s'),
  /** Row id of the place. */
  PLACE('p'),
  /** Country of the place. */
  PLACE_COUNTRY('q'),
  /** PLOVER context. */
  CONTEXT('x'),
  /** Label of a topic in lower case. */
  TOPIC('t'),
  /** Two countries that face each other, in the order of the alphabet: {@code AZE|RUS}. */
  PAIR('d');

  private final char letter;

  Term(char letter) {
    this.letter = letter;
  }

  /** Returns the term of a value. */
  public String of(Object value) {
    return letter + value.toString();
  }

  /** Returns the term of two countries that face each other. */
  public static String ofPair(String first, String second) {
    return first.compareTo(second) < 0
        ? PAIR.of(first + "|" + second)
        : PAIR.of(second + "|" + first);
  }

  /** Returns the value of a term of this kind. */
  public String value(String term) {
    return term.substring(1);
  }

  /** Returns the letter. */
  public char letter() {
    return letter;
  }
}
