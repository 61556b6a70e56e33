package org.rapporteur.app.render;

import org.rapporteur.model.Reading;

/** Turns Readings, one after the other, into one document. */
public interface Renderer {
  /** Returns what stands before the first Reading. */
  default String start() {
    return "";
  }

  /** Returns what the next Reading adds. */
  String next(Reading reading);

  /** Returns what stands behind the last Reading. */
  default String finish() {
    return "";
  }
}
