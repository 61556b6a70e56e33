package org.rapporteur.archive.intake;

/**
 * By what it is told whether a file is to be read again.
 *
 * @param name of the file, or its address
 * @param size in bytes
 * @param modified when it was last changed, ISO 8601; empty for what is to be looked into each time
 * @param mapping which column or field holds what, as the user said; empty for the usual names
 */
public record OriginState(String name, long size, String modified, String mapping) {}
