/** What the archive gives out: records over all articles, with the reports they rest on. */
@NullMarked
package org.rapporteur.archive.record;

import org.jspecify.annotations.NullMarked;
