package org.rapporteur.archive.save;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the sentences of a text begin and end, to show a report with the sentence around it. A
 * Reading does not say; so this is the JDK's rule with care for blank lines and abbreviations.
 */
final class Sentences {
  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.[\"'”’)]*\\s*$");
  private static final int LONGEST_WORD = 24;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "capt", "lt", "sgt", "adm", "sen",
          "rep", "gov", "rev", "hon", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
          "sep", "oct", "nov", "dec", "no", "vs", "etc", "e.g", "i.e", "approx");

  private final int[] starts;
  private final int length;

  private Sentences(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  static Sentences of(String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher blank = PARAGRAPH.matcher(text);
    int from = 0;
    while (blank.find()) {
      split(text, from, blank.start(), starts);
      from = blank.end();
    }
    split(text, from, text.length(), starts);
    return new Sentences(starts.stream().mapToInt(Integer::intValue).toArray(), text.length());
  }

  private static void split(String text, int from, int to, List<Integer> starts) {
    if (from >= to) {
      return;
    }
    String paragraph = text.substring(from, to);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(paragraph);
    starts.add(from);
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at < paragraph.length() && !abbreviated(paragraph, at)) {
        starts.add(from + at);
      }
    }
  }

  private static boolean abbreviated(String paragraph, int at) {
    String before = paragraph.substring(Math.max(0, at - LONGEST_WORD), at);
    Matcher word = LAST_WORD.matcher(before);
    return word.find()
        && (word.group(1).length() == 1
            || ABBREVIATIONS.contains(word.group(1).toLowerCase(Locale.ROOT)));
  }

  /** Returns the stretch of the sentences that hold these words. */
  Bounds around(int start, int end) {
    int first = 0;
    int last = length;
    for (int at : starts) {
      if (at <= start) {
        first = at;
      } else if (at >= end) {
        last = at;
        break;
      }
    }
    return new Bounds(first, last);
  }

  /** A stretch of text. */
  record Bounds(int start, int end) {
    /** Leaves out the white space at its ends. */
    Bounds trimmed(String text) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      return new Bounds(from, to);
    }
  }
}
