package org.rapporteur.app.web.api;

import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Refused;
import tools.jackson.databind.JsonNode;

/**
 * Who says something about the record, and why.
 *
 * @param author who
 * @param note why
 */
record Said(String author, @Nullable String note) {
  static final String AUTHOR = "author";
  static final String NOTE = "note";
  private static final String USUAL = "api";
  private static final int LONGEST_AUTHOR = 200;

  static Said of(JsonNode json) {
    String author = Body.optional(json, AUTHOR);
    if (author != null && author.length() > LONGEST_AUTHOR) {
      throw new Refused(
          400, "the field \"author\" is longer than " + LONGEST_AUTHOR + " characters");
    }
    String note = Body.optional(json, NOTE);
    return new Said(
        author == null || author.isBlank() ? USUAL : author.strip(),
        note == null || note.isBlank() ? null : note);
  }
}
