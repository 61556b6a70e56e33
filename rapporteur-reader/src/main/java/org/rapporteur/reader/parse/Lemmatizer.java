package org.rapporteur.reader.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the dictionary form of a word by its Penn Treebank tag: {@code lemma("signed", VERB,
 * "VBD")} gives sign.
 *
 * <p>Names stay as they are written. Irregular forms come from a table, the others from the rules
 * of English spelling; a rare verb may get or lose a silent e wrongly.
 */
final class Lemmatizer {
  /** Endings of which the last two letters go: passes, reaches, taxes. */
  private static final List<String> HISSING = List.of("sses", "shes", "ches", "xes", "zzes");

  /** Endings of which only the s goes, while viruses and campuses lose two letters. */
  private static final List<String> WITH_USE =
      List.of("auses", "ouses", "ccuses", "efuses", "xcuses", "onfuses", "muses");

  private final IrregularForms irregular;

  private Lemmatizer(IrregularForms irregular) {
    this.irregular = irregular;
  }

  static Lemmatizer open() {
    return new Lemmatizer(IrregularForms.open());
  }

  /** Returns the dictionary form, in lower case except for names. */
  String lemma(String word, Upos upos, String xpos) {
    if (upos == Upos.PROPN || xpos.startsWith("NNP")) {
      return word;
    }
    String lower = lower(word);
    return switch (xpos) {
      case "VBZ" -> auxiliary(lower, irregular.verbs(), thirdPerson(lower));
      case "VBG" -> lower.endsWith("ing") ? verb(lower, 3) : found(lower, irregular.verbs(), lower);
      case "VBD", "VBN" -> past(lower);
      case "VB", "VBP", "MD" -> auxiliary(lower, irregular.others(), lower);
      case "NNS" ->
          Character.isDigit(lower.charAt(0))
              ? lower
              : found(lower, irregular.nouns(), singular(lower));
      case "JJR", "RBR" -> found(lower, irregular.adjectives(), positive(lower, "er"));
      case "JJS", "RBS" -> found(lower, irregular.adjectives(), positive(lower, "est"));
      case "PRP", "DT", "RB", "WP" ->
          found(lower, irregular.others(), lower.equals("i") ? "I" : lower);
      default -> lower;
    };
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.indexOf('’') >= 0 ? lower.replace('’', '\'') : lower;
  }

  private static String found(String word, Map<String, String> table, String otherwise) {
    return table.getOrDefault(word, otherwise);
  }

  private static String auxiliary(String word, Map<String, String> table, String otherwise) {
    return word.equals("'s") ? "be" : found(word, table, otherwise);
  }

  private String past(String word) {
    if (irregular.verbs().containsKey(word)) {
      return irregular.verbs().get(word);
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("eed") || word.endsWith("oed") || word.endsWith("ied")) {
      return word.substring(0, word.length() - 1);
    }
    return word.endsWith("ed") ? verb(word, 2) : word;
  }

  private String verb(String word, int ending) {
    if (irregular.verbs().containsKey(word)) {
      return irregular.verbs().get(word);
    }
    String stem = word.substring(0, word.length() - ending);
    return stem.length() < 2
        ? word
        : irregular.withE(stem) ? stem + "e" : VerbStem.restored(stem, irregular);
  }

  private static String thirdPerson(String word) {
    return word.endsWith("s") ? withoutS(word) : word;
  }

  private static String singular(String word) {
    if (word.endsWith("men") && word.length() > 4) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("children") || word.endsWith("selves")) {
      return word.endsWith("children")
          ? word.substring(0, word.length() - 3)
          : word.substring(0, word.length() - 3) + "f";
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural || word.endsWith("'s") ? withoutS(word) : word;
  }

  /** Takes off the s of a verb or a noun, and the e that came with it. */
  private static String withoutS(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean latin = length > 6 && word.endsWith("uses") && !endsWithAny(word, WITH_USE);
    if (latin || endsWithAny(word, HISSING) && !word.equals("aches")) {
      return word.substring(0, length - 2);
    }
    return length > 1 ? word.substring(0, length - 1) : word;
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String positive(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    int length = stem.length();
    if (stem.endsWith("i")) {
      return stem.substring(0, length - 1) + "y";
    }
    boolean twin =
        length > 2
            && stem.charAt(length - 1) == stem.charAt(length - 2)
            && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0;
    return twin ? stem.substring(0, length - 1) : stem;
  }
}
