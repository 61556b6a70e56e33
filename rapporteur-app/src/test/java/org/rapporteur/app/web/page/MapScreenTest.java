package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;

final class MapScreenTest {
  @TempDir private Path folder;

  @Test
  void townsAreCirclesAndCountriesAreAreas() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/map");

      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("a[data-label^=Reykjavik] circle.spot")).hasSize(1);
      assertThat(page.select("a[data-label] circle.spot title").eachText())
          .noneMatch(place -> place.startsWith("Iceland:"));
      assertThat(page.select(".world path.land").size()).isGreaterThan(150);
      assertThat(page.select("tbody th").eachText()).contains("Reykjavik");
    }
  }

  @Test
  void aPlaceLeadsToItsEventsWithTheSameFilter() {
    try (TestSite site = TestSite.open(folder)) {
      String address =
          page(site, "/map?from=1986&to=1986")
              .select("a[data-label^=Reykjavik]:has(circle)")
              .attr("href");
      assertThat(address).startsWith("/events?from=1986&to=1986&place=entity-");
      assertThat(page(site, address).select(".record")).isNotEmpty();
      assertThat(page(site, "/map?from=2020").select(".empty")).isNotEmpty();
      assertThat(site.log()).isEmpty();
    }
  }

  private static Document page(TestSite site, String address) {
    return Jsoup.parse(site.get(address).body());
  }
}
