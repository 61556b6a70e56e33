package org.rapporteur.archive.link;

import java.util.Map;

/**
 * The entities of an article as those of the archive.
 *
 * @param entities id in the Reading, such as {@code e3}, to the entity
 */
public record Linked(Map<String, Entry> entities) {
  /** Copies the map. */
  public Linked {
    entities = Map.copyOf(entities);
  }

  /** Returns the entity of that id in the Reading. */
  public Entry of(String local) {
    Entry entry = entities.get(local);
    if (entry == null) {
      throw new IllegalArgumentException("the Reading has no entity " + local);
    }
    return entry;
  }

  /**
   * An entity of the archive.
   *
   * @param id in this file
   * @param key {@code entity-…}
   */
  public record Entry(long id, String key) {}
}
