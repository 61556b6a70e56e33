package org.rapporteur.archive.group;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States that go by two codes: those of ISO 3166-3 (names formerly used) that one present state
 * continues. East Germany and South Yemen are left out: the other half had its own code then.
 */
final class Countries {
  private static final Map<String, String> NOW =
      Map.of(
          "BUR", "MMR",
          "BYS", "BLR",
          "CSK", "CZE",
          "SCG", "SRB",
          "SUN", "RUS",
          "TMP", "TLS",
          "YUG", "SRB",
          "ZAR", "COD");

  private Countries() {}

  static @Nullable String now(@Nullable String code) {
    return code == null ? null : NOW.getOrDefault(code, code);
  }
}
