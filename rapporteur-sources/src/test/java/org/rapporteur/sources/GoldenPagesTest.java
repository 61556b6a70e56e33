package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Article;

final class GoldenPagesTest {
  private static String resource(String name) throws IOException {
    try (InputStream in = GoldenPagesTest.class.getResourceAsStream("/pages/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadcaster", "weblog", "agency"})
  void findsTheArticleAndWhatThePageSaysOfIt(String name) throws IOException {
    Article article = HtmlPage.article(resource(name + ".html"));
    String found =
        "title: "
            + article.title()
            + "\npublished: "
            + article.published()
            + "\nsource: "
            + article.source()
            + "\nurl: "
            + article.url()
            + "\n\n"
            + article.text()
            + "\n";
    assertThat(found).isEqualTo(resource(name + ".txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=ad>x ",
        "<script></script>",
        "<p class=share>a b. ",
        "<a href=x>y</a> <b>z</b><br>",
        "<table><tr><td>a. ",
        "<time datetime=x><h1>",
        "<article itemprop=articleBody><p>one two three four five six seven eight nine. "
      })
  void takesTimeInLineWithTheSizeOfThePage(String piece) {
    String page = "<p>" + Inputs.TEXT + "</p>" + piece.repeat(600_000 / piece.length());
    long start = System.nanoTime();
    assertThat(Inputs.of("a.html", page).all()).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void leavesATitleAsItIsWhereNothingElseSaysOtherwise() {
    String page = "<title>Talks - day two</title><p>" + Inputs.TEXT;
    assertThat(HtmlPage.article(page).title()).isEqualTo("Talks - day two");
  }
}
