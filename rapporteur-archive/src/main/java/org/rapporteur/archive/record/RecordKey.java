package org.rapporteur.archive.record;

import java.math.BigInteger;
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
    String hash = Sha256.of(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
    BigInteger number = new BigInteger(hash, 16);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      digits.append(DIGITS.charAt(number.shiftRight(i * 5).intValue() & 31));
    }
    return kind.label() + "-" + digits;
  }
}
