package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;

final class NetworkScreenTest {
  @TempDir private Path folder;

  @Test
  void countriesAreJoinedByWhatTheyDoWithEachOther() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/network");

      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("[data-node=USA]")).hasSize(1);
      assertThat(page.select("[data-edge][data-from=RUS][data-to=USA]").attr("href"))
          .isEqualTo("/pair?pair=RUS%2CUSA");
      assertThat(page.select("tbody tr")).hasSameSizeAs(page.select("[data-edge]"));
      List<String> nodes = page.select("[data-node]").eachAttr("data-node");
      for (Element edge : page.select("[data-edge]")) {
        assertThat(nodes).contains(edge.attr("data-from"), edge.attr("data-to"));
      }
    }
  }

  @Test
  void partiesCanBeTheNodes() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/network?nodes=party");

      assertThat(page.select("[data-node] text").eachText()).contains("Mikhail Gorbachev");
      assertThat(page.select("[data-node]").eachAttr("href"))
          .allMatch(address -> address.startsWith("/entities/entity-"));
      assertThat(page.select("option[selected]").val()).isEqualTo("party");
    }
  }

  @Test
  void theFilterHoldsButTheWholeTimeStaysToChooseFrom() {
    try (TestSite site = TestSite.open(folder)) {
      Document all = page(site, "/network");
      Document some = page(site, "/network?from=1986-10-11&to=1986-10-11");

      assertThat(some.select(".timeline a")).hasSameSizeAs(all.select(".timeline a"));
      assertThat(some.select("[data-edge]").size()).isLessThan(all.select("[data-edge]").size());
      Document few = page(site, "/network?from=1986-10-11&to=1986-10-11&independent=2");
      assertThat(few.select("[data-edge]").size())
          .isLessThanOrEqualTo(some.select("[data-edge]").size());
      assertThat(few.select("a[download]").eachAttr("href"))
          .contains(
              "/api/v1/export/gexf?from=1986-10-11&to=1986-10-11&independent=2",
              "/api/v1/export/graphml?from=1986-10-11&to=1986-10-11&independent=2");
      assertThat(page(site, "/network?from=2020").select(".empty")).isNotEmpty();
      assertThat(site.get("/network?nodes=atoms").statusCode()).isEqualTo(400);
      assertThat(site.log()).isEmpty();
    }
  }

  private static Document page(TestSite site, String address) {
    return Jsoup.parse(site.get(address).body());
  }
}
