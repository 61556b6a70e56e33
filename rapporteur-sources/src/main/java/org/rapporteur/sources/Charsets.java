package org.rapporteur.sources;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Finds encodings by the names that servers give. */
final class Charsets {
  private Charsets() {}

  static @Nullable Charset named(@Nullable String name) {
    String bare = name == null ? "" : name.replaceAll("[\"'\\s]", "");
    try {
      return !bare.isEmpty() && Charset.isSupported(bare) ? Charset.forName(bare) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
