package org.rapporteur.reader.parse;

import java.util.Arrays;
import java.util.Set;

/**
 * Cuts a sentence into words as Universal Dependencies does for English: {@code "didn't sign."}
 * gives did, n't, sign and a full stop.
 *
 * <p>The training program cuts its texts in the same way ({@code rapporteur_training/tokens.py}); a
 * change here asks for the same change there and for new models. Written without regular
 * expressions so that the time stays linear in the length of the text.
 */
final class Tokenizer {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr",
          "Adm", "Brig", "Sgt", "Cpl", "Spc", "Pvt", "Sen", "Rep", "Gov", "Pres", "St", "Mt", "Ft",
          "Jr", "Sr", "No", "Nos", "vs", "Inc", "Ltd", "Corp", "Co", "Jan", "Feb", "Mar", "Apr",
          "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed",
          "Thu", "Thurs", "Fri", "Sat", "etc", "al", "ca", "cf", "approx", "dept", "Dept", "est");

  private static final int LONGEST_ABBREVIATION = 6;

  /** Returns start and end of each word, one after the other: start, end, start, end … */
  int[] words(String text, int start, int end) {
    WordScanner scanner = new WordScanner(text, end);
    int[] words = new int[Math.max(8, (end - start) / 2)];
    int count = 0;
    int position = start;
    while (true) {
      while (position < end && Characters.isSpace(text.charAt(position))) {
        position++;
      }
      if (position >= end) {
        return Arrays.copyOf(words, count);
      }
      int stop = scanner.end(position);
      if (count + 4 > words.length) {
        words = Arrays.copyOf(words, words.length * 2);
      }
      int clitic = clitic(text, position, stop);
      if (clitic < stop) {
        words[count++] = position;
        words[count++] = clitic;
        words[count++] = clitic;
      } else {
        words[count++] = position;
        stop = withFullStop(text, position, stop, end);
      }
      words[count++] = stop;
      position = stop;
    }
  }

  private static int withFullStop(String text, int start, int stop, int end) {
    if (stop >= end || text.charAt(stop) != '.' || stop - start > LONGEST_ABBREVIATION) {
      return stop;
    }
    char first = text.charAt(start);
    boolean initial = stop - start == 1 && first >= 'A' && first <= 'Z';
    return initial || ABBREVIATIONS.contains(text.substring(start, stop)) ? stop + 1 : stop;
  }

  /**
   * Returns where the clitic ('s, 're, n't …) of the word begins; the end of the word if it has
   * none.
   */
  private static int clitic(String text, int start, int end) {
    int length = end - start;
    if (length > 3 && isLongClitic(text, end - 3)) {
      return end - 3;
    }
    if (length > 2 && isApostrophe(text.charAt(end - 2))) {
      return switch (text.charAt(end - 1)) {
        case 's', 'S', 'd', 'm' -> end - 2;
        default -> end;
      };
    }
    return end;
  }

  private static boolean isLongClitic(String text, int start) {
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    char third = text.charAt(start + 2);
    if (isApostrophe(second)) {
      return first == 'n' && third == 't' || first == 'N' && third == 'T';
    }
    return isApostrophe(first)
        && (second == 'r' && third == 'e'
            || second == 'v' && third == 'e'
            || second == 'l' && third == 'l'
            || second == 'R' && third == 'E'
            || second == 'V' && third == 'E'
            || second == 'L' && third == 'L');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
