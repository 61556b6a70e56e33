/**
 * Records and closed choices that every module shares: Article in, Reading out. Nothing here reads
 * or writes anything.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
