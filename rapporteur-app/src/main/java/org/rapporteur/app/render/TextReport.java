package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Reading;

/**
 * Renders a Reading for a terminal. Every record starts with a sign and a word that say whether it
 * is a fact, a plan, a guess or a denial; the deciding words of each excerpt are underlined, or
 * stand in square brackets where there is no colour.
 */
public final class TextReport implements Renderer {
  private static final int LABEL = 14;
  private static final int LABEL_BESIDE_FROM = 60;

  private final Style style;
  private final Shown shown;
  private final boolean unicode;
  private boolean first = true;

  /** A report in the given style. */
  public TextReport(Style style) {
    this.style = style;
    this.shown = new Shown(style);
    this.unicode = style.unicode();
  }

  @Override
  public String next(Reading reading) {
    String rule = (unicode ? "─" : "-").repeat(Math.min(style.width(), 80));
    String between = first ? "" : "\n" + Ink.DIM.on(rule, style.color()) + "\n\n";
    first = false;
    return between + render(reading);
  }

  private String render(Reading reading) {
    Report report = Reports.of(reading);
    List<String> lines = new ArrayList<>();
    lines.addAll(words(report.title(), Ink.BOLD).set(0, 0));
    lines.addAll(words(report.about(), Ink.DIM).set(0, 0));
    List<String> none = new ArrayList<>();
    for (Section section : report.sections()) {
      if (section.items().isEmpty()) {
        none.add(section.none());
      } else {
        lines.add("");
        lines.add(Ink.BOLD.on(section.title().toUpperCase(Locale.ROOT), style.color()));
        section.items().forEach(item -> item(item, lines));
      }
    }
    if (!none.isEmpty()) {
      lines.add("");
      lines.addAll(words(String.join(" ", none), Ink.DIM).set(0, 0));
    }
    notes(report, lines);
    legend(report, lines);
    return String.join("\n", lines) + "\n";
  }

  void item(Item item, List<String> lines) {
    Ink ink = Ink.of(item.mark().sign());
    String label = item.mark().sign().symbol(unicode) + " " + item.mark().word();
    boolean beside = style.width() >= LABEL_BESIDE_FROM;
    int indent = beside ? LABEL : 2;
    Lines headline = words(item.headline(), Ink.BOLD).add(" (" + item.id() + ")", Ink.DIM);
    if (beside) {
      List<String> set = headline.set(LABEL, LABEL);
      String gap = " ".repeat(Math.max(1, LABEL - Shown.columns(label)));
      lines.add(ink.on(label, style.color()) + gap + set.get(0));
      lines.addAll(set.subList(1, set.size()));
    } else {
      lines.add(ink.on(label, style.color()));
      lines.addAll(indented(headline, indent));
    }
    for (String detail : item.details()) {
      lines.addAll(indented(words(detail, Ink.PLAIN), indent));
    }
    for (Excerpt excerpt : item.excerpts()) {
      lines.addAll(quoted(excerpt(excerpt), indent));
    }
  }

  private Lines excerpt(Excerpt excerpt) {
    Lines lines = new Lines(style).add(shown.words(excerpt.cutBefore() ? "… " : ""), Ink.DIM);
    for (Excerpt.Piece piece : excerpt.pieces()) {
      String text = shown.words(piece.text());
      if (!piece.marked()) {
        lines.add(text, Ink.DIM);
      } else {
        lines.add(style.color() ? text : "[" + text + "]", Ink.MARKED);
      }
    }
    return lines.add(shown.words(excerpt.cutAfter() ? " …" : ""), Ink.DIM);
  }

  private void notes(Report report, List<String> lines) {
    if (report.notes().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(Ink.BOLD.on("NOTES", style.color()));
    report.notes().forEach(note -> lines.addAll(indented(words(note, Ink.PLAIN), 2)));
  }

  private void legend(Report report, List<String> lines) {
    Set<String> signs = new LinkedHashSet<>();
    for (Sign sign : Sign.values()) {
      boolean used =
          report.sections().stream()
              .flatMap(section -> section.items().stream())
              .anyMatch(item -> item.mark().sign() == sign);
      if (used) {
        signs.add(sign.symbol(unicode) + "\u00A0" + sign.label());
      }
    }
    if (!signs.isEmpty()) {
      lines.add("");
      lines.addAll(words(String.join(", ", signs), Ink.DIM).set(0, 0));
    }
  }

  private Lines words(String text, Ink ink) {
    return new Lines(style).add(shown.words(text), ink);
  }

  /** The article's own words stand behind a bar, for they may hold quote marks themselves. */
  private List<String> quoted(Lines lines, int indent) {
    String bar = " ".repeat(indent) + Ink.DIM.on(unicode ? "│ " : "| ", style.color());
    return lines.set(indent + 2, 0).stream().map(line -> bar + line).toList();
  }

  private static List<String> indented(Lines lines, int indent) {
    List<String> set = new ArrayList<>(lines.set(indent, indent));
    set.set(0, " ".repeat(indent) + set.get(0));
    return set;
  }
}
