package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;

/** Judges records one after the other. */
final class ReviewScreenTest {
  @TempDir private Path folder;
  private TestSite site;

  @AfterEach
  void close() {
    assertThat(site.log()).isEmpty();
    site.close();
  }

  @Test
  void verdictsMoveOnAndCountAndCanBeTakenBack() {
    site = TestSite.open(folder);
    Document first = page("/review?kind=events");
    String key = first.select("[data-key]").attr("data-key");
    HttpResponse<String> answer =
        site.form("/review", Map.of("action", "accept", "key", key, "here", "/review?kind=events"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Document second = page(answer.headers().firstValue("Location").orElseThrow());
    assertThat(second.select("[data-key]").attr("data-key")).isNotEmpty().isNotEqualTo(key);
    assertThat(second.select("aside table").text()).contains("all events 1 of 1 100 % 21–100 %");
    assertThat(site.get("/review.csv").body()).contains("event,all,1,1,1.0000,0.2065,1.0000");
    String last = second.select("input[name=last]").attr("value");
    site.form("/review", Map.of("action", "undo", "last", last, "here", "/review?kind=events"));
    assertThat(page("/review?kind=events").select("[data-key]").attr("data-key")).isEqualTo(key);
  }

  @Test
  void whatIsSkippedComesLater() {
    site = TestSite.open(folder);
    for (String kind : ReviewView.KINDS) {
      Document page = page("/review?kind=" + kind);
      String key = page.select("[data-key]").attr("data-key");
      Document next = page(page.select("a[data-hotkey=s]").attr("href"));
      assertThat(next.select("[data-key]").attr("data-key")).isNotEmpty().isNotEqualTo(key);
    }
    assertThat(page("/review?order=drawn&type=CONSULT").select("h2").text()).contains("CONSULT");
  }

  @Test
  void anEmptyArchiveSaysWhatToDo() {
    site = TestSite.empty(folder);
    assertThat(page("/review").select(".empty").text()).contains("Nothing is left");
  }

  @Test
  void aFormMayNotLeadElsewhere() {
    site = TestSite.open(folder);
    assertThat(
            site.form("/review", Map.of("action", "accept", "here", "//evil.example")).statusCode())
        .isEqualTo(400);
    assertThat(site.get("/review?kind=planets").statusCode()).isEqualTo(400);
  }

  private Document page(String address) {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
