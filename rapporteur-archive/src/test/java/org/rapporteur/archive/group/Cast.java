package org.rapporteur.archive.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who appears in the test set: lines of name, type, country and sector with | between. */
final class Cast {
  private final Map<String, Figure> figures = new HashMap<>();

  private Cast() {}

  static Cast of(List<String> lines) {
    Cast cast = new Cast();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("\\|", -1);
        String name = parts[0].strip();
        boolean state = parts[1].strip().equals("STATE");
        cast.figures.put(
            name,
            new Figure(
                name,
                state ? "GPE" : parts[1].strip(),
                parts.length > 2 ? orNull(parts[2]) : null,
                parts.length > 3 ? orNull(parts[3]) : null,
                state));
      }
    }
    return cast;
  }

  Figure find(String name) {
    return Optional.ofNullable(figures.get(name))
        .orElseThrow(() -> new IllegalArgumentException("not in the cast: " + name));
  }

  private static @Nullable String orNull(String part) {
    return part.isBlank() ? null : part.strip();
  }

  record Figure(
      String name, String type, @Nullable String country, @Nullable String sector, boolean state) {}
}
