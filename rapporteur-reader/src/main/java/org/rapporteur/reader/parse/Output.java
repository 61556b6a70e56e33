package org.rapporteur.reader.parse;

import java.util.Locale;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/**
 * What the encoder computes: for each word, or for each pair of words of a sentence, a row of
 * scores.
 */
enum Output {
  UPOS(Reach.WORD),
  XPOS(Reach.WORD),
  HEAD(Reach.WORD_AND_NONE, 1),
  DEPREL(Reach.WORD),
  SPAN(Reach.PAIR, 1 + TagType.values().length),
  TRIGGER(Reach.WORD, 1 + EventType.values().length),
  MODE(Reach.WORD, 1 + Mode.values().length),
  STATUS(Reach.WORD, Status.values().length),
  BACKGROUND(Reach.WORD, 1),
  ROLE(Reach.PAIR, Role.values().length),
  ANCHOR(Reach.WORD, 3),
  CERTAINTY(Reach.WORD, Certainty.values().length),
  CONTENT_START(Reach.PAIR, 1),
  CONTENT_END(Reach.PAIR, 1),
  SOURCE(Reach.WORD_AND_NONE, 1),
  RELATION(Reach.PAIR, 1 + Predicate.values().length),
  RELATION_STATUS(Reach.PAIR, Status.values().length),
  TOPIC(Reach.WORD, 1),
  LINK_QUERY(Reach.WORD, LinkKind.values().length * Output.LINK_WIDTH),
  LINK_KEY(Reach.WORD, LinkKind.values().length * Output.LINK_WIDTH);

  /** Length of the vectors whose products score links. */
  static final int LINK_WIDTH = 64;

  private enum Reach {
    /** One row for each word. */
    WORD,
    /** A row for each word and each word of its sentence. */
    PAIR,
    /**
     * A row for each word and each word of its sentence, with one more in front for none of them.
     */
    WORD_AND_NONE
  }

  private final Reach reach;
  private final int classes;

  Output(Reach reach) {
    this(reach, 0);
  }

  Output(Reach reach, int classes) {
    this.reach = reach;
    this.classes = classes;
  }

  /** Returns its name in the model file. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how many scores stand in a row, where the labels decide about it. */
  int classes(Labels labels) {
    return switch (this) {
      case UPOS -> labels.uposCount();
      case XPOS -> labels.xposCount();
      case DEPREL -> labels.deprelCount();
      default -> classes;
    };
  }

  /** Returns how many rows a word has in a sentence padded to a length. */
  int rows(int length) {
    return switch (reach) {
      case WORD -> 1;
      case PAIR -> length;
      case WORD_AND_NONE -> length + 1;
    };
  }

  /** Returns the shape of the tensor. */
  long[] shape(int sentences, int length, Labels labels) {
    return switch (this) {
      case HEAD, SOURCE, CONTENT_START, CONTENT_END -> new long[] {sentences, length, rows(length)};
      case LINK_QUERY, LINK_KEY ->
          new long[] {sentences, length, LinkKind.values().length, LINK_WIDTH};
      case SPAN, ROLE, RELATION, RELATION_STATUS ->
          new long[] {sentences, length, length, classes(labels)};
      default -> new long[] {sentences, length, classes(labels)};
    };
  }
}
