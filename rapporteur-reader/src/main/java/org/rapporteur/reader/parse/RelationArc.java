package org.rapporteur.reader.parse;

import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/**
 * A stated relation between two phrases of a sentence.
 *
 * @param subject index of the head of the subject phrase
 * @param object index of the head of the object phrase
 * @param predicate the relation
 * @param status fact, plan, guess, denial or condition
 * @param score probability, 0 to 1
 */
public record RelationArc(
    int subject, int object, Predicate predicate, Status status, double score) {}
