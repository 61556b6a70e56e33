package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Reading;

/**
 * Renders Readings as one self-contained page: the article beside its records, each of which lights
 * up its words. The page asks the network for nothing, and its policy forbids it to.
 */
final class HtmlReport implements Renderer {
  private final List<String> titles = new ArrayList<>();
  private final StringBuilder readings = new StringBuilder();

  @Override
  public String next(Reading reading) {
    Report report = Reports.of(reading);
    titles.add(report.title());
    String prefix = titles.size() + "-";
    readings.append("<div class=\"reading\" id=\"a").append(titles.size()).append("\">\n");
    readings.append("<article class=\"text\">\n").append(text(reading, report, prefix, false));
    readings.append("</article>\n<section class=\"records\" aria-label=\"Records\">\n");
    readings.append(new HtmlRecords(prefix, Map.of()).of(report, reading));
    readings.append("</section>\n</div>\n");
    return "";
  }

  @Override
  public String finish() {
    String style = Html.resource("report.css");
    String script = Html.resource("report.js");
    String title = titles.size() == 1 ? titles.get(0) : titles.size() + " articles";
    String policy =
        "default-src 'none'; style-src "
            + Html.policyHash(style)
            + "; script-src "
            + Html.policyHash(script)
            + "; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + Html.escaped(title)
        + " – Rapporteur</title>\n<style>"
        + style
        + "</style>\n</head>\n<body>\n"
        + header()
        + readings
        + "<script>"
        + script
        + "</script>\n</body>\n</html>\n";
  }

  private String header() {
    StringBuilder header = new StringBuilder("<header class=\"top\">\n<div class=\"brand\">");
    header.append("Rapporteur <span>who met whom, who did what, who said what</span></div>\n");
    if (titles.size() > 1) {
      header.append("<nav aria-label=\"Articles\"><ol>\n");
      for (int i = 0; i < titles.size(); i++) {
        header.append("<li><a href=\"#a").append(i + 1).append("\">");
        header.append(Html.escaped(titles.get(i))).append("</a></li>\n");
      }
      header.append("</ol></nav>\n");
    }
    return header.append("</header>\n").toString();
  }

  /** Returns the article; with its repairs on wish. */
  static String text(Reading reading, Report report, String prefix, boolean repairs) {
    Map<String, Sign> signs = new HashMap<>();
    report.sections().stream()
        .flatMap(section -> section.items().stream())
        .forEach(item -> signs.put(item.id(), item.mark().sign()));
    ArticleText article = reading.article();
    HtmlText text = new HtmlText(article, Highlights.of(reading), signs, prefix);
    if (repairs) {
      text.showRepairs(article.repairs());
    }
    int titleEnd = titleEnd(article);
    String heading = titleEnd == 0 ? Html.escaped(report.title()) : text.line(0, titleEnd);
    return "<h1>"
        + heading
        + "</h1>\n<p class=\"about\">"
        + Html.escaped(report.about())
        + link(article.url())
        + "</p>\n"
        + text.from(titleEnd);
  }

  /** The text begins with the title when there is one. */
  private static int titleEnd(ArticleText article) {
    String title = article.title();
    return title != null && !title.isEmpty() && article.text().startsWith(title + "\n")
        ? title.length()
        : 0;
  }

  private static String link(@Nullable String url) {
    return url != null && url.matches("https?://[^\\s\"'<>]+")
        ? " · <a href=\"" + Html.escaped(url) + "\" rel=\"noopener noreferrer\">original</a>"
        : "";
  }
}
