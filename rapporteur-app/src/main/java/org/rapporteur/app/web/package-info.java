/**
 * What pages and the interface for programs share: the archive they show, what an address asks for,
 * and how mistakes are told. {@code web} ← {@code web.page}, {@code web.api} ← {@code web.server}.
 */
@NullMarked
package org.rapporteur.app.web;

import org.jspecify.annotations.NullMarked;
