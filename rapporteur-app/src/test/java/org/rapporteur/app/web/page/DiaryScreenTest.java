package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;

final class DiaryScreenTest {
  @TempDir private Path folder;

  @Test
  void aMonthShowsItsMeetingsOnTheirDays() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/diary?month=1986-10");

      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("#month").text()).startsWith("October 1986");
      assertThat(page.select(".month td:has(time[datetime=1986-10-11]) .meeting").text())
          .contains("Gorbachev");
      assertThat(page.select(".month tbody td")).hasSize(35);
      assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/diary?month=1986-09");
      assertThat(page.select(".matrix tbody th").eachText()).contains("Russia", "United States");
    }
  }

  @Test
  void withoutAMonthTheLastWithMeetingsIsShown() {
    try (TestSite site = TestSite.open(folder)) {
      assertThat(page(site, "/diary?to=1986-10-31").select("#month").text())
          .startsWith("October 1986");
      Document beyond = page(site, "/diary?month=1950-01");
      assertThat(beyond.select(".meeting")).isEmpty();
      assertThat(beyond.select(".steps").text()).contains("Next meetings");
    }
  }

  @Test
  void theListHoldsThePlannedToo() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/diary?view=list");
      assertThat(page.select(".rows .record.plan")).isNotEmpty();
      assertThat(page.select(".rows .record.fact")).isNotEmpty();
      assertThat(page(site, "/diary?view=list&status=planned").select(".rows .record.fact"))
          .isEmpty();
    }
  }

  @Test
  void calendarProgramsCanSubscribe() {
    try (TestSite site = TestSite.open(folder)) {
      String address = page(site, "/diary?party=Gorbachev").select("#subscribe + p a").attr("href");
      HttpResponse<String> calendar = site.get(address);

      assertThat(address).isEqualTo("/diary.ics?party=Gorbachev");
      assertThat(calendar.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
      assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
    }
  }

  @Test
  void whatCannotBeShownIsExplained() {
    try (TestSite site = TestSite.open(folder)) {
      assertThat(site.get("/diary?month=soon").statusCode()).isEqualTo(400);
      assertThat(site.get("/diary?view=clock").statusCode()).isEqualTo(400);
      assertThat(page(site, "/diary?from=2020").select(".empty")).isNotEmpty();
      assertThat(site.log()).isEmpty();
    }
  }

  private static Document page(TestSite site, String address) {
    return Jsoup.parse(site.get(address).body());
  }
}
