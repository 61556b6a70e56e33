package org.rapporteur.archive.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.model.Sha256;

/**
 * Makes the public id of a record: a word that says what it is, and a hash of what it was founded
 * on, as in {@code event-3f9k2m1q8z7d4a}. The same content gives the same key in every archive, and
 * a key is never given to anything else.
 */
public final class RecordKey {
  private static final int LENGTH = 14;
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private RecordKey() {}

  /** Returns the key of a record of a kind, founded on the given parts in this order. */
  public static String of(RecordKind kind, List<String> parts) {
    byte[] hash = Sha256.bytes(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
    StringBuilder key = new StringBuilder(kind.label()).append('-');
    for (int i = 0; i < LENGTH; i++) {
      key.append(DIGITS.charAt(fiveBits(hash, i * 5)));
    }
    return key.toString();
  }

  /** Returns five bits of a number, of which the lowest stand in the last byte. */
  private static int fiveBits(byte[] number, int from) {
    int last = number.length - 1 - from / 8;
    int two = (number[last - 1] & 0xff) << 8 | (number[last] & 0xff);
    return two >> (from % 8) & 31;
  }
}
