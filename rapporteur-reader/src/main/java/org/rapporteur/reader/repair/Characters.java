package org.rapporteur.reader.repair;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A stretch of text as the model sees it: its characters without white space, whether white space
 * stands before each, and which known words begin and end there.
 */
final class Characters {
  /** No word of the lexicon is longer. */
  static final int LONGEST = 20;

  private final int[] ids;
  private final int[] spaces;
  private final int[] starts;
  private final int[] ends;
  private int size;

  private Characters(int capacity) {
    ids = new int[capacity];
    spaces = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** Reads a stretch; the ends of the text count as line ends. */
  static Characters of(String text, int from, int to) {
    Characters read = new Characters(to - from + 2);
    boolean space = false;
    if (from == 0) {
      read.addLine(0, 0);
    }
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (Spaces.isLineEnd(c)) {
        read.addLine(at, at + 1);
        space = false;
        at++;
      } else if (Spaces.isSpace(c)) {
        space = true;
        at++;
      } else {
        int codePoint = text.codePointAt(at);
        int end = Math.min(to, at + Character.charCount(codePoint));
        read.add(CharacterIds.id(codePoint), space, at, end);
        space = false;
        at = end;
      }
    }
    if (to == text.length()) {
      read.addLine(to, to);
    }
    return read;
  }

  private void addLine(int start, int end) {
    if (size == 0 || ids[size - 1] != CharacterIds.LINE) {
      add(CharacterIds.LINE, false, start, end);
    }
  }

  private void add(int id, boolean space, int start, int end) {
    ids[size] = id;
    spaces[size] = space ? 1 : 0;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  boolean isLine(int i) {
    return ids[i] == CharacterIds.LINE;
  }

  boolean hasSpaceBefore(int i) {
    return spaces[i] == 1;
  }

  /** The letter that character i is, as 1 to 26, or 0. */
  int letter(int i) {
    return CharacterIds.letterOf(ids[i]);
  }

  /** Where character i starts in the text. */
  int start(int i) {
    return starts[i];
  }

  /** Where character i ends in the text. */
  int end(int i) {
    return ends[i];
  }

  float[] probabilities(SpaceModel model, Lexicon lexicon) {
    return model.probabilities(
        Arrays.copyOf(ids, size), Arrays.copyOf(spaces, size), words(lexicon));
  }

  /**
   * The levels of the known words that begin at each character and that end before it, by length.
   */
  private ByteBuffer words(Lexicon lexicon) {
    int row = 2 * SpaceModel.COLUMNS;
    byte[] levels = new byte[size * row];
    for (int i = 0; i < size; i++) {
      long hash = 0;
      for (int k = 0; k < LONGEST && i + k < size; k++) {
        int letter = CharacterIds.letterOf(ids[i + k]);
        if (letter == 0) {
          break;
        }
        hash = Lexicon.grow(hash, letter);
        byte level = (byte) lexicon.level(hash);
        if (level > 0) {
          int column = Math.min(k, SpaceModel.COLUMNS - 1);
          raise(levels, i * row + column, level);
          if (i + k + 1 < size) {
            raise(levels, (i + k + 1) * row + SpaceModel.COLUMNS + column, level);
          }
        }
      }
    }
    ByteBuffer direct = ByteBuffer.allocateDirect(levels.length).order(ByteOrder.nativeOrder());
    direct.put(levels).flip();
    return direct;
  }

  private static void raise(byte[] levels, int at, byte level) {
    levels[at] = (byte) Math.max(levels[at], level);
  }
}
