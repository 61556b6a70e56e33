package org.rapporteur.reader.parse;

/**
 * A labelled arc from a trigger to the head of the phrase that fills a role, in the same sentence.
 *
 * @param role the role
 * @param token index of the head of the phrase
 * @param score probability, 0 to 1
 */
public record Arc(Role role, int token, double score) {}
