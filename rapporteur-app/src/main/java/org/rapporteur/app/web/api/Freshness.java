package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import org.rapporteur.app.web.Site;
import org.rapporteur.app.web.Tags;

/**
 * Spares programs what they have already: the version of the archive and of the program tell
 * whether an answer can be another than it was.
 */
final class Freshness {
  private final Site site;

  Freshness(Site site) {
    this.site = site;
  }

  /** Tells whether the client has the present answer; then it gets no other. */
  boolean isKnown(Context context) {
    String tag =
        "W/\""
            + site.archive().review().version()
            + "-"
            + site.version().replaceAll("[^\\w.-]", "")
            + "\"";
    context.header("Vary", "Accept, Accept-Encoding");
    return Tags.isKnown(context, tag);
  }
}
