package org.rapporteur.reader.parse;

/**
 * A sentence with the place of its pieces among those that the encoder has seen.
 *
 * @param index its place in the article
 * @param words its words
 * @param row where the vector of its first piece stands in the encoder's results
 */
record PlacedSentence(int index, Words words, int row) {}
