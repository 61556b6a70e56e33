package org.rapporteur.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.app.Engine;
import org.rapporteur.app.Terminal;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** Drives the server through pipes, as an assistant does. */
@Timeout(120)
final class McpServerTest {
  @TempDir private Path folder;
  private TestSite site;
  private OutputStream ask;
  private BufferedReader answers;
  private CompletableFuture<Void> served;

  @BeforeEach
  void start() throws IOException {
    site = TestSite.open(folder);
    PipedOutputStream in = new PipedOutputStream();
    PipedInputStream out = new PipedInputStream(1 << 20);
    PipedInputStream from = new PipedInputStream(in, 1 << 16);
    PipedOutputStream to = new PipedOutputStream(out);
    Engine engine = TestSite.engine(Terminal::empty);
    McpServer server = new McpServer(site.archive(), () -> engine, Clock.systemUTC(), "test");
    served =
        CompletableFuture.runAsync(() -> {
          try {
            server.serve(from, to);
            to.close();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    ask = in;
    answers = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() throws Exception {
    ask.close();
    served.get(10, TimeUnit.SECONDS);
    site.close();
  }

  @ParameterizedTest
  @CsvSource({"2025-06-18, 2025-06-18", "2024-11-05, 2024-11-05", "1999-01-01, 2025-11-25"})
  void bothAgreeOnAVersion(String wanted, String agreed) throws IOException {
    JsonNode result =
        ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
                + "\"protocolVersion\":\""
                + wanted
                + "\",\"capabilities\":{},"
                + "\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}}")
            .path("result");
    assertThat(result.path("protocolVersion").asString()).isEqualTo(agreed);
    assertThat(result.path("capabilities").has("tools")).isTrue();
    assertThat(result.path("serverInfo").path("name").asString()).isEqualTo("rapporteur");
    say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    assertThat(ask("{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"ping\"}").path("id").asString())
        .isEqualTo("p");
  }

  @Test
  void toolsSayWhatTheyTake() throws IOException {
    JsonNode tools =
        ask("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}")
            .path("result")
            .path("tools");
    assertThat(tools.valueStream().map(tool -> tool.path("name").asString()))
        .containsExactly("search", "list", "show", "read", "codebook");
    for (JsonNode tool : tools) {
      assertThat(tool.path("description").asString()).isNotBlank();
      assertThat(tool.path("inputSchema").path("type").asString()).isEqualTo("object");
    }
  }

  @Test
  void recordsAreFoundListedAndShown() throws IOException {
    JsonNode found = Json.parse(call("search", "{\"words\":\"missile\",\"limit\":2}"));
    assertThat(found.path("records")).hasSize(2);
    assertThat(found.path("records").get(0).path("snippet").asString()).containsPattern("\\[.*]");
    JsonNode list =
        Json.parse(call("list", "{\"kind\":\"meetings\",\"party\":[\"Gorbachev\"],\"limit\":1}"));
    String key = list.path("records").get(0).path("key").asString();
    JsonNode shown = Json.parse(call("show", "{\"key\":\"" + key + "\"}"));
    assertThat(shown.path("record").path("key").asString()).isEqualTo(key);
    assertThat(shown.path("reports")).isNotEmpty();
  }

  @Test
  void articlesAreReadAndCodesExplained() throws IOException {
    JsonNode reading =
        Json.parse(call("read", "{\"text\":\"Sadat met Begin.\",\"published\":\"1978-09-18\"}"));
    assertThat(reading.path("article").path("text").asString()).isEqualTo("Sadat met Begin.");
    assertThat(call("codebook", "{\"code\":\"CONSULT\"}")).contains("\"definition\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search | {} | missing",
        "search | {\"words\":\"\\\"open\"} | cannot be understood",
        "list | {\"kind\":\"cats\"} | no records called",
        "list | {\"kind\":\"events\",\"from\":\"May\"} | no date",
        "list | {\"kind\":\"events\",\"form\":\"1985\"} | unknown argument",
        "list | {\"kind\":\"events\",\"limit\":1000} | from 1 to",
        "show | {\"key\":\"event-00000000000000\"} | no record",
        "read | {\"text\":\"12 34\"} | nothing to read",
        "codebook | {\"code\":\"nothing\"} | no code"
      })
  void whatAToolCannotDoIsToldToTheAssistant(String tool, String arguments, String words)
      throws IOException {
    JsonNode result = result(tool, arguments);
    assertThat(result.path("isError").asBoolean()).isTrue();
    assertThat(result.path("content").get(0).path("text").asString()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\": | -32700",
        "{\"id\":1,\"method\":\"ping\"} | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"} | -32600",
        "17 | -32600",
        "[] | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\"} | -32601",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"x\"}} | -32602"
      })
  void mistakesOfTheProtocolHaveItsNumbers(String message, int code) throws IOException {
    JsonNode answer = ask(message);
    assertThat(answer.path("error").path("code").asInt()).isEqualTo(code);
    assertThat(answer.has("id")).isTrue();
  }

  private String call(String tool, String arguments) throws IOException {
    JsonNode result = result(tool, arguments);
    String text = result.path("content").get(0).path("text").asString();
    assertThat(result.path("isError").asBoolean()).as(text).isFalse();
    return text;
  }

  private JsonNode result(String tool, String arguments) throws IOException {
    return ask("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"tools/call\",\"params\":{\"name\":\""
            + tool
            + "\",\"arguments\":"
            + arguments
            + "}}")
        .path("result");
  }

  private JsonNode ask(String message) throws IOException {
    say(message);
    return Json.parse(answers.readLine());
  }

  private void say(String message) throws IOException {
    ask.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    ask.flush();
  }
}
