package org.rapporteur.reader.event.time;

/**
 * A date expression found in a row of lexemes.
 *
 * @param first index of its first lexeme
 * @param last index of its last lexeme, inclusive
 * @param expression what it says
 * @param sure whether the words are a date even where the encoder did not tag them
 */
record Hit(int first, int last, DateExpression expression, boolean sure) {
  int length() {
    return last - first + 1;
  }
}
