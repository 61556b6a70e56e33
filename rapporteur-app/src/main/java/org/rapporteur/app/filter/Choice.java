package org.rapporteur.app.filter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds one of a few words; case, hyphens, underscores and spaces do not matter. */
final class Choice {
  private Choice() {}

  /** Finds a value by its name or label. */
  static <E extends Enum<E>> E of(String parameter, List<E> choices, String word) {
    return choices.stream()
        .filter(choice -> same(word, choice.name()) || same(word, choice.toString()))
        .findFirst()
        .orElseThrow(() -> none(parameter, word, choices));
  }

  /** Finds one of the labels. */
  static String label(String parameter, Collection<String> labels, String word) {
    return labels.stream()
        .filter(label -> same(label, word))
        .findFirst()
        .orElseThrow(() -> none(parameter, word, labels));
  }

  static boolean same(String word, String name) {
    return folded(word).equals(folded(name));
  }

  private static WrongFilter none(String parameter, String word, Collection<?> choices) {
    return new WrongFilter(
        parameter,
        "\""
            + word
            + "\" is none of: "
            + choices.stream()
                .map(choice -> choice.toString().replace(' ', '-'))
                .collect(Collectors.joining(", ")));
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
  }

  static <E extends Enum<E>> List<String> labels(E[] choices) {
    return Arrays.stream(choices).map(Enum::toString).distinct().toList();
  }
}
