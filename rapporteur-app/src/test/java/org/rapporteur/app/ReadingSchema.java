package org.rapporteur.app;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of a Reading, as it ships. */
public final class ReadingSchema {
  private ReadingSchema() {}

  public static String text() {
    try (InputStream in =
        Objects.requireNonNull(Json.class.getResourceAsStream("reading.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where a Reading departs from the schema; empty when it does not. */
  public static List<String> errors(JsonNode reading) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());
    return schema.validate(reading).stream().map(Error::toString).toList();
  }
}
