package org.rapporteur.archive.export.parquet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalInt;

/** What a value is, and how Parquet writes it. */
public enum ValueType {
  /** {@link String}. */
  TEXT(6, 0) {
    @Override
    void put(Bytes bytes, Object value) {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      bytes.integer(text.length).all(text);
    }
  },
  /** {@link Long} or {@link Integer}. */
  WHOLE(2, -1) {
    @Override
    void put(Bytes bytes, Object value) {
      bytes.whole(((Number) value).longValue());
    }
  },
  /** {@link Double}. */
  NUMBER(5, -1) {
    @Override
    void put(Bytes bytes, Object value) {
      bytes.whole(Double.doubleToLongBits(((Number) value).doubleValue()));
    }
  },
  /** {@link Boolean}. */
  TRUTH(0, -1) {
    @Override
    void put(Bytes bytes, Object value) {
      bytes.bit((Boolean) value);
    }
  },
  /** {@link LocalDate}. */
  DAY(1, 6) {
    @Override
    void put(Bytes bytes, Object value) {
      bytes.integer(Math.toIntExact(((LocalDate) value).toEpochDay()));
    }
  };

  private final int physical;
  private final int converted;

  ValueType(int physical, int converted) {
    this.physical = physical;
    this.converted = converted;
  }

  /** Adds a value as the encoding PLAIN has it. */
  abstract void put(Bytes bytes, Object value);

  /** Returns the number of the physical type. */
  int physical() {
    return physical;
  }

  /** Returns the number of the converted type, where the physical one does not say all. */
  OptionalInt converted() {
    return converted < 0 ? OptionalInt.empty() : OptionalInt.of(converted);
  }
}
