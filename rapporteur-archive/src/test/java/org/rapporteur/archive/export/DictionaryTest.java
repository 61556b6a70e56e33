package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** What Frictionless asks of a data package: its schema, as far as we use it. */
final class DictionaryTest {
  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "date", "array", "object");

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aPackageHasWhatFrictionlessRequires(Profile profile) {
    String hash = "0123456789abcdef".repeat(4);
    RecordKind kind = profile.isPerKind() ? RecordKind.EVENT : null;
    List<Dictionary.ExportedFile> files =
        List.of(new Dictionary.ExportedFile("a." + profile.extension(), kind, 42, hash));
    JsonNode described = Json.parse(Dictionary.dataPackage(profile, Exported.OPTIONS, files));
    assertThat(described.path("name").asString()).matches("[-a-z0-9._/]+");
    assertThat(Instant.parse(described.path("created").asString())).isNotNull();
    assertThat(described.path("profile").asString()).isIn("data-package", "tabular-data-package");
    assertThat(described.path("resources").size()).isEqualTo(1);
    JsonNode resource = described.path("resources").path(0);
    assertThat(resource.path("name").asString()).matches("[-a-z0-9._/]+");
    assertThat(resource.path("path").asString()).isEqualTo("a." + profile.extension());
    assertThat(resource.path("bytes").asInt()).isEqualTo(42);
    assertThat(resource.path("hash").asString()).matches("[^:]+:[a-fA-F0-9]+");
    assertThat(resource.path("mediatype").asString()).matches("[^/]+/[^/]+");
    if (described.path("profile").asString().equals("tabular-data-package")) {
      assertThat(resource.path("profile").asString()).isEqualTo("tabular-data-resource");
      assertThat(resource.has("schema")).isTrue();
      assertThat(resource.at("/dialect/delimiter").asString()).hasSize(1);
    }
    JsonNode fields = resource.at("/schema/fields");
    for (JsonNode field : fields) {
      assertThat(field.path("name").asString()).isNotBlank();
      assertThat(field.path("type").asString()).isIn(TYPES);
    }
    assertThat(fields.valueStream().map(field -> field.path("name").asString()))
        .doesNotHaveDuplicates();
  }
}
