package org.rapporteur.archive.copy;

import java.util.Arrays;

/**
 * The runs of four words of a text, as numbers of 32 bits in the order of the text. Case,
 * punctuation and white space do not count, so that a change of layout changes nothing.
 */
final class Shingles {
  static final long RANGE = 1L << 32;
  private static final int WORDS = 4;
  private static final int LONGEST_TEXT = 200_000;
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Returns one number for each run of four words; one for the whole of a shorter text. */
  static long[] of(String text) {
    long[] words = words(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    if (words.length == 0) {
      return words;
    }
    int count = Math.max(1, words.length - WORDS + 1);
    long[] runs = new long[count];
    for (int i = 0; i < count; i++) {
      long run = SEED;
      for (int j = i; j < Math.min(words.length, i + WORDS); j++) {
        run = mixed(run ^ words[j]);
      }
      runs[i] = run >>> 32;
    }
    return runs;
  }

  private static long[] words(String text) {
    long[] words = new long[16];
    int count = 0;
    long word = SEED;
    boolean open = false;
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? text.charAt(i) : ' ';
      boolean inside = Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
      if (inside) {
        word = (word ^ Character.toLowerCase(letter)) * PRIME;
        open = true;
      }
      // scripts without spaces: each sign counts as a word
      if (open && (!inside || Character.isIdeographic(letter))) {
        words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
        words[count++] = word;
        word = SEED;
        open = false;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static long mixed(long value) {
    long mixed = value;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
