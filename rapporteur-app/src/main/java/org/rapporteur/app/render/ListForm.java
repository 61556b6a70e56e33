package org.rapporteur.app.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which lists of records are given to programs. */
public enum ListForm {
  /** An array of all. */
  JSON("application/json"),
  /** One a line. */
  JSONL("application/x-ndjson"),
  /** Commas between, as RFC 4180 has it. */
  CSV("text/csv"),
  /** Tabs between. */
  TSV("text/tab-separated-values");

  private final String mediaType;

  ListForm(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns the form of a label, if there is one. */
  public static Optional<ListForm> of(String label) {
    return Arrays.stream(values()).filter(form -> form.toString().equals(label)).findFirst();
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns its media type with the encoding, where a media type needs to say it. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
