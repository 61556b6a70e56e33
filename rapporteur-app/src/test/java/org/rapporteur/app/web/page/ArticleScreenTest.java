package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Sample;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Repair;
import org.rapporteur.model.RepairKind;

final class ArticleScreenTest {
  @TempDir private Path folder;

  @Test
  void everyRecordLeadsToItsWordsAndToItsPage() {
    try (TestSite site = TestSite.open(folder)) {
      ArticleRecord article =
          site.archive().records().articles().list(Filter.ALL, 1, null).records().get(0);
      Document page = page(site, "/articles/" + article.key());
      assertThat(page.select(".records .rec .head[href^=#]"))
          .isNotEmpty()
          .allSatisfy(link -> assertThat(page.select(".rec" + id(link)).size()).isLessThan(2));
      for (Element link : page.select(".rec a.id")) {
        assertThat(link.attr("href"))
            .matches("/(events|meetings|statements|relations|topics|entities)/.+");
      }
      assertThat(page.select(".rec")).hasSameSizeAs(page.select(".rec a.id"));
      assertThat(page.select("h1")).hasSize(1);
      assertThat(site.get("/articles/article-00000000000000").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void showsWhatWasRepairedOnWish() {
    try (TestSite site = TestSite.empty(folder)) {
      Reading sample = Sample.reading();
      int at = Sample.TEXT.indexOf("Gorbachev met");
      Repair repair =
          new Repair(
              at,
              at + 13,
              "Gorbachev met",
              RepairKind.SPACES,
              new Repair.Original(at, at + 13, "Gor bachevmet"));
      String key =
          save(
              site,
              new ArticleText(
                  sample.article().id(),
                  Sample.TITLE,
                  null,
                  null,
                  LocalDate.of(1986, 10, 12),
                  "en",
                  Sample.TEXT,
                  List.of(repair)),
              true);
      assertThat(page(site, "/articles/" + key).select("del, ins")).isEmpty();
      Document page = page(site, "/articles/" + key + "?repairs=shown");
      assertThat(page.select("del").text()).isEqualTo("Gor bachevmet");
      assertThat(page.select("ins").stream().map(Element::wholeText).collect(Collectors.joining()))
          .isEqualTo("Gorbachev met");
      assertThat(page.select(".text script, .text b")).isEmpty();
      assertThat(page.select(".text").text()).contains("<b>& more</b>");
    }
  }

  @Test
  void withoutItsTextAnArticleStillShowsItsRecords() {
    try (TestSite site = TestSite.empty(folder)) {
      Document page = page(site, "/articles/" + save(site, Sample.reading().article(), false));
      assertThat(page.select("h1").text()).isEqualTo(Sample.TITLE);
      assertThat(page.select("tbody tr")).hasSizeGreaterThan(10);
      assertThat(page.select("#r1-v3 a").attr("href")).startsWith("/events/event-");
    }
  }

  private static String save(TestSite site, ArticleText text, boolean keep) {
    Reading sample = Sample.reading();
    Reading reading =
        new Reading(
            sample.format(),
            text,
            sample.entities(),
            sample.meetings(),
            sample.events(),
            sample.statements(),
            sample.relations(),
            sample.topics(),
            sample.warnings());
    Article article = Sample.article();
    return site.archive()
        .save(
            List.of(new Entry(article, reading, "test")),
            new SaveOptions("test", keep, false, Gazetteer.EMPTY))
        .get(0)
        .key();
  }

  private static String id(Element link) {
    return "#r" + link.attr("href").substring(2);
  }

  private static Document page(TestSite site, String address) {
    return Jsoup.parse(site.get(address).body());
  }
}
