package org.rapporteur.reader.parse;

import java.util.List;

/**
 * Splits a stretch of running text at the full stops, question and exclamation marks that end a
 * sentence.
 */
final class SentenceSplitter {
  private static final int LONGEST_ABBREVIATION = 12;
  private static final int LONGEST_INSERTION = 8;

  /** Adds the sentences of the stretch to the list. */
  void split(String text, SentenceSpan run, List<SentenceSpan> sentences) {
    int start = run.start();
    boolean worded = false;
    int i = start;
    while (i < run.end()) {
      char c = text.charAt(i);
      if (!Characters.isTerminal(c)) {
        worded |= Character.isLetterOrDigit(c);
        i++;
        continue;
      }
      int stop = afterTerminals(text, i, run.end());
      int close = afterClosers(text, stop, run.end());
      int next = afterSpace(text, close, run.end());
      if (next < run.end()
          && worded
          && endsSentence(text, start, i, stop, close, next, run.end())) {
        sentences.add(new SentenceSpan(run.paragraph(), start, close));
        start = next;
        worded = false;
      }
      i = close;
    }
    if (start < run.end()) {
      sentences.add(new SentenceSpan(run.paragraph(), start, run.end()));
    }
  }

  private static int afterTerminals(String text, int from, int end) {
    int i = from;
    while (i < end && Characters.isTerminal(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Skips closing quotes and brackets, and footnote marks such as [12]. */
  private static int afterClosers(String text, int from, int end) {
    int i = from;
    while (i < end) {
      if (Characters.isCloser(text.charAt(i))) {
        i++;
        continue;
      }
      int mark = i + 1;
      while (mark < end && mark < i + 4 && Character.isDigit(text.charAt(mark))) {
        mark++;
      }
      if (text.charAt(i) != '[' || mark == i + 1 || mark >= end || text.charAt(mark) != ']') {
        return i;
      }
      i = mark + 1;
    }
    return i;
  }

  private static int afterSpace(String text, int from, int end) {
    int i = from;
    while (i < end && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(
      String text, int start, int terminal, int stop, int close, int next, int end) {
    char mark = text.charAt(terminal);
    if (next == close && !startsWithoutSpace(mark, text.charAt(next))) {
      return false;
    }
    int word = next;
    while (word < end && word < next + 4 && Characters.isOpener(text.charAt(word))) {
      word++;
    }
    if (word == end) {
      return false;
    }
    char first = text.charAt(word);
    if (Character.isLowerCase(first)
        || !Character.isLetterOrDigit(first) && ",;:-–—".indexOf(first) >= 0) {
      return false;
    }
    if (isShortBracket(text, start, terminal, stop)) {
      return false;
    }
    boolean plainStop = mark == '.' && stop == terminal + 1;
    return !plainStop
        || close > stop && next > close
        || !isAbbreviation(text, start, terminal, word, end);
  }

  /** Tells whether the full stop closes an insertion such as (ret.) or [...] inside a sentence. */
  private static boolean isShortBracket(String text, int start, int terminal, int stop) {
    char closer = stop < text.length() ? text.charAt(stop) : ' ';
    if (closer != ')' && closer != ']') {
      return false;
    }
    char opener = closer == ')' ? '(' : '[';
    for (int i = terminal; i > start && i >= terminal - LONGEST_INSERTION; i--) {
      if (text.charAt(i) == opener) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithoutSpace(char mark, char next) {
    return mark > 0x2fff || next == '“' || next == '„' || next == '«';
  }

  /**
   * Tells whether the full stop belongs to an abbreviation, an initial or the number of a list
   * item.
   */
  private static boolean isAbbreviation(String text, int start, int stop, int next, int end) {
    int from = stop;
    int limit = Math.max(start, stop - LONGEST_ABBREVIATION);
    while (from > limit && isAbbreviationPart(text.charAt(from - 1))) {
      from--;
    }
    if (from == stop || from == limit && from > start) {
      return false;
    }
    String word = text.substring(from, stop);
    boolean first = from == start;
    if (first && (word.length() == 1 || isNumber(word))) {
      return true;
    }
    if (Abbreviations.neverEndsSentence(word)) {
      return true;
    }
    if (Character.isDigit(text.charAt(next))) {
      return Abbreviations.precedesNumber(word) || isInitials(word);
    }
    String following = wordAt(text, next, end);
    if (word.equals("a.m") || word.equals("p.m")) {
      return Abbreviations.followsTime(following);
    }
    boolean open = Abbreviations.mayEndSentence(word) || isInitials(word);
    return open && !Abbreviations.startsSentence(following);
  }

  private static boolean isAbbreviationPart(char c) {
    return c == '.' || Character.isLetterOrDigit(c);
  }

  /** A single capital, or letters with full stops between them: J, U.S, a.m, Ph.D. */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    int dot = word.indexOf('.');
    return dot > 0 && dot <= 2 && !isNumber(word);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i)) && word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static String wordAt(String text, int start, int end) {
    int i = start;
    while (i < end && i < start + 20 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(start, i);
  }
}
