package org.rapporteur.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.app.web.api.ApiTest.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.app.web.WebLimits;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

final class WritesTest {
  private static final String JSON = "application/json";
  private static final String TEXT =
      "Jimmy Carter, Menachem Begin and Anwar Sadat met at Camp David in September 1978.";

  @TempDir private Path folder;
  private TestSite site;

  private void open() {
    site = TestSite.open(folder);
  }

  @AfterEach
  void close() {
    site.close();
    assertThat(site.log()).isEmpty();
  }

  @Test
  void anArticleIsReadAndNothingIsKept() {
    open();
    long before = site.archive().records().articles().count(Filter.ALL);
    JsonNode reading = json(site.post("/api/v1/read", JSON, article("Peace")));
    assertThat(reading.path("article").path("text").asString()).startsWith("Peace\n\nJimmy");
    JsonNode plain = json(site.post("/api/v1/read", "text/plain; charset=utf-8", TEXT));
    assertThat(plain.path("article").path("text").asString()).isEqualTo(TEXT);
    assertThat(site.archive().records().articles().count(Filter.ALL)).isEqualTo(before);
  }

  @Test
  void articlesAreKeptOnce() {
    site = TestSite.open(folder, WebSettings.ofLoopback(0), article -> Sample.reading());
    HttpResponse<String> first = site.post("/api/v1/articles", JSON, article("One"));
    assertThat(first.statusCode()).isEqualTo(201);
    String address = first.headers().firstValue("Location").orElseThrow();
    assertThat(json(site.get(address)).path("record").path("origin").asString()).isEqualTo("api");
    HttpResponse<String> again =
        site.post(
            "/api/v1/articles",
            JSON,
            "[" + article("One") + "," + article("Two") + ",{\"text\":\"1 2 3\"}]");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(json(again).path("articles").valueStream().map(a -> a.path("outcome").asString()))
        .containsExactly("known", "added", "refused");
    assertThat(site.post("/api/v1/articles", JSON, article("Two")).statusCode()).isEqualTo(200);
  }

  @Test
  void correctionsHoldAndAreTakenBack() {
    open();
    String key = key("events");
    String path = "/api/v1/records/" + key + "/corrections";
    JsonNode said =
        json(
            site.post(
                path,
                JSON,
                "{\"date\":\"1985-11-19\",\"author\":\"A. Nash\",\"note\":\"page 3\"}"));
    assertThat(said.path("corrections").get(0).path("author").asString()).isEqualTo("A. Nash");
    JsonNode shown = json(site.get("/api/v1/events/" + key));
    assertThat(shown.path("record").path("date").path("start").asString()).isEqualTo("1985-11-19");
    assertThat(shown.path("corrections")).hasSize(1);
    JsonNode undone = json(site.send(site.request(path + "/date").DELETE()));
    assertThat(undone.path("corrections").get(0).path("undone").asBoolean()).isTrue();
  }

  @Test
  void aVerdictTakesARecordOutOfLists() {
    open();
    String key = key("meetings");
    json(site.post("/api/v1/records/" + key + "/verdict", JSON, "{\"verdict\":\"rejected\"}"));
    assertThat(site.get("/api/v1/meetings.jsonl").body()).doesNotContain("{\"key\":\"" + key);
    assertThat(site.get("/api/v1/meetings.jsonl?rejected=true").body())
        .contains("{\"key\":\"" + key);
  }

  @Test
  void recordsAreJoinedAndSplit() {
    open();
    JsonNode two = json(site.get("/api/v1/events?limit=2")).path("records");
    String keep = two.get(0).path("key").asString();
    String other = two.get(1).path("key").asString();
    JsonNode joined =
        json(
            site.post(
                "/api/v1/groups/join",
                JSON,
                "{\"keep\":\"" + keep + "\",\"other\":\"" + other + "\"}"));
    assertThat(joined.path("key").asString()).isEqualTo(keep);
    JsonNode shown = json(site.get("/api/v1/events/" + other));
    assertThat(shown.path("record").path("key").asString()).isEqualTo(keep);
    String report = shown.path("reports").get(0).path("key").asString();
    JsonNode split =
        json(
            site.post(
                "/api/v1/groups/split",
                JSON,
                "{\"key\":\"" + keep + "\",\"reports\":[\"" + report + "\"]}"));
    assertThat(split.path("key").asString()).startsWith("event-").isNotEqualTo(keep);
  }

