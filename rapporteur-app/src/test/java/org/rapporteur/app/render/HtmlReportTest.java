package org.rapporteur.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.Golden;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;

final class HtmlReportTest {
  private static final Style STYLE = new Style(80, false, StandardCharsets.UTF_8);

  private static String page(Reading... readings) {
    Renderer renderer = Format.HTML.renderer(STYLE, readings.length > 1);
    StringBuilder page = new StringBuilder(renderer.start());
    for (Reading reading : readings) {
      page.append(renderer.next(reading));
    }
    return page.append(renderer.finish()).toString();
  }

  @Test
  void showsTheArticleBesideItsRecords() throws Exception {
    Golden.check("report.html", page(Sample.reading()));
  }

  @Test
  void keepsEveryWordOfTheArticle() {
    Document page = Jsoup.parse(page(Sample.reading()));
    String shown = page.select(".text h1").text() + " " + page.select(".text p:not(.about)").text();
    assertThat(shown).isEqualTo(Sample.TEXT.replaceAll("\\s+", " ").strip());
  }

  @Test
  void linksEveryRecordToItsWordsAndBack() {
    Document page = Jsoup.parse(page(Sample.reading()));
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(page.select("[data-r=v3]")).isNotEmpty();
    assertThat(page.select(".w[data-r~=\\bv3\\b]").text()).contains("give up");
  }

  @Test
  void hasNoIdTwice() {
    Document page = Jsoup.parse(page(Sample.reading(), Sample.reading()));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void asksTheNetworkForNothing() {
    Document page = Jsoup.parse(page(Sample.reading()));
    assertThat(page.select("link, img, iframe, script[src], object, embed")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void takesNothingInTheArticleAsMarkup() {
    String evil =
        "</p><script>alert(1)</script><img src=x onerror=alert(2)> \"'& said the \u001B[31mtext.";
    Reading reading =
        Terminal.empty(new Article(evil, "<b>T</b>", null, "<i>", "javascript:alert(3)"));
    String html = page(reading);
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror], a[href^=javascript]")).isEmpty();
    assertThat(html).doesNotContain("\u001B");
    assertThat(page.select(".text").text()).contains("</p><script>alert(1)</script>");
  }
}
