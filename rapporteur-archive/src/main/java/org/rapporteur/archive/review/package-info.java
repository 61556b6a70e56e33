/**
 * What users say about the record: corrections, verdicts, and what changed since they last looked.
 */
@NullMarked
package org.rapporteur.archive.review;

import org.jspecify.annotations.NullMarked;
