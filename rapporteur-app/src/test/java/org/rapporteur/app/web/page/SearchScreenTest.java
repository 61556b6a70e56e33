package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;

final class SearchScreenTest {
  @TempDir private Path folder;

  @Test
  void findsWordsAndMarksThem() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/search?words=summit");

      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select(".record")).isNotEmpty();
      assertThat(page.select(".snippet mark").eachText())
          .isNotEmpty()
          .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("summit"));
      assertThat(page.select(".tabs a").eachText())
          .hasSize(4)
          .anyMatch(tab -> tab.startsWith("statements"));
      assertThat(page.select(".facets summary").eachText())
          .contains(
              "Party",
              "Country",
              "Topic",
              "Source",
              "Type of events",
              "Status of events",
              "Place of events",
              "Certainty of statements");
      assertThat(page.select(".timeline a[data-from]")).isNotEmpty();
      assertThat(page.select("input[name=words]").last().val()).isEqualTo("summit");
    }
  }

  @Test
  void everyTabAndFacetLeadsToAList() {
    try (TestSite site = TestSite.open(folder)) {
      Document page = page(site, "/search?words=summit");
      for (String address : page.select(".tabs a, .facets li:first-child a").eachAttr("href")) {
        Document other = page(site, address);
        assertThat(other.select(".record, .empty")).as(address).isNotEmpty();
        assertThat(address).contains("words=summit");
      }
      assertThat(site.log()).isEmpty();
    }
  }

  @Test
  void wordsOfAHeadlineAreFoundWhereverWordsAre() {
    try (TestSite site = TestSite.open(folder)) {
      for (String address :
          List.of(
              "/search?words=title:summit",
              "/search?words=title:summit&show=statements",
              "/?text=title:summit",
              "/statements?text=title:summit",
              "/api/v1/statements?text=title:summit")) {
        assertThat(site.get(address).statusCode()).as(address).isEqualTo(200);
      }
      Document page = page(site, "/search?words=title:summit&show=statements");
      assertThat(page.select(".record")).isNotEmpty();
    }
  }

  @Test
  void wordsThatCannotBeUnderstoodAreKeptAndExplained() {
    try (TestSite site = TestSite.open(folder)) {
      HttpResponse<String> answer = site.get("/search?words=" + TestSite.encoded("\"summit <b>"));
      Document page = Jsoup.parse(answer.body());

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(page.select("main input[name=words]").val()).isEqualTo("\"summit <b>");
      assertThat(page.select("[role=alert]").text()).contains("cannot be understood");
      assertThat(page.select("main b")).isEmpty();
      assertThat(page.select(".syntax dt")).isNotEmpty();
    }
  }

  @Test
  void withoutWordsOrHitsItSaysHowToSearch() {
    try (TestSite site = TestSite.open(folder)) {
      assertThat(page(site, "/search").select(".syntax")).isNotEmpty();
      Document none = page(site, "/search?words=unheardof&from=1986");
      assertThat(none.select(".empty a").eachAttr("href")).contains("/search?words=unheardof");
      assertThat(site.get("/search?words=summit&show=dreams").statusCode()).isEqualTo(400);
    }
  }

  private static Document page(TestSite site, String address) {
    return Jsoup.parse(site.get(address).body());
  }
}
