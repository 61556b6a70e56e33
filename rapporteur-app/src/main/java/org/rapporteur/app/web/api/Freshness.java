package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import org.rapporteur.app.web.Site;

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
    context.header("ETag", tag);
    context.header("Vary", "Accept, Accept-Encoding");
    String known = context.header("If-None-Match");
    boolean same =
        known != null
            && Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || weak(each).equals(tag));
    if (same) {
      context.status(304);
    }
    return same;
  }

  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag : "W/" + tag;
  }
}
