package org.rapporteur.sources;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.rapporteur.sources.fetch.FetchOptions;
import org.rapporteur.sources.fetch.Fetcher;

/** A news site on this machine, and a clock that waits in no time. */
public final class Site extends Clock implements AutoCloseable {
  /** What the site answers to a request. */
  @FunctionalInterface
  public interface Page {
    /** Answers. */
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, Page> pages = new HashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  /** Opens a site without pages. */
  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().toString();
            requests.add(path);
            Page page = pages.get(path);
            if (page == null) {
              exchange.sendResponseHeaders(404, -1);
            } else {
              page.answer(exchange);
            }
          }
        });
    server.start();
  }

  /** Puts a page up. */
  public Site page(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  /** Puts a text up. */
  public Site page(String path, String type, String text) {
    return page(path, exchange -> send(exchange, 200, type, text));
  }

  /** Sends a text. */
  public static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Returns the address of a page. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Returns options that may ask this machine. */
  public FetchOptions options() {
    return new FetchOptions(
        "Rapporteur/test (+https://example.org)",
        Duration.ofSeconds(2),
        Duration.ofMinutes(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(2),
        1 << 20,
        true,
        this,
        this::sleep);
  }

  /** Returns a fetcher that may ask this machine. */
  public Fetcher fetcher() {
    return new Fetcher(options());
  }

  /** Returns the paths asked for, in order. */
  public List<String> requests() {
    return requests;
  }

  /** Returns how long the fetcher waited each time. */
  public List<Duration> waits() {
    return waits;
  }

  /** Lets time go by. */
  public void sleep(Duration time) {
    waits.add(time);
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
