package org.rapporteur.model;

/** The kind of an entity or mention: OntoNotes names, with GROUP for unnamed parties that act. */
public enum EntityType {
  /** A person, by name. */
  PERSON,
  /** Nationality, religion, ethnic or political group: Russian, Shiite, Republicans. */
  NORP,
  /** Building, airport, border crossing, corridor, pipeline. */
  FAC,
  /** International body, ministry, party, armed group, company, outlet. */
  ORG,
  /** Country, state, city; also when it stands for its government. */
  GPE,
  /** Region, sea, mountain, continent. */
  LOC,
  /** Treaty, declaration, resolution, act. */
  LAW,
  /** Named or described occasion: G20 summit, World War II. */
  EVENT,
  /** Weapon, vehicle, ship, named goods. */
  PRODUCT,
  /** Unnamed party that acts: the soldiers, protesters. */
  GROUP
}
