package org.rapporteur.archive.group;

/**
 * One piece of evidence for or against two reports telling the same.
 *
 * @param evidence what it is
 * @param points what it adds to the score
 * @param words what it rests on, for people
 */
public record Finding(Evidence evidence, double points, String words) {}
