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

  /** Returns 31 bits of the hash of an id: fits a signed 32-bit integer, as R's own are. */
  static int of31Bits(String id) {
    return (int) (hash(id) >>> 33);
  }

  private static long hash(String id) {
    return Long.parseUnsignedLong(
        Sha256.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
  }
}
