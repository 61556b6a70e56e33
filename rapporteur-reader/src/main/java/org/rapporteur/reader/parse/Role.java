package org.rapporteur.reader.parse;

/** The part that a phrase plays in an act. */
public enum Role {
  ACTOR,
  RECIPIENT,
  PLACE,
  TIME,
  TOPIC
}
