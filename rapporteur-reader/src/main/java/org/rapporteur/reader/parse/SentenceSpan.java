package org.rapporteur.reader.parse;

/**
 * Where a sentence stands in the text.
 *
 * @param paragraph number of its paragraph, from 0
 * @param start first character, never white space
 * @param end one past the last character, which is never white space
 */
record SentenceSpan(int paragraph, int start, int end) {}
