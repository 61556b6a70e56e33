package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which lines of a paragraph go on in the next one, as in text wrapped at a fixed width, and
 * which stand alone, as headings and list items do.
 */
final class LineJoiner {
  private static final int LONGEST_HEADING = 60;

  /** Words that never end a heading. */
  private static final Set<String> GOES_ON =
      Set.of(
          "the", "a", "an", "of", "and", "or", "to", "in", "on", "at", "by", "for", "from", "with",
          "as", "that", "is", "are", "was", "were", "be", "has", "have", "had", "will", "would",
          "its", "his", "her", "their", "our", "this", "but", "not", "between", "into", "than");

  /** Returns the lines with those that go on joined into one stretch. */
  List<SentenceSpan> join(String text, List<SentenceSpan> lines) {
    int longest = 0;
    for (SentenceSpan line : lines) {
      longest = Math.max(longest, line.end() - line.start());
    }
    List<SentenceSpan> joined = new ArrayList<>();
    SentenceSpan run = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      SentenceSpan last = lines.get(i - 1);
      SentenceSpan next = lines.get(i);
      if (endsSentence(text, last) || isItem(text, next) || isHeading(text, last, next, longest)) {
        joined.add(run);
        run = next;
      } else {
        run = new SentenceSpan(run.paragraph(), run.start(), next.end());
      }
    }
    joined.add(run);
    return joined;
  }

  /**
   * Tells whether the line ends with a colon, or a full stop or the like with or without closing
   * quotes.
   */
  static boolean endsSentence(String text, SentenceSpan line) {
    int end = line.end();
    while (end > line.start() + 1 && Characters.isCloser(text.charAt(end - 1))) {
      end--;
    }
    char last = text.charAt(end - 1);
    if (last == '.') {
      int word = end - 1;
      while (word > line.start() && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      return !Abbreviations.neverEndsSentence(text.substring(Math.max(word, end - 16), end - 1));
    }
    return last == ':' || Characters.isTerminal(last);
  }

  private static boolean isItem(String text, SentenceSpan line) {
    int start = line.start();
    char first = text.charAt(start);
    boolean bullet = "•‣▪●◦*-–—·".indexOf(first) >= 0;
    return bullet && start + 1 < line.end() && text.charAt(start + 1) == ' ';
  }

  private static boolean isHeading(String text, SentenceSpan line, SentenceSpan next, int longest) {
    int length = line.end() - line.start();
    char last = text.charAt(line.end() - 1);
    if (length > LONGEST_HEADING || length > 0.7 * longest && longest > LONGEST_HEADING) {
      return false;
    }
    if (!Characters.isCloser(last) && !Character.isLetterOrDigit(last)) {
      return false;
    }
    char first = text.charAt(next.start());
    if (!Character.isUpperCase(first) && !Character.isDigit(first) && !Characters.isOpener(first)) {
      return false;
    }
    return !GOES_ON.contains(lastWord(text, line));
  }

  private static String lastWord(String text, SentenceSpan line) {
    int start = line.end();
    while (start > line.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, line.end());
  }
}
