package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;

final class HtmlPageTest {
  private static final String FIRST =
      "Delegations of thirty-five states gathered in Helsinki on Wednesday to sign the final act of"
          + " the conference on security, after two years of talks in Geneva.";
  private static final String SECOND =
      "The act recognises the borders drawn after the war, and commits its signatories to respect"
          + " the freedom of thought, conscience, religion and belief.";
  private static final String QUOTE = "“It is a beginning.”";

  private static String page(String head, String body) {
    return "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static final String NAVIGATION =
      "<nav><a href=1>World news and opinion</a> <a href=2>Sport, with all of the results.</a></nav>";
  private static final String RELATED =
      "<div class='related-stories'><p>Read more about the talks that led to this, and why they took"
          + " as long as they did.</p></div>";
  private static final String COMMENTS =
      "<div id='comments'><p>I think that this will not last longer than the ink needs to dry, and"
          + " nobody will remember it.</p></div>";

  @Test
  void takesTheArticleAndLeavesWhatStandsBesideIt() {
    Article article =
        HtmlPage.article(
            page(
                "<title>Thirty-five states sign in Helsinki - The Sample Herald</title>"
                    + "<meta property='og:site_name' content='The Sample Herald'>",
                NAVIGATION
                    + "<div id=main><div class=story><p>"
                    + FIRST
                    + "</p><p>"
                    + QUOTE
                    + "</p><p>"
                    + SECOND
                    + "</p></div></div>"
                    + RELATED
                    + COMMENTS
                    + "<footer><p>All rights are reserved by us, and by those who gave them to us"
                    + " in the first place.</p></footer>"));
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + QUOTE + "\n\n" + SECOND);
    assertThat(article.title()).isEqualTo("Thirty-five states sign in Helsinki");
    assertThat(article.source()).isEqualTo("The Sample Herald");
  }

  @Test
  void readsParagraphsThatAreOnlyLineBreaks() {
    Article article =
        HtmlPage.article("<body><div>" + FIRST + "<br><br>" + SECOND + "</div></body>");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void prefersTheArticleElement() {
    Article article =
        HtmlPage.article(
            page(
                "",
                "<div><p>"
                    + SECOND
                    + " This is a teaser.</p></div><article><h1>Signed</h1><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></article>"));
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.title()).isEqualTo("Signed");
  }

  @Test
  void believesTheDataOfThePage() {
    String data =
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":"
            + "\"States sign\",\"datePublished\":\"1975-08-01T09:30:00+03:00\",\"publisher\":"
            + "{\"name\":\"The Sample Herald\"},\"url\":\"https://example.org/a\"}]}";
    Article article =
        HtmlPage.article(
            page(
                "<script type='application/ld+json'>" + data + "</script>",
                "<p>" + FIRST + "</p>"));
    assertThat(article)
        .isEqualTo(
            new Article(
                FIRST,
                "States sign",
                LocalDate.of(1975, 8, 1),
                "The Sample Herald",
                "https://example.org/a"));
  }

  @Test
  void readsTheDayFromMetaAndTime() {
    assertThat(
            HtmlPage.article(
                    page(
                        "<meta property='article:published_time' content='1975-08-01'>",
                        "<p>" + FIRST))
                .published())
        .isEqualTo("1975-08-01");
    assertThat(
            HtmlPage.article(
                    page("", "<article><time datetime='1975-08-02'>Saturday</time><p>" + FIRST))
                .published())
        .isEqualTo("1975-08-02");
  }

  @Test
  void readsBrokenPages() {
    Article article =
        HtmlPage.article("<p>" + FIRST + "<div></p><td>" + SECOND + "<b><i></b></u><script>x=1");
    assertThat(article.text()).contains(FIRST).contains(SECOND).doesNotContain("x=1");
  }

  @Test
  void survivesDeepNesting() {
    String page = "<div>".repeat(50_000) + "<p>" + FIRST;
    assertThat(HtmlPage.article(page).text()).contains("Helsinki");
  }

  @Test
  void saysThatThereIsNoArticle() {
    assertThatThrownBy(() -> HtmlPage.article(page("", NAVIGATION)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining(".txt");
  }
}
