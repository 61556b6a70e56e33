/**
 * Input: files, folders and standard input become articles; every fault is named with its place.
 */
@NullMarked
package org.rapporteur.sources;

import org.jspecify.annotations.NullMarked;
