package org.rapporteur.archive.export.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, in which Parquet describes its files. */
final class ThriftWriter {
  static final int INTEGER = 5;
  static final int TEXT = 8;
  static final int STRUCTURE = 12;
  private static final int WHOLE = 6;
  private static final int LIST = 9;
  private static final int SHORT_LIST = 15;
  private static final int NEAR = 15;

  private final Bytes out = new Bytes();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  ThriftWriter integer(int field, int value) {
    header(field, INTEGER);
    return integer(value);
  }

  ThriftWriter whole(int field, long value) {
    header(field, WHOLE);
    out.variable(value << 1 ^ value >> 63);
    return this;
  }

  ThriftWriter text(int field, String value) {
    header(field, TEXT);
    return text(value);
  }

  /** Begins a list; its elements follow. */
  ThriftWriter list(int field, int type, int size) {
    header(field, LIST);
    if (size < SHORT_LIST) {
      out.one(size << 4 | type);
    } else {
      out.one(SHORT_LIST << 4 | type).variable(size);
    }
    return this;
  }

  /** Begins a structure that is a field. */
  ThriftWriter begin(int field) {
    header(field, STRUCTURE);
    return begin();
  }

  /** Begins a structure that is an element of a list. */
  ThriftWriter begin() {
    outer.push(last);
    last = 0;
    return this;
  }

  /** Ends the innermost structure. */
  ThriftWriter end() {
    out.one(0);
    last = outer.pop();
    return this;
  }

  /** Adds a number to a list. */
  ThriftWriter integer(int value) {
    out.variable((value << 1 ^ value >> 31) & 0xFFFF_FFFFL);
    return this;
  }

  /** Adds a text to a list. */
  ThriftWriter text(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    out.variable(text.length).all(text);
    return this;
  }

  /** Adds elements of a list that were written apart. */
  ThriftWriter all(ThriftWriter elements) {
    out.all(elements.out);
    return this;
  }

  /** Ends the outermost structure and returns everything. */
  byte[] finish() {
    return out.one(0).array();
  }

  private void header(int field, int type) {
    int step = field - last;
    if (step > 0 && step <= NEAR) {
      out.one(step << 4 | type);
    } else {
      out.one(type).variable((long) field << 1);
    }
    last = field;
  }
}
