package org.rapporteur.reader.parse;

import java.util.List;

/**
 * An article as the encoder sees it: what all later steps start from.
 *
 * @param text the text that all offsets point into
 * @param sentences in order
 * @param links scores of links over the whole article
 */
public record Parse(String text, List<Sentence> sentences, Links links) {
  /** Copies the list. */
  public Parse {
    sentences = List.copyOf(sentences);
  }
}
