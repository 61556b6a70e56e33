package org.rapporteur.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Sample;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** What is said about the interface for programs is what it does. */
final class OpenApiTest {
  private static final String TEXT =
      "{\"text\":\"Jimmy Carter and Anwar Sadat met at Camp David.\"}";

  @TempDir private Path folder;
  private TestSite site;
  private JsonNode description;

  @BeforeEach
  void open() {
    site = TestSite.open(folder, WebSettings.ofLoopback(0), article -> Sample.reading());
    description = Json.parse(site.get("/api/v1/openapi.json").body());
  }

  @AfterEach
  void close() {
    site.close();
    assertThat(site.log()).isEmpty();
  }

  @Test
  void everyOperationIsWholeAndNamedOnce() {
    assertThat(description.path("openapi").asString()).startsWith("3.1.");
    assertThat(description.path("info").path("version").asString()).isEqualTo("test");
    Set<String> ids = new TreeSet<>();
    operations()
        .forEach((name, operation) -> {
          assertThat(ids.add(operation.path("operationId").asString())).as(name).isTrue();
          assertThat(operation.path("summary").asString()).as(name).endsWith(".");
          assertThat(operation.path("responses").has("default")).as(name).isTrue();
          assertThat(operation.path("responses").size()).as(name).isGreaterThan(1);
          Set<String> parameters = new TreeSet<>();
          for (JsonNode parameter : operation.path("parameters")) {
            assertThat(parameters.add(parameter.path("name").asString())).as(name).isTrue();
            assertThat(parameter.path("in").asString()).isIn("path", "query", "header");
            assertThat(parameter.path("description").asString()).as(name).isNotBlank();
            assertThat(parameter.path("schema").isObject()).as(name).isTrue();
            boolean isInPath = name.contains("{" + parameter.path("name").asString() + "}");
            assertThat(parameter.path("in").asString().equals("path")).as(name).isEqualTo(isInPath);
            assertThat(isInPath && !parameter.path("required").asBoolean()).as(name).isFalse();
          }
          assertThat(name.chars().filter(c -> c == '{').count())
              .as(name)
              .isEqualTo(parameters.stream().filter(p -> name.contains("{" + p + "}")).count());
        });
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> references = new ArrayList<>();
    description
        .path("components")
        .path("schemas")
        .forEachEntry((name, schema) -> {
          if (!name.equals("Reading")) {
            collect(schema, references);
          }
        });
    collect(description.path("paths"), references);
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(description.at(reference.substring(1)).isObject()).as(reference).isTrue();
    }
  }

  @Test
  void theRoutesAreThoseOfTheDescription() {
    Set<String> routes = new TreeSet<>();
    for (String route : site.routes()) {
      if (route.contains(" /api/") && !route.startsWith("HEAD")) {
        String[] parts = route.split(" ");
        routes.add(parts[0].toLowerCase(Locale.ROOT) + " " + parts[1]);
      }
    }
    assertThat(routes).isEqualTo(new TreeSet<>(operations().keySet()));
  }

  @Test
  void answersAreAsDescribed() {
    String event = key("events");
    String article = key("articles");
    String records = "/api/v1/records/" + event;
    for (String kind :
        List.of(
            "events", "meetings", "statements", "relations", "entities", "topics", "articles")) {
      check("/api/v1/" + kind, "/api/v1/" + kind + "?limit=1000&status=any");
      check("/api/v1/" + kind + "/facets", "/api/v1/" + kind + "/facets?facet=party,day,topic");
      check("/api/v1/" + kind + "/{key}", "/api/v1/" + kind + "/" + key(kind));
    }
    check("/api/v1/search", "/api/v1/search?words=missile&limit=1000");
    check("/api/v1/changes", "/api/v1/changes");
    check("/api/v1/readings/{key}", "/api/v1/readings/" + article);
    check("/api/v1/groups/{key}", "/api/v1/groups/" + key("meetings"));
    check("/api/v1/export", "/api/v1/export");
    check("/api/v1/version", "/api/v1/version");
    check("/api/v1/openapi.json", "/api/v1/openapi.json");
    check("post", "/api/v1/read", "/api/v1/read", TEXT);
    check("post", "/api/v1/articles", "/api/v1/articles", TEXT);
    check(
        "post",
        "/api/v1/records/{key}/corrections",
        records + "/corrections",
        "{\"date\":\"1985-11-19\",\"note\":\"n\"}");
    check("post", "/api/v1/records/{key}/verdict", records + "/verdict", "{\"verdict\":\"none\"}");
    check("delete", "/api/v1/records/{key}/corrections/{field}", records + "/corrections/date", "");
    check("/api/v1/events/{key}", "/api/v1/events/" + event);
  }

  @Test
  void anotherAnswerWouldBeFound() {
    Schema list =
        schema("/paths/~1api~1v1~1events/get/responses/200/content/application~1json/schema");
    assertThat(errors(list, Json.parse("{\"records\":[{\"key\":1}],\"total\":1}"))).isNotEmpty();
  }

  @Test
  void mistakesAreAsDescribed() {
    Schema problem = schema("/components/schemas/Problem");
    for (String path :
        List.of("/api/v1/nothing", "/api/v1/events?x=1", "/api/v1/events/x", "/api/v1/read")) {
      assertThat(errors(problem, Json.parse(site.get(path).body()))).as(path).isEmpty();
    }
  }

  private void check(String path, String address) {
    check("get", path, address, "");
  }

  private void check(String method, String path, String address, String body) {
    HttpResponse<String> answer =
        site.send(
            site.request(address, "Content-Type", "application/json")
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body)));
    String pointer =
        "/paths/"
            + path.replace("/", "~1")
            + "/"
            + method
            + "/responses/"
            + answer.statusCode()
            + "/content/application~1json/schema";
    assertThat(description.at(pointer).isObject()).as(address + ": " + answer.body()).isTrue();
    assertThat(errors(schema(pointer), Json.parse(answer.body()))).as(address).isEmpty();
  }

  private Schema schema(String pointer) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of("urn:rapporteur:api", site.get("/api/v1/openapi.json").body())))
        .getSchema(SchemaLocation.of("urn:rapporteur:api#" + pointer));
  }

  private static List<String> errors(Schema schema, JsonNode value) {
    return schema.validate(value).stream().map(Error::toString).toList();
  }

  private Map<String, JsonNode> operations() {
    Map<String, JsonNode> operations = new TreeMap<>();
    description
        .path("paths")
        .forEachEntry((path, methods) ->
            methods.forEachEntry(
                (method, operation) -> operations.put(method + " " + path, operation)));
    return operations;
  }

  private static void collect(JsonNode node, List<String> references) {
    if (node.path("$ref").isString()) {
      references.add(node.path("$ref").asString());
    }
    node.forEach(child -> collect(child, references));
  }

  private String key(String kind) {
    JsonNode first =
        Json.parse(site.get("/api/v1/" + kind + "?limit=1").body()).path("records").get(0);
    return first.path("entity").path("key").asString(first.path("key").asString(""));
  }
}
