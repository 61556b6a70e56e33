package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.util.Arrays;

/** Spares clients what they have already, by the tag that they got with it (RFC 9110, ETag). */
public final class Tags {
  private Tags() {}

  /**
   * Tells a client the tag of an answer, and whether it has that answer; then it gets no other.
   *
   * @param tag weak: {@code W/"…"}
   */
  public static boolean isKnown(Context context, String tag) {
    context.header("ETag", tag);
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
