package org.rapporteur.reader.parse;
import java.util.Locale;
final class Lemmatizer {
  static Lemmatizer open() { return new Lemmatizer(); }
  String lemma(String word, Upos upos, String xpos) { return upos == Upos.PROPN ? word : word.toLowerCase(Locale.ROOT); }
}
