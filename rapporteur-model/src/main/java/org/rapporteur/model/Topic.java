package org.rapporteur.model;

import java.util.List;

/**
 * What the article or its parties talk about.
 *
 * @param id {@code t1}, {@code t2} … inside one Reading
 * @param label one to six words in noun form, as the article puts it
 * @param contexts PLOVER contexts
 * @param mediaTopics IPTC Media Topics codes
 * @param raisedBy ids of entities whose statements raise it
 * @param status whether it was talked about in fact
 * @param evidence where the text shows it
 * @param salience 0 to 1, highest for the main topic
 */
public record Topic(
    String id,
    String label,
    List<Context> contexts,
    List<String> mediaTopics,
    List<String> raisedBy,
    Status status,
    List<Span> evidence,
    double salience) {

  /** Copies the lists. */
  public Topic {
    contexts = List.copyOf(contexts);
    mediaTopics = List.copyOf(mediaTopics);
    raisedBy = List.copyOf(raisedBy);
    evidence = List.copyOf(evidence);
  }
}
