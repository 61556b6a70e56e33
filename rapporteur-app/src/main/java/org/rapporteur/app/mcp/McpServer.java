package org.rapporteur.app.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Engine;
import org.rapporteur.archive.Archive;
import org.rapporteur.json.Json;
import org.rapporteur.model.RapporteurException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Answers an assistant by the Model Context Protocol: JSON-RPC 2.0, one message a line, until its
 * end of the line is closed.
 */
public final class McpServer {
  private static final List<String> VERSIONS =
      List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");
  private static final int LONGEST_LINE = 4_000_000;
  private static final int NOT_JSON = -32700;
  private static final int NO_REQUEST = -32600;
  private static final int NO_METHOD = -32601;
  private static final int WRONG_PARAMETERS = -32602;
  private static final int BROKEN = -32603;
  private static final String ABOUT =
      "The record of an archive of news about international relations. list and search find"
          + " records and articles, show gives everything one rests on, codebook explains codes.";

  private final List<Tool> tools;
  private final String version;

  /** A server over an archive; the reader is loaded when it is first needed. */
  public McpServer(Archive archive, Supplier<Engine> engine, Clock clock, String version) {
    this.tools = new Tools(archive, engine, clock).all();
    this.version = version;
  }

  /** Answers everything that comes in. */
  public void serve(InputStream in, OutputStream out) throws IOException {
    InputStream buffered = new BufferedInputStream(in);
    for (byte[] line = next(buffered); line != null; line = next(buffered)) {
      Object answer = line.length > LONGEST_LINE ? error(null, NO_REQUEST, "too long") : take(line);
      if (answer != null) {
        out.write((Json.line(answer) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }

  /** Returns the next line without its end, or of a line that is too long a little too much. */
  private static byte @Nullable [] next(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int value = in.read();
    if (value < 0) {
      return null;
    }
    while (value >= 0 && value != '\n') {
      if (line.size() <= LONGEST_LINE) {
        line.write(value);
      }
      value = in.read();
    }
    return line.toByteArray();
  }

  private @Nullable Object take(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return null;
    }
    JsonNode message;
    try {
      message = Json.parse(text);
    } catch (Json.MalformedJson e) {
      return error(null, NOT_JSON, "no JSON: " + e.reason());
    }
    if (!message.isArray() || message.isEmpty()) {
      return answer(message);
    }
    List<Object> answers = new ArrayList<>();
    for (JsonNode each : message) {
      Object answer = answer(each);
      if (answer != null) {
        answers.add(answer);
      }
    }
    return answers.isEmpty() ? null : answers;
  }

  /** Answers a request; a notification and an answer get none. */
  private @Nullable Object answer(JsonNode message) {
    JsonNode id = message.path("id");
    boolean isId = id.isString() || id.isNumber();
    String method = message.path("method").asString("");
    if (!message.path("jsonrpc").asString("").equals("2.0")
        || method.isEmpty() && !message.has("result") && !message.has("error")
        || message.has("id") && !isId) {
      return error(isId ? id : null, NO_REQUEST, "no request of JSON-RPC 2.0");
    }
    if (!isId || method.isEmpty()) {
      return null;
    }
    return switch (method) {
      case "initialize" -> result(id, begin(message.path("params")));
      case "ping" -> result(id, Map.of());
      case "tools/list" ->
          result(id, Map.of("tools", tools.stream().map(Tool::described).toList()));
      case "tools/call" -> call(id, message.path("params"));
      default -> error(id, NO_METHOD, "no such method: " + shown(method));
    };
  }

  private Object begin(JsonNode parameters) {
    String wanted = parameters.path("protocolVersion").asString("");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("protocolVersion", VERSIONS.contains(wanted) ? wanted : VERSIONS.get(0));
    answer.put("capabilities", Map.of("tools", Map.of()));
    answer.put("serverInfo", Map.of("name", "rapporteur", "version", version));
    answer.put("instructions", ABOUT);
    return answer;
  }

  /** What a tool cannot do is told to the assistant, which can then ask otherwise. */
  private Object call(JsonNode id, JsonNode parameters) {
    String name = parameters.path("name").asString("");
    Tool tool = tools.stream().filter(known -> known.name().equals(name)).findFirst().orElse(null);
    if (tool == null) {
      return error(id, WRONG_PARAMETERS, "no such tool: " + shown(name));
    }
    try {
      return result(id, content(tool.work().apply(parameters.path("arguments")), false));
    } catch (RapporteurException e) {
      return result(id, content(String.valueOf(e.getMessage()), true));
    } catch (RuntimeException | StackOverflowError e) {
      return error(id, BROKEN, "an error of the program: " + e.getClass().getSimpleName());
    }
  }

  private static Map<String, Object> content(String text, boolean isError) {
    return Map.of("content", List.of(Map.of("type", "text", "text", text)), "isError", isError);
  }

  private static Map<String, Object> result(JsonNode id, Object result) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", "2.0");
    answer.put("id", id);
    answer.put("result", result);
    return answer;
  }

  private static Map<String, Object> error(@Nullable JsonNode id, int code, String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", "2.0");
    answer.put("id", id == null ? NullNode.getInstance() : id);
    answer.put("error", Map.of("code", code, "message", message));
    return answer;
  }

  private static String shown(String word) {
    return word.length() > 100 ? word.substring(0, 100) + "…" : word;
  }
}
