package org.rapporteur.archive.group;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Sector;

/**
 * A party of a report.
 *
 * @param role actor, recipient, participant, visitor or host
 * @param entity id
 * @param name of the entity
 * @param type label of the entity's type
 * @param country of the entity, by its present code
 * @param sector label
 * @param state whether it is a state
 */
record Member(
    String role,
    long entity,
    String name,
    String type,
    @Nullable String country,
    @Nullable String sector,
    boolean state) {
  private static final double SAME = 1;
  private static final double OFFICE = 0.75;
  private static final double NEAR = 0.6;
  private static final double VAGUE = 0.4;
  private static final Set<String> SPEAK_FOR_STATE =
      Set.of(Sector.GOV.name(), Sector.MIL.name(), Sector.LEG.name());

  /** Their organs carry the same country code: PLOVER's UNO, NAT, EUR. */
  private static final Set<String> BODIES_OF_STATES =
      Set.of("United Nations", "UN", "NATO", "European Union", "EU", "European Community");

  boolean isPerson() {
    return type.equals(EntityType.PERSON.name());
  }

  boolean isUnnamed() {
    return type.equals(EntityType.GROUP.name());
  }

  /**
   * Returns how likely another name is for the same party, 0 to 1: a state goes by its capital, its
   * government and whoever holds office in it; two persons or two bodies are two.
   */
  double fit(Member other) {
    if (entity == other.entity) {
      return SAME;
    }
    if (country == null || !country.equals(other.country)) {
      return 0;
    }
    if (standsForState() && other.standsForState() && (isStateLike() || other.isStateLike())) {
      return isPerson() || other.isPerson() ? OFFICE : NEAR;
    }
    if (isWhole() || other.isWhole()) {
      return NEAR;
    }
    boolean vague = isUnnamed() || other.isUnnamed();
    return vague && (sector == null || other.sector == null || sector.equals(other.sector))
        ? VAGUE
        : 0;
  }

  /** The body of several states that the other is an organ of. */
  private boolean isWhole() {
    return BODIES_OF_STATES.contains(name);
  }

  /** A state, or a capital or other place in its stead. */
  private boolean isStateLike() {
    return state || type.equals(EntityType.GPE.name()) || type.equals(EntityType.NORP.name());
  }

  private boolean standsForState() {
    return isStateLike() || (sector != null && SPEAK_FOR_STATE.contains(sector));
  }
}
