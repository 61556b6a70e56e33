package org.rapporteur.sources;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * A language that can be told apart from others.
 *
 * @param code ISO 639-1
 * @param name English name
 * @param script what it is written in
 * @param words its commonest function words
 * @param letters what sets it apart from others in the same script
 */
record Language(String code, String name, UnicodeScript script, Set<String> words, String letters) {
  Language {
    words = Set.copyOf(words);
  }
}
