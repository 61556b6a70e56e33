package org.rapporteur.app.web.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.json.Json;

/** Makes hostile requests to the routes of a server; the same seed makes the same. */
final class Attacks {
  private static final List<String> VALUES =
      List.of(
          "' OR 1=1 --",
          "'; DROP TABLE event; --",
          "1) UNION SELECT key, 2, 3 FROM article --",
          "\" OR \"\"=\"",
          "event-' OR ''='",
          "event-3f9k2m1q8z7d4a\u0000",
          "\"",
          "NEAR(",
          "a AND",
          "* OR *",
          "^a -b",
          "title:",
          "((((((((((a",
          "{title text}: a",
          "nothing: a NOT NOT b",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "javascript:alert(1)",
          "../../../../etc/passwd",
          "..\\..\\..\\windows\\win.ini",
          "/etc/passwd",
          "\r\nSet-Cookie: stolen=1",
          "${jndi:ldap://127.0.0.1/a}",
          "{{7*7}}",
          "9999-99-99",
          "+999999999-12-31",
          "-999999999-01-01",
          "0000",
          "1985-13",
          "-1",
          "99999999999999999999",
          "1e400",
          "NaN",
          "9223372036854775807.9223372036854775807",
          "-999999999.999999999999999999",
          "999999999",
          "2147483647",
          ",,,,",
          "USA,",
          "USA,USA",
          "any",
          "true",
          "\uD83D\uDE00\u202E\u0301",
          "a".repeat(1_999),
          "a ".repeat(3_000),
          "%".repeat(50),
          "",
          " ");
  private static final List<String> RAW =
      List.of(
          "%", "%zz", "%00", "%ff%fe", "%ed%a0%80", "%c0%ae%c0%ae", "%252e%252e%252f", "%0d%0a");
  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "{}",
          "[[[[[[[[[[",
          "\"text\"",
          "{\"text\":null}",
          "{\"text\":\"a\",\"text\":\"b\"}",
          "{\"text\":{\"a\":[]}}",
          "{\"verdict\":\"rejected\",\"author\":\"' OR 1=1 --\"}",
          "{\"date\":\"9999-99-99\"}",
          "{\"' OR 1=1 --\":\"x\"}",
          "{\"keep\":\"event-1\",\"other\":\"' OR 1=1\"}",
          "{\"key\":\"entity-1\",\"appearances\":[\"#\",\"a#'\"]}",
          "{\"key\":\"event-1\",\"reports\":[\"' --\"]}",
          "[".repeat(5_000),
          "{\"a\":".repeat(5_000),
          "{\"text\":1e99999999}",
          "\uFEFF{\"text\":\"a b c\"}",
          "{\"text\":\"\\ud800 half a word met\"}",
          "{\"text\":\"A word \\u0000 met\",\"published\":\"+999999999-12-31\"}",
          "secret=x&key=1",
          "a=" + "b".repeat(10_000));
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "text/plain",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "multipart/form-data",
          "text/html",
          "application/json; charset=utf-7",
          ";;;",
          "");
  private static final List<String> NAMES =
      List.of(
          "after",
          "limit",
          "words",
          "facet",
          "most",
          "since",
          "key",
          "pair",
          "country_points",
          "at",
          "sort",
          "view",
          "kind",
          "day",
          "month",
          "q",
          "' OR 1=1");
  private static final List<String> WORDS =
      List.of("party", "country", "topic", "place", "source", "text", "words", "pair", "after");
  private static final List<String> METHODS =
      List.of("GET", "POST", "HEAD", "DELETE", "PUT", "PATCH", "OPTIONS", "TRACE", "SECRET");

  private final Random random;
  private final List<String> routes;
  private final List<String> keys;

  Attacks(long seed, List<String> routes, List<String> keys) {
    this.random = new Random(seed);
    this.routes = routes;
    this.keys = keys;
  }

  /** Returns the next request as it goes over the wire; most have the method of their route. */
  String next() {
    String[] route = any(routes).split(" ");
    String method = random.nextInt(10) == 0 ? any(METHODS) : route[0];
    boolean hasBody = List.of("POST", "PUT", "PATCH", "DELETE").contains(method);
    List<String> headers = new ArrayList<>();
    if (hasBody) {
      headers.add("Content-Type: " + (random.nextBoolean() ? TYPES.get(0) : any(TYPES)));
    }
    if (random.nextInt(4) == 0) {
      headers.add(header());
    }
    return RawHttp.request(
        method, target(route[1]), hasBody ? body() : "", headers.toArray(String[]::new));
  }

  private String body() {
    return random.nextInt(8) == 0
        ? Json.line(Map.of(any(List.of("date", "place", "actors", "name", "text")), any(VALUES)))
        : any(BODIES).replace("secret=x", "secret=" + TestSite.SECRET);
  }

  private String header() {
    return switch (random.nextInt(7)) {
      case 0 -> "Accept: " + any(List.of("*/*;q=x", ",,,", "text/csv;q=2", "a".repeat(3_000)));
      case 1 -> "If-None-Match: " + any(List.of("*", "\"", "W/\"\",,", "'"));
      case 2 -> "Last-Event-ID: " + any(List.of("-1", "99999999999999999999", "0", "' OR 1=1"));
      case 3 -> "Cookie: rapporteur=" + any(List.of("\"", "x; ;;=", "' OR 1=1", "\u00e9"));
      case 4 -> "Content-Encoding: " + any(List.of("gzip", "br", "x"));
      case 5 -> "Range: bytes=" + any(List.of("0-0", "-1", "9-1", "a"));
      default -> "Accept-Encoding: " + any(List.of("gzip;q=x", "gzip, gzip, gzip", "*"));
    };
  }

  private String target(String route) {
    String path = route;
    while (path.contains("{")) {
      int open = path.indexOf('{');
      String value = random.nextInt(3) == 0 ? any(keys) : value();
      path = path.substring(0, open) + value + path.substring(path.indexOf('}') + 1);
    }
    StringBuilder target = new StringBuilder(path);
    int parameters = random.nextInt(3);
    for (int i = 0; i < parameters; i++) {
      target.append(i == 0 ? '?' : '&');
      target.append(encoded(name()));
      target.append('=').append(value());
    }
    return target.toString();
  }

  /** Words are taken as they are and go further than choices do. */
  private String name() {
    return switch (random.nextInt(3)) {
      case 0 -> any(NAMES);
      case 1 -> any(WORDS);
      default -> any(FilterQuery.NAMES);
    };
  }

  private String value() {
    return random.nextInt(6) == 0 ? any(RAW) : encoded(any(VALUES));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
