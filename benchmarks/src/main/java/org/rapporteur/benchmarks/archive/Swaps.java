package org.rapporteur.benchmarks.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts other words in the place of words, and knows where each place of the text went. */
final class Swaps {
  private static final Pattern PLAIN = Pattern.compile("\\p{Ll}{4,}");

  private final Map<String, String> words;
  private final Pattern any;

  Swaps(Map<String, String> words) {
    this.words = Map.copyOf(words);
    this.any =
        Pattern.compile(
            words.keySet().stream()
                .filter(word -> !PLAIN.matcher(word).matches())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(
                    Collectors.joining(
                        "|", "(?<![\\p{L}\\p{N}])(?:", "|" + PLAIN + ")(?![\\p{L}\\p{N}])")));
  }

  String in(String text) {
    return swap(text).text();
  }

  Swapped swap(String text) {
    Matcher found = any.matcher(text);
    StringBuilder swapped = new StringBuilder(text.length());
    List<int[]> moves = new ArrayList<>();
    int copied = 0;
    while (found.find()) {
      swapped.append(text, copied, found.start());
      int start = swapped.length();
      swapped.append(words.getOrDefault(found.group(), found.group()));
      moves.add(new int[] {found.start(), found.end(), start, swapped.length()});
      copied = found.end();
    }
    swapped.append(text, copied, text.length());
    return new Swapped(swapped.toString(), moves);
  }

  /** A text with other words; each move is a start and end before, and after. */
  record Swapped(String text, List<int[]> moves) {
    int start(int before) {
      return place(before, 2, false);
    }

    int end(int before) {
      return place(before, 3, true);
    }

    private int place(int before, int inside, boolean atEnd) {
      int shift = 0;
      for (int[] move : moves) {
        boolean reached = atEnd ? before <= move[0] : before < move[0];
        if (reached) {
          break;
        }
        boolean within = atEnd ? before <= move[1] : before < move[1];
        if (within) {
          return move[inside];
        }
        shift = move[3] - move[1];
      }
      return before + shift;
    }
  }
}
