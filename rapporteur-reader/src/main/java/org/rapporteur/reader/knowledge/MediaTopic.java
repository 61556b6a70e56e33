package org.rapporteur.reader.knowledge;

/**
 * A subject of the IPTC Media Topics.
 *
 * @param code {@code medtop:20000638}
 * @param label its English name
 * @param score how well it fits the label that was asked for, 0 to 1
 */
public record MediaTopic(String code, String label, double score) {}
