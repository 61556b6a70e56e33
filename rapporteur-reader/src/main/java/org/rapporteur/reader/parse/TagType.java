package org.rapporteur.reader.parse;

import java.util.Optional;
import org.rapporteur.model.EntityType;

/** What the encoder tags: OntoNotes entity types, with titles, money and dates beside them. */
public enum TagType {
  PERSON,
  TITLE,
  NORP,
  GPE,
  LOC,
  ORG,
  FAC,
  LAW,
  EVENT,
  PRODUCT,
  MONEY,
  DATE;

  /**
   * Returns the entity type of the same name; empty for TITLE, MONEY and DATE, which are no
   * entities.
   */
  public Optional<EntityType> entityType() {
    return switch (this) {
      case TITLE, MONEY, DATE -> Optional.empty();
      default -> Optional.of(EntityType.valueOf(name()));
    };
  }
}
