package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/**
 * Words of the article that a record rests on, in pieces of which some are marked.
 *
 * @param pieces in order
 * @param cutBefore more of the sentence stands before
 * @param cutAfter more of the sentence stands behind
 */
public record Excerpt(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {
  /** Copies the list. */
  public Excerpt {
    pieces = List.copyOf(pieces);
  }

  /**
   * Some words.
   *
   * @param text white space in one piece
   * @param marked whether these are the words that decided
   */
  public record Piece(String text, boolean marked) {}

  /** The sentence around the marked words, or as much of it as fits. */
  static Excerpt around(String text, Span marked, int longest) {
    int start = sentenceStart(text, marked.start());
    int end = sentenceEnd(text, marked.end());
    int spare = Math.max(0, longest - (marked.end() - marked.start())) / 2;
    boolean cutBefore = false;
    boolean cutAfter = false;
    if (end - start > longest) {
      int from =
          Math.max(start, marked.start() - Math.max(spare, 2 * spare - (end - marked.end())));
      int to = Math.min(end, from + longest);
      cutBefore = from > start;
      cutAfter = to < end;
      start = cutBefore ? wordStart(text, from, marked.start()) : start;
      end = cutAfter ? wordEnd(text, to, marked.end()) : end;
    }
    return of(text, start, end, List.of(marked), cutBefore, cutAfter);
  }

  /** The words themselves, or the first of them. */
  static Excerpt of(String text, Span span, int longest) {
    boolean cut = span.end() - span.start() > longest;
    int end = cut ? wordEnd(text, span.start() + longest, span.start()) : span.end();
    return of(text, span.start(), end, List.of(), false, cut);
  }

  private static Excerpt of(
      String text, int start, int end, List<Span> marks, boolean cutBefore, boolean cutAfter) {
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    for (Span mark : marks) {
      add(pieces, text.substring(at, Math.max(at, mark.start())), false);
      add(pieces, text.substring(mark.start(), mark.end()), true);
      at = mark.end();
    }
    add(pieces, text.substring(at, Math.max(at, end)), false);
    return new Excerpt(pieces, cutBefore, cutAfter);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.replaceAll("\\s+", " "), marked));
    }
  }

  private static int sentenceStart(String text, int from) {
    int at = from;
    while (at > 0 && !endsSentence(text, at - 1)) {
      at--;
    }
    while (at < from && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int sentenceEnd(String text, int from) {
    int at = Math.max(0, from - 1);
    while (at < text.length() && !endsSentence(text, at)) {
      at++;
    }
    int end = at < text.length() && text.charAt(at) != '\n' ? at + 1 : at;
    return Math.max(from, Math.min(end, text.length()));
  }

  /**
   * A line break in front of another, or a full stop (and quote mark) before a space and a capital.
   */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return at + 1 >= text.length() || text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r';
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean quoted =
        (c == '”' || c == '"' || c == '’') && at > 0 && ".!?".indexOf(text.charAt(at - 1)) >= 0;
    if (!stop && !quoted) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next > at + 1
        && next < text.length()
        && !Character.isLowerCase(text.charAt(next))
        && !isAbbreviation(text, at);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || word.matches(
            "Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|No");
  }

  private static int wordStart(String text, int from, int limit) {
    int at = from;
    while (at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int to, int limit) {
    int at = to;
    while (at > limit && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return Math.max(at, limit) == limit && at < to ? to : at;
  }
}
