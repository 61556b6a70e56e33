package org.rapporteur.reader.parse;

/**
 * A named mention, title, date or amount in a sentence. Mentions may nest.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param type what it is
 * @param score probability, 0 to 1
 */
public record TaggedMention(int first, int last, TagType type, double score) {}
