package org.rapporteur.archive.export.parquet;

import java.util.Arrays;

/** Bytes that grow; numbers stand with their lowest byte first. */
final class Bytes {
  private byte[] bytes = new byte[64];
  private int size;
  private int bits;

  int size() {
    return size;
  }

  byte[] array() {
    return Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
    bits = 0;
  }

  Bytes one(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  Bytes all(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  Bytes all(Bytes more) {
    room(more.size);
    System.arraycopy(more.bytes, 0, bytes, size, more.size);
    size += more.size;
    return this;
  }

  Bytes integer(int value) {
    return one(value).one(value >>> 8).one(value >>> 16).one(value >>> 24);
  }

  Bytes whole(long value) {
    return integer((int) value).integer((int) (value >>> 32));
  }

  /** Adds one bit, the lowest of a byte first; nothing but bits may be added besides. */
  Bytes bit(boolean value) {
    if (bits % 8 == 0) {
      one(0);
    }
    if (value) {
      bytes[size - 1] |= (byte) (1 << (bits % 8));
    }
    bits++;
    return this;
  }

  /** Adds a number in groups of seven bits, the lowest first. */
  Bytes variable(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      one((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    return one((int) left);
  }

  private void room(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * size));
    }
  }
}
