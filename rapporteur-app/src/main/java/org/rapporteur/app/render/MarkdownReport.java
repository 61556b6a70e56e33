package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reading;

/** Renders a Reading as Markdown for reports: nothing in the article's words is taken as markup. */
final class MarkdownReport implements Renderer {
  private static final String SPECIAL = "\\`*_{}[]<>#|~&!";
  private boolean first = true;

  @Override
  public String next(Reading reading) {
    String between = first ? "" : "\n---\n\n";
    first = false;
    return between + render(Reports.of(reading));
  }

  private static String render(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + escaped(report.title()));
    lines.add("");
    lines.add("*" + escaped(report.about()) + "*");
    for (Section section : report.sections()) {
      lines.add("");
      lines.add("## " + section.title());
      lines.add("");
      if (section.items().isEmpty()) {
        lines.add(section.none());
      }
      section.items().forEach(item -> item(item, lines));
    }
    if (!report.notes().isEmpty()) {
      lines.add("");
      lines.add("## Notes");
      lines.add("");
      report.notes().forEach(note -> lines.add("- " + escaped(note)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void item(Item item, List<String> lines) {
    lines.add(
        "- "
            + item.mark().sign().symbol(true)
            + " **"
            + item.mark().word()
            + "** "
            + escaped(item.headline())
            + " `"
            + item.id()
            + "`");
    for (String detail : item.details()) {
      lines.add("  <br>" + escaped(detail));
    }
    for (Excerpt excerpt : item.excerpts()) {
      lines.add("");
      lines.add("  > " + excerpt(excerpt));
    }
    lines.add("");
  }

  private static String excerpt(Excerpt excerpt) {
    StringBuilder quote = new StringBuilder(excerpt.cutBefore() ? "… " : "");
    for (Excerpt.Piece piece : excerpt.pieces()) {
      String words = escaped(piece.text());
      quote.append(piece.marked() ? "**" + words + "**" : words);
    }
    return quote.append(excerpt.cutAfter() ? " …" : "").toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (char c : Shown.safe(text).toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
