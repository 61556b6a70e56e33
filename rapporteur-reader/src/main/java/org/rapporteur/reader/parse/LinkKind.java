package org.rapporteur.reader.parse;

/** Links that reach over the whole article, from one token to the head of a mention. */
public enum LinkKind {
  /** A pronoun, nominal or short name refers to the thing that the other mention names. */
  COREFERENCE,
  /**
   * The act that the trigger names was done by the other mention's entity, wherever it is
   * mentioned.
   */
  ACTOR,
  /** The act was done to the other mention's entity. */
  RECIPIENT,
  /** The attribution anchored here is by the other mention's entity. */
  SPEAKER
}
