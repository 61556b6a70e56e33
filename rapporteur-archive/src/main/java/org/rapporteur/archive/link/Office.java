package org.rapporteur.archive.link;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.FoldedName;

/** Offices as texts state them, made comparable. */
final class Office {
  private static final Pattern DATELINE = Pattern.compile("^\\S.{0,60}?\\s[-–—]\\s+");
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady");
  private static final int LONGEST = 80;

  private Office() {}

  /** Returns the office without a dateline before it; absent if it is a mere form of address. */
  static @Nullable String clean(@Nullable String office) {
    if (office == null) {
      return null;
    }
    String plain = DATELINE.matcher(office).replaceFirst("").strip();
    boolean empty = plain.isEmpty() || HONORIFICS.contains(folded(plain).replace(".", ""));
    return empty || plain.length() > LONGEST ? null : plain;
  }

  /** Tells whether the words of one office stand in the other: President, Swiss President. */
  static boolean same(@Nullable String one, @Nullable String two) {
    if (one == null || two == null) {
      return false;
    }
    String first = " " + folded(one) + " ";
    String second = " " + folded(two) + " ";
    return first.contains(second) || second.contains(first);
  }

  private static String folded(String office) {
    return FoldedName.of(office.replace(',', ' '));
  }
}
