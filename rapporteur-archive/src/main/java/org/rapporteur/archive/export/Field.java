package org.rapporteur.archive.export;

/**
 * A field of an export, as its data dictionary tells of it.
 *
 * @param name exactly as it is written
 * @param type what it holds
 * @param description what it says and, if it is always empty, why
 */
public record Field(String name, FieldType type, String description) {}
