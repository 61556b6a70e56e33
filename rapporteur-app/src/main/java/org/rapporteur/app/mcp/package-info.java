/** Gives an archive to assistants by the Model Context Protocol, over standard input and output. */
@NullMarked
package org.rapporteur.app.mcp;

import org.jspecify.annotations.NullMarked;
