package org.rapporteur.reader.parse;

/**
 * A word of a sentence with its place in the dependency tree (Universal Dependencies).
 *
 * @param index position in the sentence, from 0
 * @param start first character in the text, UTF-16 code units
 * @param end one past the last character
 * @param text the word
 * @param upos its word class
 * @param xpos its Penn Treebank tag: VBD, NNP …
 * @param lemma its dictionary form, lower case except for names
 * @param head index of the head in the sentence, -1 for the root
 * @param deprel relation to the head with its subtype: nsubj, nsubj:pass, obl:agent …
 */
public record Token(
    int index,
    int start,
    int end,
    String text,
    Upos upos,
    String xpos,
    String lemma,
    int head,
    String deprel) {}
