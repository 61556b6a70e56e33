package org.rapporteur.app.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.app.web.attack.RawHttp.Answer;
import org.rapporteur.archive.record.Filter;

/**
 * Hostile requests get an answer of the kind 2xx, 3xx or 4xx, never an error of the program. {@code
 * -Drapporteur.attacks=10000} makes so many.
 */
final class AttackTest {
  private static final int ATTACKS = Integer.getInteger("rapporteur.attacks", 600);
  private static final List<String> LEAKS =
      List.of("SQLITE_", "org.sqlite", "\tat ", "java.lang.", "root:x:", "[extensions]");

  @TempDir private Path folder;
  private TestSite site;
  private int port;

  @BeforeEach
  void open() {
    site = TestSite.open(folder);
    port = site.at("/").getPort();
  }

  @AfterEach
  void close() {
    site.close();
    assertThat(errors()).as("errors of the program").isEmpty();
  }

  @Test
  void everyRouteBearsWhateverIsAsked() {
    long articles = site.archive().records().articles().count(Filter.ALL);
    long seed = Long.getLong("rapporteur.seed", 19851119);
    Attacks attacks = new Attacks(seed, site.routes(), keys());
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < ATTACKS; i++) {
      String request = attacks.next();
      Answer answer = RawHttp.send(port, request);
      statuses.merge(answer.status(), 1, Integer::sum);
      if (answer.status() != 500) {
        // the log says more about these
        check(answer, "seed " + seed + ", attack " + i + ": " + shown(request));
      }
    }
    System.out.println(ATTACKS + " attacks, answers by status: " + statuses);
    assertThat(errors()).as("errors of the program").isEmpty();
    assertThat(statuses).doesNotContainKey(500).containsKeys(200, 400, 404, 405);
    assertThat(site.archive().records().articles().count(Filter.ALL))
        .isGreaterThanOrEqualTo(articles);
    assertThat(site.get("/api/v1/events").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/assets/../../../etc/passwd",
        "/assets/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..;/..;/etc/passwd",
        "/assets/site.css%00.js",
        "/assets//etc/passwd",
        "//etc/passwd",
        "/assets/C:\\windows\\win.ini",
        "/api/v1/articles/..%5c..%5cetc%5cpasswd",
        "/api/v1/export/..%2f..%2fetc%2fpasswd",
        "/META-INF/MANIFEST.MF",
        "/org/rapporteur/app/Main.class",
        "http://127.0.0.1/etc/passwd",
        "*"
      })
  void noPathLeadsOutOfTheSite(String target) {
    Answer answer = RawHttp.send(port, RawHttp.request("GET", target, ""));
    check(answer, target);
    assertThat(answer.status()).as(target).isBetween(400, 499);
  }

  @Test
  void whatIsNoRequestIsRefused() {
    List<byte[]> requests = new ArrayList<>();
    for (String request :
        List.of(
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
            "GET\r\n\r\n",
            "\r\n\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:abc\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost : 127.0.0.1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\r\n b\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nBig: "
                + "a".repeat(100_000)
                + "\r\n\r\n",
            "GET /"
                + "a/".repeat(3_500)
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
            "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "GET /events?"
                + "a=b&".repeat(1_900)
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Connection: close\r\n\r\n",
            "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n",
            "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n"
                + "Content-Length: 6\r\n\r\nabcdef",
            "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n"
                + "Transfer-Encoding: chunked\r\n\r\nabcdef",
            "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/json\r\n\r\nzz\r\n",
            "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999\r\n"
                + "Content-Type: application/json\r\n\r\n{")) {
      requests.add(request.getBytes(StandardCharsets.ISO_8859_1));
    }
    requests.add(new byte[] {0, 1, 2, (byte) 0xff, '\r', '\n', '\r', '\n'});
    for (byte[] request : requests) {
      String name = shown(new String(request, StandardCharsets.ISO_8859_1));
      Answer answer = RawHttp.send(port, request);
      assertThat(answer.status()).as(name).isNotEqualTo(200);
      check(answer, name);
    }
  }

  @Test
  void aBodyWithoutEndIsCutOff() {
    String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
    String head =
        "POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
            + "Connection: close\r\nContent-Type: text/plain\r\n\r\n";
    Answer answer = RawHttp.send(port, head + chunk.repeat(40) + "0\r\n\r\n");
    assertThat(answer.status()).isIn(0, 413);
    Answer form =
        RawHttp.send(
            port,
            head.replace("text/plain", "application/x-www-form-urlencoded")
                + chunk.repeat(40)
                + "0\r\n\r\n");
    check(form, "a form without end");
  }

  private static void check(Answer answer, String what) {
    int status = answer.status();
    if (status == 429 || status == 503) {
      assertThat(answer.hasHeader("Retry-After")).as(what).isTrue();
    } else {
      // a connection that is only closed, or a version of HTTP that is not spoken, is an answer too
      assertThat(status == 0 || status == 505 || status < 500).as(what + "\n" + answer).isTrue();
    }
    assertThat(LEAKS).as(what).noneMatch(leak -> answer.body().contains(leak));
    assertThat(answer.head()).as(what).doesNotContainIgnoringCase("stolen=1");
    if (answer.head().toLowerCase(Locale.ROOT).contains("text/html")) {
      SafePage.check(what, Jsoup.parse(answer.body()));
    }
  }

  /** The lines of the log that say what went wrong and where in our own classes. */
  private List<String> errors() {
    return site.log()
        .lines()
        .filter(line -> !line.startsWith("\t") || line.contains("at org.rapporteur"))
        .limit(40)
        .toList();
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    site.archive()
        .records()
        .events()
        .list(Filter.ALL, 3, null)
        .records()
        .forEach(r -> keys.add(r.key()));
    site.archive()
        .records()
        .meetings()
        .list(Filter.ALL, 3, null)
        .records()
        .forEach(r -> keys.add(r.key()));
    site.archive()
        .records()
        .articles()
        .list(Filter.ALL, 3, null)
        .records()
        .forEach(r -> keys.add(r.key()));
    site.archive()
        .records()
        .entities()
        .list(Filter.ALL, 3, null)
        .records()
        .forEach(r -> keys.add(r.entity().key()));
    return keys;
  }

  private static String shown(String request) {
    return request.substring(0, Math.min(300, request.length()));
  }
}
