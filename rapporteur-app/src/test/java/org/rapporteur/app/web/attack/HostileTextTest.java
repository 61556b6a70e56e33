package org.rapporteur.app.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.json.Json;

/**
 * Markup in articles, their names, titles, outlets and addresses never becomes markup of a page.
 */
final class HostileTextTest {
  private static final int MOST_PAGES = Integer.getInteger("rapporteur.attacks", 120);
  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void keepHostileArticles() {
    site = TestSite.open(folder, WebSettings.ofLoopback(0), HostileReading::of);
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> kept =
          site.post(
              "/api/v1/articles",
              "application/json",
              Json.line(
                  Map.of(
                      "text", "Words <script>alert(1)</script> of an article " + i,
                      "title", "\"><img src=x onerror=alert(" + i + ")>",
                      "published", "1986-10-1" + i,
                      "source", HostileReading.SOURCE,
                      "url", HostileReading.URL)));
      assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    }
  }

  @AfterEach
  void close() {
    site.close();
    assertThat(site.log()).isEmpty();
  }

  @Test
  void nothingOfItBecomesMarkup() {
    Map<String, Document> pages = crawl();
    assertThat(pages).hasSizeGreaterThan(30);
    assertThat(pages.values())
        .as("the texts are shown")
        .anyMatch(page -> page.body().text().contains("<img onerror=a()>"));
    pages.forEach(SafePage::check);
  }

  @Test
  void programsGetItAsDataOfItsType() {
    assertThat(site.archive().records().articles().count(Filter.ALL)).isEqualTo(24);
    for (String kind :
        new String[] {
          "events", "meetings", "statements", "relations", "entities", "topics", "articles"
        }) {
      for (String form : new String[] {"json", "jsonl", "csv", "tsv"}) {
        checkData(site.get("/api/v1/" + kind + "." + form + "?status=any"));
      }
    }
    for (Profile profile : Profile.values()) {
      checkData(site.get("/api/v1/export/" + profile.label() + "?status=any"));
    }
    checkData(site.get("/api/v1/search?words=script"));
  }

  private static void checkData(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .doesNotContain("html")
        .isNotEmpty();
  }

  private Map<String, Document> crawl() {
    Map<String, Document> pages = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>();
    Deque<String> later = new ArrayDeque<>();
    for (String route : site.routes()) {
      if (route.startsWith("GET /") && !route.contains("{") && !route.contains("/api/")) {
        next.add(route.substring(4) + "?status=any");
      }
    }
    while (!(next.isEmpty() && later.isEmpty()) && pages.size() < MOST_PAGES) {
      String path = next.isEmpty() ? later.remove() : next.remove();
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.statusCode()).as(path).isLessThan(500);
      assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).isPresent();
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        Document page = Jsoup.parse(answer.body());
        pages.put(path, page);
        page.select("a[href^=/]").forEach(link -> add(link.attr("href"), known, next, later));
      }
    }
    return pages;
  }

  /** Pages of single records come before the many that differ by their filter only. */
  private static void add(
      String address, Set<String> known, Deque<String> next, Deque<String> later) {
    String path = URI.create(address).getRawSchemeSpecificPart();
    if (!path.startsWith("/assets/") && !path.startsWith("/api/") && known.add(path)) {
      (path.contains("?") ? later : next).add(path);
    }
  }
}
