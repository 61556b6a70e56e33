package org.rapporteur.model;

/** A relation between states, bodies, persons and places that a text states. */
public enum Predicate {
  /** The subject belongs to the body or chamber. */
  MEMBER_OF("member_of"),

  /** Membership is sought or discussed. */
  CANDIDATE_FOR("candidate_for"),

  /** The subject is bound by a treaty or declaration. */
  PARTY_TO("party_to"),

  /** The subject guarantees an agreement. */
  GUARANTOR_OF("guarantor_of"),

  /** The subject mediates in a conflict or talks. */
  MEDIATOR_IN("mediator_in"),

  /** Close ties or partnership. */
  ALLY_OF("ally_of"),

  /** Hostile or tense relations. */
  RIVAL_OF("rival_of"),

  /** The two are in armed or open conflict. */
  IN_CONFLICT_WITH("in_conflict_with"),

  /** There are no diplomatic relations. */
  NO_TIES_WITH("no_ties_with"),

  /** The object imposes sanctions on the subject. */
  SANCTIONED_BY("sanctioned_by"),

  /** The two trade with one another. */
  TRADES_WITH("trades_with"),

  /** Military cooperation. */
  MILITARY_TIES_WITH("military_ties_with"),

  /** The subject backs a proposal or side. */
  SUPPORTS("supports"),

  /** The subject is against a proposal or side. */
  OPPOSES("opposes"),

  /** The subject lies or is based in the place. */
  LOCATED_IN("located_in"),

  /** The two border on one another. */
  NEIGHBOR_OF("neighbor_of"),

  /** A route reaches a place. */
  CONNECTS("connects"),

  /** A person leads a state or body. */
  LEADS("leads"),

  /** A person works for a person, body, state or outlet. */
  WORKS_FOR("works_for"),

  /** The two persons are related. */
  FAMILY_OF("family_of"),

  /** A group or state controls a territory. */
  CONTROLS("controls");

  private final String label;

  Predicate(String label) {
    this.label = label;
  }

  /** Returns the word that stands for this value in JSON and on screen. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
