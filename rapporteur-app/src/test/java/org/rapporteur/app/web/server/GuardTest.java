package org.rapporteur.app.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.Terminal;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.app.web.WebLimits;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.app.web.attack.RawHttp;

final class GuardTest {
  private static final String TOKEN = "a-token-of-some-length";

  @TempDir private Path folder;
  private TestSite site;

  private void open() {
    site = TestSite.open(folder);
  }

  private void openWithToken() {
    site =
        TestSite.open(folder, WebSettings.ofLoopback(0).open("127.0.0.1", TOKEN), Terminal::empty);
  }

  @AfterEach
  void close() {
    site.close();
    assertThat(site.log()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 200",
    "localhost, 200",
    "[::1], 200",
    "evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example, 421",
    "10.0.0.7, 421"
  })
  void onlyItsOwnNameIsServed(String host, int status) {
    open();
    for (String path : new String[] {"/api/v1/version", "/events"}) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      assertThat(RawHttp.send(site.at("/").getPort(), request).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example, 403",
    "Origin, null, 403",
    "Origin, http://localhost:1, 403",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 200",
    "Sec-Fetch-Site, none, 200"
  })
  void pagesOfOtherSitesChangeNothing(String header, String value, int status) {
    open();
    String request =
        RawHttp.request(
            "POST",
            "/api/v1/read",
            "Some words.",
            "Content-Type: text/plain",
            header + ": " + value);
    assertThat(RawHttp.send(site.at("/").getPort(), request).status()).isEqualTo(status);
  }

  @Test
  void aFormOfAnotherSiteIsNoJson() {
    open();
    for (String type :
        new String[] {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data"}) {
      HttpResponse<String> answer =
          site.post("/api/v1/groups/join", type, "{\"keep\":\"event-1\",\"other\":\"event-2\"}");
      assertThat(answer.statusCode()).isEqualTo(415);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/events", "/events", "/assets/site.css", "/nothing"})
  void nothingIsServedWithoutTheToken(String path) {
    openWithToken();
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(answer.body()).doesNotContain(TOKEN);
    assertThat(site.get(path, "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
    assertThat(site.get(path, "Cookie", "rapporteur=wrong").statusCode()).isEqualTo(401);
    assertThat(site.get(path + "?token=wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void theTokenIsTakenFromHeaderAddressOrCookie() {
    openWithToken();
    assertThat(site.get("/api/v1/events", "Authorization", "Bearer " + TOKEN).statusCode())
        .isEqualTo(200);
    assertThat(site.get("/api/v1/events", "Cookie", "rapporteur=" + TOKEN).statusCode())
        .isEqualTo(200);
    HttpResponse<String> opened = site.get("/events?token=" + TOKEN);
    assertThat(opened.statusCode()).isIn(200, 302, 303);
    assertThat(opened.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    assertThat(opened.body()).as("links do not carry it on").doesNotContain(TOKEN);
  }

  @Test
  void everyAnswerForbidsWhatAPageDoesNotNeed() {
    open();
    for (String path : new String[] {"/events", "/nothing", "/api/v1/events", "/assets/site.css"}) {
      HttpResponse<String> answer = site.get(path);
      Map<String, String> wanted =
          Map.of(
              "X-Content-Type-Options", "nosniff",
              "Referrer-Policy", "same-origin",
              "Cross-Origin-Resource-Policy", "same-origin");
      wanted.forEach(
          (name, value) -> assertThat(answer.headers().firstValue(name)).as(path).hasValue(value));
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void whatABrowserHasAlreadyIsNotSentAgain() {
    open();
    String tag = site.get("/assets/site.css").headers().firstValue("ETag").orElseThrow();
    assertThat(site.get("/assets/site.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(site.get("/assets/site.js", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverAsksTooMuchIsToldToWait() {
    WebLimits usual = WebLimits.USUAL;
    WebLimits few = new WebLimits(usual.largestBody(), 1, 3, usual.idle(), usual.articlesAtOnce());
    site = TestSite.open(folder, WebSettings.ofLoopback(0).within(few), Terminal::empty);
    HttpResponse<String> last = site.get("/api/v1/version");
    for (int i = 0; i < 5 && last.statusCode() == 200; i++) {
      last = site.get("/api/v1/version");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(last.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void whatTheServerItselfRefusesRepeatsNothing() {
    open();
    String request = "GET /%zz<script>alert(1)</script> HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    RawHttp.Answer answer = RawHttp.send(site.at("/").getPort(), request);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("<script>").doesNotContainIgnoringCase("jetty");
  }
}
