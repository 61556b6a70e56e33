package org.rapporteur.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.sources.Site;

final class FetcherTest {
  private final Site site = new Site();
  private final Fetcher fetcher = site.fetcher();

  @AfterEach
  void close() {
    site.close();
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(URI.create(site.url(path)), Validator.NONE);
  }

  private Fetched.Refused refused(String path) throws InterruptedException {
    Fetched fetched = fetch(path);
    assertThat(fetched).isInstanceOf(Fetched.Refused.class);
    return (Fetched.Refused) fetched;
  }

  private String text(String path) throws InterruptedException {
    Fetched fetched = fetch(path);
    assertThat(fetched).isInstanceOf(Fetched.Document.class);
    return new String(((Fetched.Document) fetched).body(), StandardCharsets.UTF_8);
  }

  @Test
  void fetchesAndAsksForNewerOnesOnly() throws InterruptedException {
    site.page(
        "/a",
        exchange -> {
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          if (same) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Site.send(
                exchange,
                200,
                "text/HTML; charset=ISO-8859-2",
                exchange.getRequestHeaders().getFirst("User-Agent"));
          }
        });
    Fetched.Document document = (Fetched.Document) fetch("/a");
    assertThat(document.type()).isEqualTo("text/html");
    assertThat(document.charset()).hasToString("ISO-8859-2");
    assertThat(new String(document.body(), StandardCharsets.UTF_8))
        .isEqualTo("Rapporteur/test (+https://example.org)");
    assertThat(fetcher.fetch(URI.create(site.url("/a")), document.validator()))
        .isInstanceOf(Fetched.Unchanged.class);
    assertThat(site.requests()).containsExactly("/robots.txt", "/a", "/a");
  }

  @Test
  void pausesBetweenRequestsToOneHost() throws InterruptedException {
    site.page("/a", "text/html", "a").page("/b", "text/html", "b");
    text("/a");
    text("/b");
    text("/b");
    assertThat(site.waits()).hasSize(3).containsOnly(Duration.ofSeconds(2));
  }

  @Test
  void obeysRobots() throws InterruptedException {
    site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /no\nCrawl-delay: 10");
    site.page("/a", "text/html", "a").page("/no", "text/html", "b");
    assertThat(refused("/no").why()).contains("robots.txt");
    assertThat(refused("/no").passing()).isFalse();
    text("/a");
    text("/a");
    assertThat(site.requests()).doesNotContain("/no").containsOnlyOnce("/robots.txt");
    assertThat(site.waits()).last().isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void asksForNothingWhileRobotsCannotBeHad() throws InterruptedException {
    site.page("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));
    site.page("/a", "text/html", "a");
    assertThat(refused("/a").passing()).isTrue();
    site.page("/robots.txt", "text/plain", "");
    site.sleep(Duration.ofHours(1));
    assertThat(text("/a")).isEqualTo("a");
  }

  @Test
  void followsRedirectsWithinBounds() throws InterruptedException {
    site.page("/a", exchange -> redirect(exchange, "/b"));
    site.page("/b", "text/html", "b");
    site.page("/loop", exchange -> redirect(exchange, "/loop"));
    site.page("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
    site.page("/none", exchange -> exchange.sendResponseHeaders(302, -1));
    assertThat(text("/a")).isEqualTo("b");
    assertThat(refused("/loop").why()).contains("more than 5 times");
    assertThat(refused("/file").why()).contains("only http");
    assertThat(refused("/none").why()).contains("no address");
  }

  private static void redirect(HttpExchange exchange, String where) throws IOException {
    exchange.getResponseHeaders().set("Location", where);
    exchange.sendResponseHeaders(302, -1);
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws InterruptedException {
    int[] tries = {0};
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "30");
          Site.send(exchange, tries[0]++ == 0 ? 503 : 200, "text/html", "a");
        });
    assertThat(text("/a")).isEqualTo("a");
    assertThat(site.waits()).last().isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void comesBackLaterWhenTheWaitIsLong() throws InterruptedException {
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          Site.send(exchange, 429, "text/html", "a");
        });
    assertThat(refused("/a").why()).contains("3600 s");
    assertThat(refused("/a").passing()).isTrue();
    assertThat(site.requests()).containsOnlyOnce("/a");
  }

  @Test
  void takesNoMoreThanAllowed() throws InterruptedException {
    site.page("/large", "text/html", "x".repeat((1 << 20) + 1));
    site.page(
        "/bomb",
        exchange -> {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[50 << 20]);
          }
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.size());
          exchange.getResponseBody().write(packed.toByteArray());
        });
    assertThat(refused("/large").why()).contains("1024 kB");
    assertThat(refused("/bomb").why()).contains("1024 kB");
  }

  @Test
  void waitsForNoServerThatNeverEnds() throws InterruptedException {
    site.page(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 60; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            pause();
          }
        });
    long start = System.nanoTime();
    assertThat(refused("/slow").passing()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void tellsPassingFaultsFromOthers() throws InterruptedException {
    site.page("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
    site.page("/busy", exchange -> exchange.sendResponseHeaders(502, -1));
    assertThat(refused("/gone").passing()).isFalse();
    assertThat(refused("/missing").why()).contains("404");
    assertThat(refused("/busy").passing()).isTrue();
  }

  @Test
  void asksNoAddressInTheOwnNetworkUnlessAllowed() throws InterruptedException {
    Fetcher careful = new Fetcher(site.options().withLocal(false));
    Fetched fetched = careful.fetch(URI.create(site.url("/a")), Validator.NONE);
    assertThat(fetched).isInstanceOf(Fetched.Refused.class);
    assertThat(site.requests()).isEmpty();
  }
}