  @Test
  void anotherLanguageIsRefusedWithoutOptionsOfTheCommandLine() {
    open();
    String german =
        "Der ägyptische Präsident Anwar as-Sadat flog am Samstag nach Jerusalem und sprach am"
            + " nächsten Tag vor dem Parlament. Er sagte, sein Land wolle Frieden schließen.";
    HttpResponse<String> answer = site.post("/api/v1/read", "text/plain", german);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("German").doesNotContain("--force");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/read | text/html | <p> | 415",
        "/api/v1/read | application/json; charset=latin1 | {} | 415",
        "/api/v1/read | application/json | {\"text\": | 400",
        "/api/v1/read | application/json | {\"title\":\"x\"} | 400",
        "/api/v1/read | application/json | {\"text\":\"a b\",\"published\":\"May\"} | 400",
        "/api/v1/read | application/json | {\"text\":\"a b\",\"more\":1} | 400",
        "/api/v1/read | application/json | {\"text\":\"12 34\"} | 422",
        "/api/v1/articles | text/plain | words | 415",
        "/api/v1/articles | application/json | [] | 400",
        "/api/v1/records/event-00000000000000/verdict | application/json |"
            + " {\"verdict\":\"accepted\"} | 404",
        "/api/v1/records/event-00000000000000/corrections | application/json | {} | 400",
        "/api/v1/groups/join | application/json | {\"keep\":\"event-1\",\"other\":\"event-2\"} | 422",
        "/api/v1/groups/split | application/json | {\"key\":\"event-1\",\"reports\":[1]} | 400"
      })
  void whatCannotBeTakenIsRefused(String path, String type, String body, int status) {
    open();
    HttpResponse<String> answer = site.post(path, type, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Json.parse(answer.body()).path("detail").asString()).isNotBlank();
  }

  @Test
  void aBodyOfOtherBytesThanTextIsRefused() {
    open();
    byte[] broken = {'{', '"', (byte) 0xff, '"', '}'};
    assertThat(
            site.send(
                    site.request("/api/v1/read", "Content-Type", JSON)
                        .POST(BodyPublishers.ofByteArray(broken)))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            site.send(
                    site.request("/api/v1/read", "Content-Type", JSON, "Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(broken)))
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    open();
    String body = "{\"text\":\"" + "a ".repeat(1_100_000) + "\"}";
    assertThat(site.post("/api/v1/read", JSON, body).statusCode()).isEqualTo(413);
    String longText = "{\"text\":\"" + "a ".repeat(100_001) + "\"}";
    assertThat(site.post("/api/v1/read", JSON, longText).statusCode()).isEqualTo(413);
  }

  @Test
  void nothingIsChangedWhereOneMayOnlyLook() {
    site = TestSite.open(folder, WebSettings.ofLoopback(0).toRead(), Terminal::empty);
    String key = key("events");
    String records = "/api/v1/records/" + key;
    for (String path :
        new String[] {
          "/api/v1/articles",
          records + "/verdict",
          records + "/corrections",
          "/api/v1/groups/join",
          "/api/v1/groups/split"
        }) {
      assertThat(site.post(path, JSON, "{}").statusCode()).as(path).isEqualTo(403);
    }
    assertThat(site.send(site.request(records + "/corrections/date").DELETE()).statusCode())
        .isEqualTo(403);
    assertThat(site.post("/api/v1/read", JSON, article("Read")).statusCode()).isEqualTo(200);
  }

  @Test
  void aBusyReaderSaysWhenToComeBack() throws Exception {
    CountDownLatch busy = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    site =
        TestSite.open(
            folder,
            WebSettings.ofLoopback(0),
            article -> {
              busy.countDown();
              try {
                go.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Terminal.empty(article);
            });
    CompletableFuture<?> first =
        CompletableFuture.runAsync(() -> site.post("/api/v1/read", "text/plain", TEXT));
    CompletableFuture<?> second =
        CompletableFuture.runAsync(() -> site.post("/api/v1/read", "text/plain", TEXT));
    busy.await();
    HttpResponse<String> third = site.post("/api/v1/read", "text/plain", TEXT);
    assertThat(third.statusCode()).isEqualTo(503);
    assertThat(third.headers().firstValue("Retry-After")).isPresent();
    go.countDown();
    CompletableFuture.allOf(first, second).join();
  }

  @Test
  void readingMayLastLongerThanAConnectionMayBeSilent() {
    WebLimits usual = WebLimits.USUAL;
    WebLimits hasty =
        new WebLimits(
            usual.largestBody(), 100, 100, Duration.ofMillis(500), usual.articlesAtOnce());
    site =
        TestSite.open(
            folder,
            WebSettings.ofLoopback(0).within(hasty),
            article -> {
              try {
                Thread.sleep(2_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Terminal.empty(article);
            });
    assertThat(site.post("/api/v1/read", "text/plain", TEXT).statusCode()).isEqualTo(200);
  }

  private static String article(String title) {
    return "{\"title\":\""
        + title
        + "\",\"text\":\""
        + TEXT
        + "\",\"published\":\"1978-09-18\",\"source\":\"The Alpine Standard\"}";
  }

  private String key(String kind) {
    return json(site.get("/api/v1/" + kind + "?limit=1"))
        .path("records")
        .get(0)
        .path("key")
        .asString();
  }
}
