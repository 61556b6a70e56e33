package org.rapporteur.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.render.RecordSet;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.Total;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

final class ApiTest {
  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void open() {
    site = TestSite.open(folder);
  }

  @AfterEach
  void close() {
    site.close();
    assertThat(site.log()).isEmpty();
  }

  @Test
  void listsComeInPartsThatJoinToTheWhole() {
    long total = site.archive().records().events().count(Filter.ALL);
    String path = "/api/v1/events?limit=7";
    int seen = 0;
    while (path != null) {
      HttpResponse<String> answer = site.get(path);
      JsonNode page = json(answer);
      assertThat(page.path("total").asLong()).isEqualTo(total);
      assertThat(page.path("totalIsExact").asBoolean()).isTrue();
      seen += page.path("records").size();
      path =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
      assertThat(page.has("next")).isEqualTo(path != null);
    }
    assertThat(seen).isEqualTo((int) total).isGreaterThan(50);
  }

  @Test
  void everyKindHasListsRecordsAndCounts() {
    for (RecordSet<?> set : RecordSet.ALL) {
      String path = "/api/v1/" + set.name();
      JsonNode list = json(site.get(path + "?limit=1&status=any"));
      assertThat(list.path("records")).as(set.name()).hasSize(1);
      JsonNode first = list.path("records").get(0);
      String key = first.path("entity").path("key").asString(first.path("key").asString(""));
      JsonNode shown = json(site.get(path + "/" + key));
      assertThat(shown.path("record")).isEqualTo(first);
      assertThat(shown.path("corrections")).isEmpty();
      JsonNode facets = json(site.get(path + "/facets?facet=country,source&most=3&status=any"));
      assertThat(facets.path("total").asLong()).isEqualTo(list.path("total").asLong());
      assertThat(facets.path("facets")).hasSize(2);
    }
  }

  @Test
  void anEntityHasItsAppearancesAndAnArticleItsReading() {
    JsonNode entity =
        json(site.get("/api/v1/entities?limit=1")).path("records").get(0).path("entity");
    JsonNode shown = json(site.get("/api/v1/entities/" + entity.path("key").asString()));
    assertThat(shown.path("appearances").get(0).path("key").asString()).startsWith("article-");
    assertThat(shown.has("reading")).isFalse();
    String article = key("articles");
    assertThat(json(site.get("/api/v1/articles/" + article)).path("reading"))
        .isEqualTo(json(site.get("/api/v1/readings/" + article)));
    assertThat(json(site.get("/api/v1/events/" + key("events"))).has("appearances")).isFalse();
  }

  @Test
  void whoWantsTotalsExactWaitsForThem() {
    JsonNode list = json(site.get("/api/v1/events?text=summit&limit=1"));
    assertThat(json(site.get("/api/v1/events?text=summit&limit=1&total=exact"))).isEqualTo(list);
    String facets = "/api/v1/events/facets?facet=type&text=summit";
    JsonNode counted = json(site.get(facets));
    assertThat(counted.path("totalIsExact").asBoolean()).isTrue();
    assertThat(counted.path("facets").get(0).has("newest")).isFalse();
    assertThat(json(site.get(facets + "&total=exact"))).isEqualTo(counted);
    assertThat(site.get("/api/v1/events?total=about").statusCode()).isEqualTo(400);
  }

  @Test
  void aTotalThatIsNotExactSaysSo() {
    JsonNode page = Json.parse(Json.line(new Page<>(List.of(), new Total(20_000, false), "10.7")));
    assertThat(page.path("total").asLong()).isEqualTo(20_000);
    assertThat(page.path("totalIsExact").asBoolean(true)).isFalse();
    assertThat(page.propertyNames())
        .containsExactlyInAnyOrder("records", "total", "totalIsExact", "next");
  }

