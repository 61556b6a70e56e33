package org.rapporteur.app.render;

import org.rapporteur.json.Json;
import org.rapporteur.model.Reading;

/** Readings as JSON lines. */
final class JsonLines implements Renderer {
  @Override
  public String next(Reading reading) {
    return Json.line(reading) + "\n";
  }
}
