package org.rapporteur.model.codebook;

/**
 * An act named in CAMEO.
 *
 * @param code two to four digits: {@code 04}, {@code 042}, {@code 1056}
 * @param goldstein the Goldstein score of that code, -10 to 10
 * @param derived true when words of the text chose the code, false when type and mode alone force
 *     it
 */
public record CameoCode(String code, double goldstein, boolean derived) {}
