package org.rapporteur.archive.export;

import java.nio.charset.StandardCharsets;
import org.rapporteur.model.Sha256;

/** Makes the whole numbers that some formats want for ids, from our keys: the same in every run. */
final class NumericId {
  private NumericId() {}

  /** Returns 63 bits of the hash of an id: fits a signed 64-bit integer. */
  static long of63Bits(String id) {
    return hash(id) >>> 1;
  }

  /** Returns 53 bits of the hash of an id: R holds such numbers as doubles without loss. */
  static long of53Bits(String id) {
    return hash(id) >>> 11;
  }

  private static long hash(String id) {
    return Long.parseUnsignedLong(
        Sha256.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
  }
}
