package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.web.TestSite;

final class ListScreenTest {
  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void open() {
    site = TestSite.open(folder);
  }

  @AfterEach
  void close() {
    site.close();
    assertThat(site.log()).isEmpty();
  }

  @Test
  void onlySidesThatTheRecordsHaveAreOffered() {
    Document entities = page("/entities");
    assertThat(entities.select(".facets summary").eachText())
        .containsExactly("Party", "Country of a party");
    assertThat(entities.select(".timeline")).isEmpty();
    assertThat(page("/articles").select(".facets summary").eachText())
        .contains("Topic")
        .doesNotContain("Type", "Status", "Relation");
  }

  @Test
  void everyFacetOfANarrowedListLeadsToAList() {
    for (String path : List.of("/articles", "/events", "/meetings", "/search?words=summit")) {
      Document all = page(path);
      String topic =
          all.select(".facets details:has(summary:contains(Topic)) a").first().attr("href");
      Document narrowed = page(topic);
      List<String> links = narrowed.select(".facets a").eachAttr("href");
      assertThat(links).as(topic).isNotEmpty();
      for (String link : links) {
        assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void aValueAmongOthersIsChosenAndCanBeTakenOut() {
    Document page = page("/events?type=consult,agree&country=usa");
    assertThat(page.select(".facets a.on").eachAttr("href"))
        .contains("/events?type=agree&country=usa", "/events?type=consult%2Cagree");
  }

  @Test
  void theFormKeepsWhatItHasNoFieldFor() {
    Document page = page("/events?place=Geneva&place=Reykjavik&party=Reagan&party=Gorbachev");
    assertThat(page.select("form.filters input[name=place]").eachAttr("value"))
        .containsExactlyInAnyOrder("Geneva", "Reykjavik");
    assertThat(page.select("form.filters input[name=party]").eachAttr("value"))
        .containsExactlyInAnyOrder("Reagan", "Gorbachev");
  }

  @Test
  void typesAreThoseOfTheList() {
    assertThat(page("/entities?type=PERSON").select(".record .kind").eachText())
        .isNotEmpty()
        .containsOnly("PERSON");
    assertThat(site.get("/meetings?type=CONSULT").body()).contains("is none of: visit, talks");
    assertThat(site.get("/api/v1/meetings.csv?type=CONSULT").statusCode()).isEqualTo(400);
    assertThat(site.get("/api/v1/meetings/facets?facet=status&type=summit").statusCode())
        .isEqualTo(200);
    for (String link : page("/events?type=CONSULT").select("nav a[href]").eachAttr("href")) {
      assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void anEmptyListAdvisesWhatCanHelp() {
    String nothing = "?from=1801&to=1801";
    assertThat(page("/events" + nothing).select(".empty").text()).contains("planned");
    assertThat(page("/articles" + nothing).select(".empty").text()).doesNotContain("planned");
    assertThat(page("/entities" + nothing).select(".empty").text()).doesNotContain("planned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/events", "/diary", "/diary.ics", "/review.csv", "/assets/site.css"})
  void aHeadHasTheHeadersOfAGet(String path) {
    var head = site.send(site.request(path).method("HEAD", BodyPublishers.noBody()));
    var get = site.get(path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
    assertThat(head.body()).isEmpty();
  }

  private Document page(String address) {
    var answer = site.get(address);
    assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
