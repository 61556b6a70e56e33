package org.rapporteur.sources;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.model.Article;

/** Reads the article out of an HTML page as it was saved. */
final class HtmlPage {
  private HtmlPage() {}

  /** Returns the text of a piece of HTML that is all article, as feeds hold it. */
  static String fragment(String html) {
    return String.join("\n\n", MainText.everything(Jsoup.parse(html)));
  }

  /**
   * Returns the article with the title, day and outlet that the page states.
   *
   * @throws UnreadableInput if the page has no text
   */
  static Article article(String html) {
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(page);
    String title = facts.title();
    List<String> paragraphs =
        MainText.paragraphs(page).stream().filter(text -> !text.equals(title)).toList();
    if (paragraphs.isEmpty()) {
      throw new UnreadableInput(
          "no article found in the page: save the article's text as .txt and try again",
          Input.Reason.NO_ARTICLE);
    }
    return new Article(
        String.join("\n\n", paragraphs), title, facts.published(), facts.source(), facts.url());
  }
}
