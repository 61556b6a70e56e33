package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.List;

/** Lines of a page as they come; words from outside are made safe and set to the width. */
final class Sheet {
  private static final int LABEL = 17;

  private final Style style;
  private final Shown shown;
  private final List<String> lines = new ArrayList<>();

  Sheet(Style style) {
    this.style = style;
    this.shown = new Shown(style);
  }

  void title(String words) {
    lines.addAll(words(words, Ink.BOLD).set(0, 0));
  }

  void heading(String words) {
    gap();
    lines.add(Ink.BOLD.on(words, style.color()));
  }

  void gap() {
    lines.add("");
  }

  void line(int indent, String words) {
    line(indent, words, Ink.PLAIN);
  }

  void line(int indent, String words, Ink ink) {
    put(" ".repeat(indent), words(words, ink), indent);
  }

  /** A label and what it says, in two columns. */
  void field(String label, String words) {
    String shownLabel = shown.words(label);
    String space = " ".repeat(Math.max(1, LABEL - Shown.columns(shownLabel)));
    put(
        "  " + Ink.DIM.on(shownLabel, style.color()) + space,
        words(words, Ink.PLAIN),
        2 + Math.max(LABEL, Shown.columns(shownLabel) + 1));
  }

  /** Words of an article, of which some may be marked, behind a bar. */
  void quote(int indent, List<Excerpt.Piece> pieces) {
    Lines words = new Lines(style);
    for (Excerpt.Piece piece : pieces) {
      String text = shown.words(piece.text());
      if (piece.marked()) {
        words.add(style.color() ? text : "[" + text + "]", Ink.MARKED);
      } else {
        words.add(text, Ink.DIM);
      }
    }
    String bar = " ".repeat(indent) + Ink.DIM.on(style.unicode() ? "│ " : "| ", style.color());
    words.set(indent + 2, 0).forEach(line -> lines.add(bar + line));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private Lines words(String words, Ink ink) {
    return new Lines(style).add(shown.words(words), ink);
  }

  private void put(String prefix, Lines words, int indent) {
    List<String> set = words.set(indent, indent);
    lines.add(prefix + set.get(0));
    lines.addAll(set.subList(1, set.size()));
  }
}
