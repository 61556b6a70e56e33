package org.rapporteur.archive.export.parquet;

import java.util.Arrays;

/**
 * Levels of a column: how deep each value is defined, or at which depth it repeats. Parquet writes
 * them as runs of one value or packed in bits, in groups of eight.
 */
final class Levels {
  private static final int GROUP = 8;

  private final int width;
  private byte[] levels = new byte[64];
  private int size;

  /** Levels from 0 to the most. */
  Levels(int most) {
    this.width = Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  void add(int level) {
    if (size == levels.length) {
      levels = Arrays.copyOf(levels, 2 * size);
    }
    levels[size++] = (byte) level;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Writes them with their length; nothing where there is but one level. */
  void putTo(Bytes page) {
    if (width == 0 || size == 0) {
      return;
    }
    Bytes written = new Bytes();
    if (areEqual()) {
      written.variable((long) size << 1).one(levels[0]);
    } else {
      int groups = (size + GROUP - 1) / GROUP;
      written.variable((long) groups << 1 | 1);
      Bytes bits = new Bytes();
      for (int i = 0; i < groups * GROUP; i++) {
        for (int bit = 0; bit < width; bit++) {
          bits.bit(i < size && (levels[i] >>> bit & 1) == 1);
        }
      }
      written.all(bits);
    }
    page.integer(written.size()).all(written);
  }

  private boolean areEqual() {
    for (int i = 1; i < size; i++) {
      if (levels[i] != levels[0]) {
        return false;
      }
    }
    return true;
  }
}
