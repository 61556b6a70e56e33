package org.rapporteur.reader.repair;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/**
 * Known words, each with a level from 1 (rare) to 7 (very common), and pairs of words that often
 * stand next to each other although they also make one word: {@code may be}. Words are compared in
 * the letters a to z, without case and accents, by a hash that grows letter by letter.
 */
final class Lexicon {
  private static final int PLACES = 1 << 19;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int PAIR = 8;

  private final long[] hashes = new long[PLACES];
  private final byte[] levels = new byte[PLACES];

  private Lexicon() {}

  static Lexicon open() {
    Lexicon lexicon = new Lexicon();
    for (String line : unpack(RepairResource.read("lexicon.txt.gz")).split("\n")) {
      int tab = line.indexOf('\t');
      lexicon.put(line, tab, line.charAt(tab + 1) - '0');
    }
    return lexicon;
  }

  private static String unpack(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new RepairResource.DamagedResource(
          "lexicon.txt.gz cannot be unpacked: " + e.getMessage());
    }
  }

  private void put(String line, int end, int level) {
    long hash = 0;
    int first = 0;
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) == ' ') {
        first = i;
      } else {
        hash = grow(hash, line.charAt(i) - 'a' + 1);
      }
    }
    if (first > 0) {
      insert(pair(hash, first), PAIR);
    } else {
      insert(hash, level);
    }
  }

  private void insert(long hash, int level) {
    int place = place(hash);
    while (levels[place] != 0) {
      place = (place + 1) & (PLACES - 1);
    }
    hashes[place] = hash;
    levels[place] = (byte) level;
  }

  private static int place(long hash) {
    return (int) (hash >>> 20) & (PLACES - 1);
  }

  private static long pair(long joined, int first) {
    return grow(joined, 32 + first);
  }

  /** The hash of a word with one more letter; the empty word has 0. */
  static long grow(long hash, int letter) {
    long next = hash + letter;
    return (next ^ (next >>> 31)) * FACTOR;
  }

  /** The hash of a word, or 0 where it is not written in letters. */
  static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      int letter = CharacterIds.letter(text.charAt(i));
      if (letter == 0) {
        return 0;
      }
      hash = grow(hash, letter);
    }
    return hash;
  }

  /** The level of the word with this hash, 0 if nobody knows it. */
  int level(long hash) {
    for (int place = place(hash); levels[place] != 0; place = (place + 1) & (PLACES - 1)) {
      if (hashes[place] == hash) {
        return levels[place];
      }
    }
    return 0;
  }

  int level(String text, int start, int end) {
    long hash = hash(text, start, end);
    return hash == 0 ? 0 : level(hash);
  }

  /**
   * Tells whether a word and the next are usual as two although together they make a known word.
   */
  boolean usualAsTwo(long joined, int lengthOfFirst) {
    return level(pair(joined, lengthOfFirst)) == PAIR;
  }
}
