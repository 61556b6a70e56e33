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
import org.rapporteur.app.web.TestSite;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.Filter;

/** Looks at statements, entities and pairs of the samples. */
final class PeopleScreensTest {
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
  void statementsAreNarrowedAndCanBeCited() {
    Document page = page("/statements?text=missiles&limit=10");
    assertThat(page.select("article.record")).isNotEmpty();
    assertThat(page.select("[data-copy]").first().attr("data-copy")).contains(" – ");
    assertThat(page.select(".timeline a")).isNotEmpty();
    String denied = page("/statements").select(".facets a[href*=certainty=denied]").attr("href");
    assertThat(page(denied).select("article.record .mark").eachText())
        .isNotEmpty()
        .allMatch(mark -> mark.contains("denied"));
    assertThat(page("/statements?from=1700&to=1701").select(".empty")).hasSize(1);
  }

  @Test
  void everyEntityHasAPage() {
    for (EntityRecord entity : entities()) {
      Document page = page("/entities/" + entity.entity().key());
      assertThat(page.select("h1").text()).isEqualTo(entity.entity().name());
      assertThat(page.select(".appearances li")).isNotEmpty();
    }
    assertThat(site.get("/entities/entity-00000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void entitiesAreJoinedAndSplit() {
    EntityRecord kept = entities().get(0);
    EntityRecord other = entities().get(entities().size() - 1);
    HttpResponse<String> joined =
        site.form(
            "/entities/" + kept.entity().key(),
            Map.of("action", "join", "other", other.entity().key()));
    assertThat(joined.statusCode()).isEqualTo(303);
    HttpResponse<String> gone = site.get("/entities/" + other.entity().key());
    assertThat(gone.headers().firstValue("Location")).contains("/entities/" + kept.entity().key());
    Document page = page("/entities/" + kept.entity().key());
    String appearance = page.select("input[name=appearance]").first().attr("value");
    HttpResponse<String> split =
        site.form(
            "/entities/" + kept.entity().key(),
            Map.of("action", "split", "appearance", appearance));
    String fresh = split.headers().firstValue("Location").orElseThrow();
    assertThat(page(fresh).select(".appearances li")).hasSize(1);
  }

  @Test
  void anEntityIsCorrected() {
    String address = "/entities/" + entities().get(0).entity().key();
    site.form(address, Map.of("action", "correct", "field", "name", "value", "Another <name>"));
    assertThat(page(address).select("h1").text()).isEqualTo("Another <name>");
    site.form(address, Map.of("action", "undo:name"));
    assertThat(page(address).select("h1").text()).isNotEqualTo("Another <name>");
  }

  @Test
  void aPairShowsHowTheTwoGetOn() {
    Document choice = page("/pair");
    assertThat(choice.select(".empty")).hasSize(1);
    Document page = page(choice.select(".choices a").first().attr("href"));
    assertThat(page.select("h1").text()).contains(" and ");
    assertThat(page.select(".intensity rect.part")).isNotEmpty();
    assertThat(page.select(".quarters tr")).hasSize(4);
    assertThat(page.select("article.record")).isNotEmpty();
    HttpResponse<String> two = site.get("/pair?first=USA&second=SUN");
    assertThat(two.headers().firstValue("Location")).contains("/pair?pair=USA%2CSUN");
    assertThat(page("/pair?pair=FRA,JPN").select(".empty")).hasSize(1);
    assertThat(site.get("/pair?pair=USA").statusCode()).isEqualTo(400);
  }

  private List<EntityRecord> entities() {
    return site.archive().records().entities().list(Filter.ALL, 12, null).records();
  }

  private Document page(String address) {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
