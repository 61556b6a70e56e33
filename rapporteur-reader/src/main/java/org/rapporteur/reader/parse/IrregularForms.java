package org.rapporteur.reader.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table of irregular English forms: went to go, men to man, better to good. */
final class IrregularForms {
  private static final String FILE = "irregular.tsv";

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();
  private final Set<String> silentE = new HashSet<>();
  private final Set<String> plain = new HashSet<>();

  private IrregularForms(String table) {
    table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(this::add);
  }

  static IrregularForms open() {
    try (InputStream in = IrregularForms.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is no part of this archive; build it anew");
      }
      return new IrregularForms(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read from the archive; get it anew", e);
    }
  }

  private void add(String[] row) {
    String[] forms = row[2].split(" ");
    switch (row[0]) {
      case "verb" -> put(verbs, forms, row[1]);
      case "noun" -> put(nouns, forms, row[1]);
      case "adjective" -> put(adjectives, forms, row[1]);
      case "other" -> put(others, forms, row[1]);
      case "e" ->
          Arrays.stream(forms)
              .map(verb -> verb.substring(0, verb.length() - 1))
              .forEach(silentE::add);
      case "plain" -> plain.addAll(Arrays.asList(forms));
      default -> throw new IllegalStateException(FILE + " has a line of unknown kind " + row[0]);
    }
  }

  /** Of two dictionary forms that share a form the first in the table wins. */
  private static void put(Map<String, String> table, String[] forms, String lemma) {
    for (String form : forms) {
      table.putIfAbsent(form, lemma);
    }
  }

  Map<String, String> verbs() {
    return verbs;
  }

  Map<String, String> nouns() {
    return nouns;
  }

  Map<String, String> adjectives() {
    return adjectives;
  }

  Map<String, String> others() {
    return others;
  }

  /** Tells whether the table lists this stem as one that ends in a silent e. */
  boolean withE(String stem) {
    return silentE.contains(stem);
  }

  /** Tells whether the table lists this stem as a verb as it stands. */
  boolean isPlain(String stem) {
    return plain.contains(stem);
  }
}