  @Test
  void facetsOfPartiesNameThem() {
    JsonNode values =
        json(site.get("/api/v1/meetings/facets?facet=party&most=2")).path("facets").get(0);
    assertThat(values.path("values")).hasSize(2);
    assertThat(values.path("values").get(0).path("name").asString()).isNotBlank();
    assertThat(values.path("values").get(0).path("value").asString()).startsWith("entity-");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/events.csv, , text/csv;charset=utf-8",
    "/api/v1/events, text/csv, text/csv;charset=utf-8",
    "/api/v1/events, 'text/csv;q=0.3, application/x-ndjson', application/x-ndjson",
    "/api/v1/events.tsv, application/json, text/tab-separated-values;charset=utf-8",
    "/api/v1/events, 'text/html, */*;q=0.1', application/json"
  })
  void theEndingOrTheHeaderAcceptTellsTheForm(String path, String accept, String type) {
    HttpResponse<String> answer =
        accept == null ? site.get(path) : site.get(path, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase(type);
  }

  @Test
  void tablesAndLinesHoldEverythingUnlessLimited() {
    long total = site.archive().records().events().count(Filter.ALL);
    assertThat(site.get("/api/v1/events.jsonl").body().lines()).hasSize((int) total);
    assertThat(site.get("/api/v1/events.tsv").body().lines()).hasSize((int) total + 1);
    assertThat(site.get("/api/v1/events.jsonl?limit=3").body().lines()).hasSize(3);
    JsonNode line = Json.parse(site.get("/api/v1/events.jsonl").body().lines().findFirst().get());
    JsonNode first = json(site.get("/api/v1/events?limit=1")).path("records").get(0);
    assertThat(line).isEqualTo(first);
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() {
    String tag = site.get("/api/v1/events").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = site.get("/api/v1/events", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    String key = key("events");
    site.post(
        "/api/v1/records/" + key + "/verdict", "application/json", "{\"verdict\":\"accepted\"}");
    assertThat(site.get("/api/v1/events", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void aHeadHasTheHeadersOnly() {
    HttpResponse<String> head =
        site.send(site.request("/api/v1/events.csv").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("ETag")).isPresent();
    assertThat(head.headers().firstValue("Content-Length")).isEmpty();
    assertThat(head.body()).isEmpty();
  }

  @Test
  void searchFindsWordsInTheirPlace() {
    JsonNode found = json(site.get("/api/v1/search?words=missile+shield&limit=2"));
    assertThat(found.path("total").asLong()).isPositive();
    assertThat(found.path("records").get(0).path("snippet").asString())
        .contains("[", "]")
        .doesNotContain("\u0002", "\u0003");
    assertThat(site.get("/api/v1/search.jsonl?words=missile").body().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("[missile]") || line.contains("[Missile"))
        .noneMatch(line -> line.contains("\\u0002"));
    assertThat(site.get("/api/v1/search?words=%22open").statusCode()).isEqualTo(400);
    assertThat(site.get("/api/v1/search").statusCode()).isEqualTo(400);
  }

  @Test
  void readingsAndGroupsAndVersionsAreGiven() {
    JsonNode reading = json(site.get("/api/v1/readings/" + key("articles")));
    assertThat(reading.path("format").asString()).startsWith("rapporteur/reading/");
    JsonNode group = json(site.get("/api/v1/groups/" + key("meetings")));
    assertThat(group.path("reports").get(0).path("how").asString()).isEqualTo("first report");
    JsonNode version = json(site.get("/api/v1/version"));
    assertThat(version.path("archive").asLong()).isPositive();
    JsonNode changes = json(site.get("/api/v1/changes"));
    assertThat(changes.path("changes")).isNotEmpty();
    assertThat(changes.path("version")).isEqualTo(version.path("archive"));
    JsonNode none = json(site.get("/api/v1/changes?since=" + version.path("archive").asLong()));
    assertThat(none.path("changes")).isEmpty();
  }

  @Test
  void everyProfileIsExported() {
    assertThat(json(site.get("/api/v1/export")).path("profiles")).hasSize(Profile.values().length);
    for (Profile profile : Profile.values()) {
      HttpResponse<String> file = site.get("/api/v1/export/" + profile.label() + "?from=1985");
      String name = profile == Profile.PARQUET ? "events" : profile.label();
      assertThat(file.statusCode()).as(profile.label()).isEqualTo(200);
      assertThat(file.body()).as(profile.label()).isNotBlank();
      assertThat(file.headers().firstValue("Content-Disposition"))
          .hasValue("attachment; filename=\"" + name + "." + profile.extension() + "\"");
    }
  }

  @Test
  void anExportGivesTheKindsThatAreAskedFor() {
    HttpResponse<String> meetings = site.get("/api/v1/export/parquet?kind=meeting");
    assertThat(meetings.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"meetings.parquet\"");
    String both = site.get("/api/v1/export/ftm?kind=event,meeting").body();
    assertThat(both.lines().count())
        .isLessThan(site.get("/api/v1/export/ftm").body().lines().count());
    assertThat(site.get("/api/v1/export/parquet?kind=event&kind=meeting").statusCode())
        .isEqualTo(400);
    HttpResponse<String> refused = site.get("/api/v1/export/polecat?kind=meeting");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("takes for this profile: event");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/events?tpye=CONSULT, 400, tpye",
    "/api/v1/events?type=NOTHING, 400, type",
    "/api/v1/events?limit=0, 400, limit",
    "/api/v1/events?after=x, 400,",
    "/api/v1/events?party=Nobody+at+All, 400,",
    "/api/v1/events/event-00000000000000, 404,",
    "/api/v1/events/meeting-00000000000000, 404,",
    "/api/v1/events.xml, 404,",
    "/api/v1/readings/article-00000000000000, 404,",
    "/api/v1/groups/event-00000000000000, 404,",
    "/api/v1/changes?since=999999, 400, since",
    "/api/v1/nothing, 404,",
    "/api/v1/read, 405,"
  })
  void mistakesAreToldAsProblems(String path, int status, String parameter) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Json.parse(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(problem.path("parameter").asString(null)).isEqualTo(parameter);
  }

  @Test
  void aMethodThatIsNotThereIsRefusedWithThoseThatAre() {
    HttpResponse<String> answer = site.send(site.request("/api/v1/read").GET());
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("POST");
  }

  @Test
  void aFilterThatSaysNothingHereIsNamed() {
    HttpResponse<String> answer = site.get("/api/v1/topics?mode=visit&from=1985");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Ignored-Parameters")).hasValue("mode");
    assertThat(site.get("/api/v1/events?from=1985").headers().firstValue("Ignored-Parameters"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0"})
  void aFormThatIsNotThereIsRefused(String accept) {
    assertThat(site.get("/api/v1/events", "Accept", accept).statusCode()).isEqualTo(406);
  }

  private String key(String kind) {
    return json(site.get("/api/v1/" + kind + "?limit=1"))
        .path("records")
        .get(0)
        .path("key")
        .asString();
  }

  static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    return Json.parse(answer.body());
  }
}
