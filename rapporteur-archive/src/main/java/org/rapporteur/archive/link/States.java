package org.rapporteur.archive.link;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares codes of countries: a state and the one that it went on as are no different country. */
final class States {
  // ISO 3166-3 codes of former states, and the successor that kept the capital
  private static final Map<String, String> FORMER =
      Map.of(
          "SUN", "RUS",
          "DDR", "DEU",
          "CSK", "CZE",
          "YUG", "SRB",
          "SCG", "SRB",
          "ZAR", "COD",
          "BUR", "MMR",
          "YMD", "YEM",
          "TMP", "TLS",
          "VDR", "VNM");

  private States() {}

  static boolean clash(@Nullable String one, @Nullable String two) {
    return one != null && two != null && !same(one, two);
  }

  static boolean same(@Nullable String one, @Nullable String two) {
    return one != null && two != null && present(one).equals(present(two));
  }

  private static String present(String code) {
    return FORMER.getOrDefault(code, code);
  }
}
