package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Terminal;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;

/** Follows a record from its page through all that a user can say about it. */
final class RecordScreenTest {
  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void open() {
    site = TestSite.open(folder);
  }

  @AfterEach
  void close() {
    assertThat(site.log()).isEmpty();
    site.close();
  }

  @Test
  void everyRecordOfTheSamplesHasAPage() {
    for (String kind : List.of("events", "meetings", "statements", "relations", "topics")) {
      Document list = page("/" + kind + "?status=any&limit=20");
      List<String> addresses = list.select(".record h3 a[href^=/" + kind + "/]").eachAttr("href");
      assertThat(addresses).as(kind).isNotEmpty();
      for (String address : addresses) {
        Document page = page(address);
        assertThat(page.select("h1").text()).as(address).isNotEmpty();
        assertThat(page.select(".reports li")).as(address).isNotEmpty();
        assertThat(page.select(".reports a[href*=#r1-]")).as(address).isNotEmpty();
      }
    }
  }

  @Test
  void aVerdictAndACorrectionHoldAndCanBeTakenBack() {
    String address = "/events/" + told(1).key();
    assertThat(site.form(address, Map.of("action", "accept", "author", "Vera")).statusCode())
        .isEqualTo(303);
    assertThat(page(address).select(".verdict").text()).isEqualTo("accepted");
    site.form(address, Map.of("action", "correct", "field", "status", "value", "planned"));
    Document page = page(address);
    assertThat(page.select("main .mark").first().text()).contains("planned");
    assertThat(page.select(".said-list").text()).contains("status = planned").contains("Vera");
    site.form(address, Map.of("action", "undo:status"));
    site.form(address, Map.of("action", "undo:verdict"));
    page = page(address);
    assertThat(page.select("main .mark").first().text()).contains("happened");
    assertThat(page.select(".verdict")).isEmpty();
    assertThat(page.select(".said-list s")).hasSize(2);
  }

  @Test
  void whatDoesNotFitIsRefusedWithAReason() {
    String address = "/events/" + told(1).key();
    HttpResponse<String> wrong =
        site.form(address, Map.of("action", "correct", "field", "status", "value", "perhaps"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("give one of");
    assertThat(site.form(address, Map.of("action", "burn")).statusCode()).isEqualTo(400);
    assertThat(
            site.post(address, "application/x-www-form-urlencoded", "action=accept").statusCode())
        .isEqualTo(403);
    assertThat(site.get("/events/event-00000000000000").statusCode()).isEqualTo(404);
    assertThat(site.get("/events/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void reportsAreSplitOffAndJoinedAgain() {
    EventRecord event = told(2);
    Document page = page("/events/" + event.key());
    assertThat(page.select(".reason")).isNotEmpty();
    String report = page.select("input[name=report]").last().attr("value");
    HttpResponse<String> split =
        site.form("/events/" + event.key(), Map.of("action", "split", "report", report));
    String fresh = split.headers().firstValue("Location").orElseThrow();
    assertThat(page(fresh).select(".reports li")).hasSize(1);
    site.form(
        "/events/" + event.key(),
        Map.of("action", "join", "other", fresh.substring(fresh.lastIndexOf('/') + 1)));
    HttpResponse<String> gone = site.get(fresh);
    assertThat(gone.statusCode()).isEqualTo(303);
    assertThat(gone.headers().firstValue("Location")).contains("/events/" + event.key());
    assertThat(page("/events/" + event.key()).select(".reports li"))
        .hasSize(event.history().reports());
  }

  @Test
  void saysWhyTheReaderCannotTellItsReasons() {
    assertThat(page("/events/" + told(1).key() + "?trace=shown").text())
        .contains("does not find the event at these words any more");
  }

  @Test
  void whoMayOnlyReadSeesNoForm() {
    site.close();
    site = TestSite.open(folder, WebSettings.ofLoopback(0).toRead(), Terminal::empty);
    String address = "/events/" + told(1).key();
    assertThat(page(address).select("form[method=post]")).isEmpty();
    assertThat(site.form(address, Map.of("action", "accept")).statusCode()).isEqualTo(403);
  }

  private EventRecord told(int reports) {
    return site.archive().records().events().list(Filter.ALL, 500, null).records().stream()
        .filter(event -> event.history().reports() >= reports)
        .findFirst()
        .orElseThrow();
  }

  private Document page(String address) {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
