package org.rapporteur.reader.parse;

/**
 * Scores of links between any two tokens of an article; from one half up the model takes a link to
 * hold.
 */
public interface Links {
  /** No link anywhere. */
  Links NONE = (kind, fromSentence, fromToken, toSentence, toToken) -> 0;

  /**
   * Returns the probability, 0 to 1, that a link of this kind leads from one token to the other;
   * both by sentence and token index.
   */
  double score(LinkKind kind, int fromSentence, int fromToken, int toSentence, int toToken);
}
