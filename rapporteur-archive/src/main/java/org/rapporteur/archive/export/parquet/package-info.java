/**
 * Writes Parquet files: as much of the format as our tables need, and nothing about what is in
 * them. Values are written plainly and pages are packed with gzip, which every reader knows.
 */
@NullMarked
package org.rapporteur.archive.export.parquet;

import org.jspecify.annotations.NullMarked;
