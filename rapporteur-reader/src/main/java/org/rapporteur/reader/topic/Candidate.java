package org.rapporteur.reader.topic;

/**
 * A phrase that may be a topic.
 *
 * @param label the phrase in noun form
 * @param sentence index of its sentence
 * @param head index of the token that the rest depends on
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param kind how it was found
 */
record Candidate(String label, int sentence, int head, int first, int last, Kind kind) {
  /** How a candidate was found. */
  enum Kind {
    /** A noun with what stands before it. */
    NOUN,
    /** A noun with a prepositional phrase behind it. */
    EXTENDED,
    /** A noun with its owner: Ethiopia's access to the sea. */
    OWNED,
    /** A named occasion, treaty, place of work or body. */
    NAME,
    /** A verb made a noun: release of prisoners. */
    ACT
  }

  Stems stems() {
    return Stems.of(label);
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
