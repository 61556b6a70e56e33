/**
 * Fetching from the web with manners: robots.txt, a pause between requests to one host, limits on
 * time and size, and no address inside the own network.
 */
@NullMarked
package org.rapporteur.sources.fetch;

import org.jspecify.annotations.NullMarked;
