package org.rapporteur.reader.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;

/**
 * A continent, sea, mountain range, region or province.
 *
 * @param name the usual name
 * @param others other names and the adjectives that stand for it
 * @param type LOC, or GPE when it has a government of its own: Catalonia, Texas
 * @param country the state that it lies in, or nothing when it reaches over borders
 */
public record Region(String name, List<String> others, EntityType type, @Nullable String country) {

  /** Copies the list. */
  public Region {
    others = List.copyOf(others);
  }
}
