package org.rapporteur.archive.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A sample of the shingles of a text: all whose number lies under a bound that is the same for all
 * texts (Broder's "mod" sketch), and for short texts their smallest ones beyond it. Unlike MinHash
 * with a fixed size it tells how much of the shorter text stands in the longer one, which is what a
 * cut wire copy needs.
 *
 * @param limit every shingle of the text under this number is in the sample
 * @param hashes the sample, ascending
 */
record Sketch(long limit, long[] hashes) {
  private static final long BOUND = Shingles.RANGE / 8;
  private static final long BAND_BOUND = Shingles.RANGE / 24;
  private static final int LEAST = 32;
  private static final int MOST = 1024;
  private static final int LEAST_BANDS = 6;
  private static final int MOST_BANDS = 64;
  private static final int LEAST_SHARED = 5;
  private static final double LEAST_RATIO = 0.2;

  static Sketch of(String text) {
    long[] all = LongStream.of(Shingles.of(text)).sorted().distinct().toArray();
    int kept = Math.min(all.length, Math.min(MOST, Math.max(LEAST, under(all, BOUND))));
    long[] hashes = Arrays.copyOf(all, kept);
    long limit = kept == all.length ? Shingles.RANGE : all[kept];
    return new Sketch(limit, hashes);
  }

  static Sketch of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long limit = buffer.getLong();
    long[] hashes = new long[buffer.remaining() / Integer.BYTES];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Integer.toUnsignedLong(buffer.getInt());
    }
    return new Sketch(limit, hashes);
  }

  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES + hashes.length * Integer.BYTES);
    buffer.putLong(limit);
    for (long hash : hashes) {
      buffer.putInt((int) hash);
    }
    return buffer.array();
  }

  /** Returns the shingles by which texts with the same words meet. */
  long[] bands() {
    int count = Math.max(LEAST_BANDS, under(hashes, BAND_BOUND));
    return Arrays.copyOf(hashes, Math.min(hashes.length, Math.min(MOST_BANDS, count)));
  }

  /**
   * Returns what part of the shorter text stands in the longer one, 0 to 1, as far as the samples
   * tell; 0 if they are too small or the texts too unlike in length to say.
   */
  double shared(Sketch other) {
    long both = Math.min(limit, other.limit);
    int mine = under(hashes, both);
    int others = under(other.hashes, both);
    int shared = common(hashes, mine, other.hashes, others);
    int shorter = Math.min(mine, others);
    boolean tellable = shared >= LEAST_SHARED && shorter >= LEAST_RATIO * Math.max(mine, others);
    return tellable ? (double) shared / shorter : 0;
  }

  private static int under(long[] sorted, long bound) {
    int found = Arrays.binarySearch(sorted, bound);
    return found >= 0 ? found : -found - 1;
  }

  private static int common(long[] one, int oneCount, long[] two, int twoCount) {
    int shared = 0;
    for (int i = 0, j = 0; i < oneCount && j < twoCount; ) {
      if (one[i] == two[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < two[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && limit == sketch.limit
        && Arrays.equals(hashes, sketch.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return "Sketch of " + hashes.length + " shingles";
  }
}
