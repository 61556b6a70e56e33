package org.rapporteur.archive.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the entities of an article were linked to when it was read before. It holds for the same
 * name as long as nothing speaks against it, so that reading again does not shuffle the record.
 */
public final class Earlier {
  /** For an article that is new. */
  public static final Earlier NONE = new Earlier(Map.of());

  private final Map<String, List<KnownEntity>> byName;

  Earlier(Map<String, List<KnownEntity>> byName) {
    this.byName = byName;
  }

  Optional<KnownEntity> of(Sought sought) {
    if (!sought.identifiers().isEmpty()) {
      return Optional.empty();
    }
    List<KnownEntity> same =
        byName.getOrDefault(sought.entity().name(), List.of()).stream()
            .filter(sought::sameFamily)
            .filter(known -> !States.clash(sought.country(), known.country()))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
