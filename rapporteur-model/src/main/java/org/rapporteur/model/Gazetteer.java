package org.rapporteur.model;

import java.util.Map;
import java.util.Optional;

/** Knows where places are. Safe for any number of threads. */
@FunctionalInterface
public interface Gazetteer {
  /** Knows no place. */
  Gazetteer EMPTY = ids -> Optional.empty();

  /**
   * Finds a place by the identifiers of an entity ({@link Entity#ids}): a town by its GeoNames id;
   * a state by its ISO code, as the middle of its towns.
   */
  Optional<Coordinates> find(Map<String, String> ids);
}
