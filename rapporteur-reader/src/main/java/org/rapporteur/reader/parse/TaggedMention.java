package org.rapporteur.reader.parse;

/**
 * A named mention, title, date or amount in a sentence. Mentions may nest.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param type what it is
 * @param score probability, 0 to 1
 */
public record TaggedMention(int first, int last, TagType type, double score) {
  /** Returns the same mention over other tokens. */
  public TaggedMention over(int from, int to) {
    return new TaggedMention(from, to, type, score);
  }

  /** Returns the same mention as something else. */
  public TaggedMention as(TagType other) {
    return new TaggedMention(first, last, other, score);
  }
}
