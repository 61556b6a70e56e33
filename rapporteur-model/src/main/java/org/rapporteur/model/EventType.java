package org.rapporteur.model;

/** The sixteen event types of PLOVER 2.0 with their quad and base score (-10 to 10). */
public enum EventType {
  /** Promises, offers, says it will cooperate. */
  AGREE(Quad.VERBAL_COOPERATION, 2.5),
  /** Any meeting, visit, call or talks held or being held. */
  CONSULT(Quad.VERBAL_COOPERATION, 2.5),
  /** Praise, backing, recognition, signing or ratifying a treaty. */
  SUPPORT(Quad.VERBAL_COOPERATION, 5.0),
  /** Verbal giving way. */
  CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
  /** Material exchange good for both sides. */
  COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
  /** Material help mainly for the recipient. */
  AID(Quad.MATERIAL_COOPERATION, 10.0),
  /** Material giving way. */
  RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
  /** Asks, demands, urges. */
  REQUEST(Quad.VERBAL_CONFLICT, 0.0),
  /** Condemns, criticises, sues, investigates. */
  ACCUSE(Quad.VERBAL_CONFLICT, -3.0),
  /** Refuses, declines, cancels, vetoes. */
  REJECT(Quad.VERBAL_CONFLICT, -2.0),
  /** Warns of serious consequences. */
  THREATEN(Quad.VERBAL_CONFLICT, -3.5),
  /** Collective civilian action. */
  PROTEST(Quad.MATERIAL_CONFLICT, -5.0),
  /** Cuts back existing relations; convictions. */
  SANCTION(Quad.MATERIAL_CONFLICT, -6.0),
  /** Moves forces or police without using force. */
  MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
  /** Repression and restriction short of violence. */
  COERCE(Quad.MATERIAL_CONFLICT, -7.0),
  /** Deliberate bodily harm, fighting, destruction. */
  ASSAULT(Quad.MATERIAL_CONFLICT, -9.0);

  private final Quad quad;
  private final double intensity;

  EventType(Quad quad, double intensity) {
    this.quad = quad;
    this.intensity = intensity;
  }

  /** Returns the quarter of conflict or cooperation that this type belongs to. */
  public Quad quad() {
    return quad;
  }

  /** Returns PLOVER's base score, from -10 (conflict) to 10 (cooperation). */
  public double intensity() {
    return intensity;
  }
}
