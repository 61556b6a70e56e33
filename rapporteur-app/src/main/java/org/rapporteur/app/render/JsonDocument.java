package org.rapporteur.app.render;

import org.rapporteur.json.Json;
import org.rapporteur.model.Reading;

/**
 * Readings as one JSON document: one Reading as an object, several as an array that is written as
 * they come. Whether one or several come may show only at the second.
 */
final class JsonDocument implements Renderer {
  private final boolean array;
  private String first = "";
  private int count;

  JsonDocument(boolean array) {
    this.array = array;
  }

  @Override
  public String next(Reading reading) {
    count++;
    String json = Json.pretty(reading);
    if (array) {
      return (count == 1 ? "[\n" : ",\n") + json;
    }
    if (count == 1) {
      first = json;
      return "";
    }
    return (count == 2 ? "[\n" + first + ",\n" : ",\n") + json;
  }

  @Override
  public String finish() {
    if (count == 0) {
      return array ? "[]\n" : "";
    }
    return array || count > 1 ? "\n]\n" : first + "\n";
  }
}
