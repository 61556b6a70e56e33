package org.rapporteur.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Verdict;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

@Timeout(60)
final class StreamTest {
  private static final String PATH = "/api/v1/stream";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
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
  void aChangeIsToldToWhoeverListens() throws Exception {
    try (BufferedReader lines = lines(listen())) {
      assertThat(lines.readLine()).startsWith(": listening");
      String key =
          site.archive().records().events().list(Filter.ALL, 1, null).records().get(0).key();
      site.archive().review().judge(List.of(key), Verdict.ACCEPTED, "test", null);
      List<String> event = event(lines);
      long version = site.archive().review().version();
      assertThat(event).hasSize(3).startsWith("event: change").endsWith("id: " + version);
      JsonNode data = Json.parse(event.get(1).substring("data: ".length()));
      assertThat(data.path("key").asString()).isEqualTo(key);
      assertThat(data.path("change").asString()).isEqualTo("changed");
      assertThat(data.path("version").asLong()).isEqualTo(version);
    }
  }

  @Test
  void whoeverComesBackIsToldWhatWasMissed() throws Exception {
    List<String> keys =
        site.archive().records().events().list(Filter.ALL, 3, null).records().stream()
            .map(event -> event.key())
            .toList();
    long before = site.archive().review().version();
    site.archive().review().judge(keys, Verdict.ACCEPTED, "test", null);
    try (BufferedReader lines = lines(listen("Last-Event-ID", String.valueOf(before)))) {
      lines.readLine();
      // only the last event of a version carries its number
      assertThat(event(lines)).hasSize(2);
      assertThat(event(lines)).hasSize(2);
      assertThat(event(lines)).hasSize(3).endsWith("id: " + (before + 1));
    }
  }

  @Test
  void anIdThatWasNeverGivenIsRefused() throws Exception {
    assertThat(listen("Last-Event-ID", "999999").statusCode()).isEqualTo(400);
    assertThat(listen("Last-Event-ID", "x").statusCode()).isEqualTo(400);
  }

  @Test
  void listenersAreCounted() throws Exception {
    List<HttpResponse<InputStream>> listening = new ArrayList<>();
    for (int i = 0; i < Listeners.MOST; i++) {
      listening.add(listen());
      assertThat(listening.get(i).statusCode()).isEqualTo(200);
    }
    HttpResponse<InputStream> refused = listen();
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    for (HttpResponse<InputStream> each : listening) {
      each.body().close();
    }
  }

  private HttpResponse<InputStream> listen(String... headers)
      throws IOException, InterruptedException {
    return client.send(site.request(PATH, headers).GET().build(), BodyHandlers.ofInputStream());
  }

  private static BufferedReader lines(HttpResponse<InputStream> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  /** Passes over comments. */
  private static List<String> event(BufferedReader lines) throws IOException {
    List<String> event = new ArrayList<>();
    while (true) {
      String line = lines.readLine();
      if (line == null || line.isEmpty() && !event.isEmpty()) {
        return event;
      }
      if (!line.isEmpty() && !line.startsWith(":")) {
        event.add(line);
      }
    }
  }
}
