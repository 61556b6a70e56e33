package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text: {@code segment("Talks ended. Nobody signed.")} gives two spans.
 *
 * <p>A blank line ends a paragraph, and so does the end of a very long line, for nobody wraps lines
 * there. Each step looks at every character a bounded number of times, so that the time is linear
 * in the length of the text, whatever it holds.
 */
final class Segmenter {
  private static final int LONGEST_WRAPPED_LINE = 160;
  private static final int LONGEST_TITLE = 200;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final LineJoiner joiner = new LineJoiner();

  /** Returns the sentences in order; together they hold every character that is not white space. */
  List<SentenceSpan> segment(String text) {
    List<SentenceSpan> sentences = new ArrayList<>();
    int paragraph = 0;
    int position = 0;
    List<SentenceSpan> lines = new ArrayList<>();
    while (position < text.length()) {
      int end = lineEnd(text, position);
      SentenceSpan line = trimmed(text, paragraph, position, end);
      boolean blank = line.start() == line.end();
      if (!blank) {
        lines.add(line);
      }
      if (!lines.isEmpty() && (blank || line.end() - line.start() > LONGEST_WRAPPED_LINE)) {
        add(text, lines, paragraph, sentences);
        paragraph++;
        lines.clear();
      }
      position = afterLineEnd(text, end);
    }
    if (!lines.isEmpty()) {
      add(text, lines, paragraph, sentences);
    }
    return sentences;
  }

  private void add(
      String text, List<SentenceSpan> lines, int paragraph, List<SentenceSpan> sentences) {
    SentenceSpan first = lines.get(0);
    if (paragraph == 0 && lines.size() == 1 && isTitle(text, first)) {
      sentences.add(first);
      return;
    }
    for (SentenceSpan run : joiner.join(text, lines)) {
      splitter.split(text, run, sentences);
    }
  }

  /**
   * A headline is one sentence, even where it has a full stop inside, unless it ends like a
   * paragraph.
   */
  private static boolean isTitle(String text, SentenceSpan line) {
    return line.end() - line.start() <= LONGEST_TITLE && !LineJoiner.endsSentence(text, line);
  }

  private static int lineEnd(String text, int position) {
    int end = position;
    while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterLineEnd(String text, int end) {
    boolean pair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return pair ? end + 2 : end + 1;
  }

  private static SentenceSpan trimmed(String text, int paragraph, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new SentenceSpan(paragraph, start, end);
  }
}
