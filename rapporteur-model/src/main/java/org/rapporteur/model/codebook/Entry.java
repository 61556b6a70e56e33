package org.rapporteur.model.codebook;

/**
 * One code with its meaning.
 *
 * @param chapter the kind of code
 * @param code as it stands in a Reading; a mode with its type: {@code CONSULT.visit}
 * @param definition what the code means
 * @param example a sentence that shows it
 */
public record Entry(Chapter chapter, String code, String definition, String example) {}
