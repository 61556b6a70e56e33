package org.rapporteur.archive.group;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PlaceRole;

/**
 * Where a report says that something happened.
 *
 * @param entity id of the place
 * @param name of the place
 * @param country it lies in, or is
 * @param state whether it is a whole state
 * @param settlement whether it is a town or the like, rather than a building or landscape
 * @param role label of where it comes from; absent for meetings
 */
record Where(
    long entity,
    String name,
    @Nullable String country,
    boolean state,
    boolean settlement,
    @Nullable String role) {

  /** How two places go together. */
  enum Fit {
    SAME,
    INSIDE,
    UNKNOWN,
    OTHER
  }

  Fit fit(Where other) {
    if (entity == other.entity) {
      return Fit.SAME;
    }
    String mine = Countries.now(country);
    String theirs = Countries.now(other.country);
    if (mine == null || theirs == null) {
      return Fit.UNKNOWN;
    }
    if (!mine.equals(theirs)) {
      return Fit.OTHER;
    }
    if (state || other.state) {
      return state && other.state ? Fit.SAME : Fit.INSIDE;
    }
    return settlement && other.settlement ? Fit.OTHER : Fit.UNKNOWN;
  }

  /** Returns whether only the article's dateline says so, which names the writer's desk. */
  boolean isWeak() {
    return PlaceRole.DATELINE.label().equals(role);
  }
}
