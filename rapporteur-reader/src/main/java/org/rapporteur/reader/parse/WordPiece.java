package org.rapporteur.reader.parse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a word into the pieces of BERT's uncased vocabulary: {@code pieces("Ceasefires")} gives
 * the numbers of ceasefire and ##s.
 *
 * <p>Same results as the reference implementation: control characters are dropped, ideographs and
 * punctuation stand alone, accents and case are taken off, then the longest piece is taken from the
 * left. A word that has no pieces at all is the unknown piece, so that every word has at least one.
 */
final class WordPiece {
  static final int MOST_PIECES = 16;
  private static final int LONGEST_WORD = 100;

  private final PieceTrie trie;
  private final int unknown;

  WordPiece(List<String> vocabulary) {
    this.trie = new PieceTrie(vocabulary);
    this.unknown = Math.max(0, vocabulary.indexOf("[UNK]"));
  }

  /**
   * Returns the pieces of a word: at least one, at most {@value #MOST_PIECES}; what a longer word
   * has beyond is left out.
   */
  int[] pieces(String word) {
    char[] characters = normalized(word);
    int[] found = new int[MOST_PIECES];
    int count = 0;
    int start = 0;
    while (start < characters.length && count < MOST_PIECES) {
      if (characters[start] == ' ') {
        start++;
        continue;
      }
      int end = partEnd(characters, start);
      count = split(characters, start, end, found, count);
      start = end;
    }
    if (count == 0) {
      found[count++] = unknown;
    }
    return Arrays.copyOf(found, count);
  }

  private int split(char[] characters, int start, int end, int[] found, int before) {
    if (end - start > LONGEST_WORD
        && Character.codePointCount(characters, start, end - start) > LONGEST_WORD) {
      found[before] = unknown;
      return before + 1;
    }
    int count = before;
    int position = start;
    while (position < end) {
      long piece = trie.longest(characters, position, end, position == start);
      if (piece < 0) {
        found[before] = unknown;
        return before + 1;
      }
      if (count < MOST_PIECES) {
        found[count++] = (int) piece;
      }
      position = (int) (piece >>> 32);
    }
    return count;
  }

  private static int partEnd(char[] characters, int start) {
    int first = Character.codePointAt(characters, start);
    int end = start + Character.charCount(first);
    if (isPunctuation(first)) {
      return end;
    }
    while (end < characters.length && characters[end] != ' ') {
      int c = Character.codePointAt(characters, end);
      if (isPunctuation(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static char[] normalized(String word) {
    char[] characters = new char[word.length()];
    for (int i = 0; i < characters.length; i++) {
      char c = word.charAt(i);
      if (c >= 127 || c < 32) {
        return normalizedUnicode(word);
      }
      characters[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return characters;
  }

  private static char[] normalizedUnicode(String word) {
    StringBuilder clean = new StringBuilder(word.length() + 8);
    word.codePoints()
        .filter(c -> !isDropped(c))
        .forEach(c -> {
          if (Characters.isSpace(c)) {
            clean.append(' ');
          } else if (isIdeograph(c)) {
            clean.append(' ').appendCodePoint(c).append(' ');
          } else {
            clean.appendCodePoint(c);
          }
        });
    StringBuilder plain = new StringBuilder(clean.length());
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.appendCodePoint(Character.toLowerCase(c)));
    return plain.toString().toCharArray();
  }

  private static boolean isDropped(int c) {
    if (c == 0 || c == 0xfffd) {
      return true;
    }
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x2A6DF
        || c >= 0x2A700 && c <= 0x2B73F
        || c >= 0x2B740 && c <= 0x2B81F
        || c >= 0x2B920 && c <= 0x2CEAF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
