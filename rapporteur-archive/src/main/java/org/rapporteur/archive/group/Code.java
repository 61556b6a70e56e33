package org.rapporteur.archive.group;

import org.jspecify.annotations.Nullable;

/**
 * What kind of act or meeting a report tells.
 *
 * @param type PLOVER type, or the kind of a meeting
 * @param mode label
 * @param quad 1 to 4; 0 for meetings
 * @param intensity PLOVER score
 * @param cameo CAMEO code
 * @param goldstein its score
 */
record Code(
    String type,
    @Nullable String mode,
    int quad,
    double intensity,
    @Nullable String cameo,
    @Nullable Double goldstein) {}
