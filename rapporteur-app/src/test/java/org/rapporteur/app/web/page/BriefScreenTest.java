package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.archive.record.Filter;

final class BriefScreenTest {
  @TempDir private Path folder;

  @Test
  void showsTheRecordAtAGlance() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/");

      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select(".echo b").text())
          .isEqualTo(String.format("%,d", site.archive().records().events().count(Filter.ALL)));
      assertThat(page.select(".timeline a[data-from]")).isNotEmpty();
      assertThat(page.select(".legend a").eachText()).anyMatch(text -> text.startsWith("planned"));
      assertThat(page.select(".pairs tbody th").eachText())
          .anyMatch(text -> text.contains("Russia") && text.contains("United States"));
      assertThat(page.select(".record[data-key^=meeting-]")).isNotEmpty();
      assertThat(page.select(".record[data-key^=statement-]")).isNotEmpty();
      assertThat(page.select(".world path.s5")).isNotEmpty();
    }
  }

  @Test
  void everythingFollowsTheFilter() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/?pair=USA,RUS&from=1986&to=1986");

      assertThat(page.select(".echo").text()).contains("Russia", "from 1 January 1986");
      assertThat(page.select(".timeline a").eachAttr("data-from"))
          .isNotEmpty()
          .allMatch(day -> day.startsWith("1986"));
      assertThat(page.select("a[href^=/meetings?]").eachAttr("href"))
          .isNotEmpty()
          .allMatch(address -> address.contains("pair=USA%2CRUS"));
      List<String> nothing = page(site, "/?from=2020").select(".empty a").eachAttr("href");
      assertThat(nothing).containsExactly("/");
    }
  }

  @Test
  void ofAnEmptyArchiveItSaysWhatToDo() {
    try (TestSite site = TestSite.empty(folder)) {
      assertThat(page(site, "/").select(".empty").text())
          .contains("rapporteur ingest", "/api/v1/articles", "--demo");
    }
  }

  @Test
  void aWrongFilterIsExplained() {
    try (TestSite site = TestSite.open(folder)) {
      assertThat(site.get("/?from=soon").statusCode()).isEqualTo(400);
      assertThat(site.get("/?party=Nobody+Known").statusCode()).isEqualTo(400);
      assertThat(site.log()).isEmpty();
    }
  }

  private static Document page(TestSite site, String address) {
    return Jsoup.parse(site.get(address).body());
  }
}
