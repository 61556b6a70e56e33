package org.rapporteur.app.render;

import java.util.List;

/**
 * Renders rows for a terminal: columns stand one below the other, and the last is cut where the
 * line ends.
 */
public final class RecordTable {
  private static final int WIDEST = 24;
  private static final String GAP = "  ";

  private final Style style;
  private final Shown shown;
  private final int[] widths;

  /** A table as wide as its first rows ask for. */
  public RecordTable(Style style, List<String> names, List<List<String>> first) {
    this.style = style;
    this.shown = new Shown(style);
    this.widths = new int[names.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              names.get(i).length(),
              first.stream()
                  .mapToInt(row -> Shown.columns(shown.words(row.get(column))))
                  .map(width -> names.get(column).equals("key") ? width : Math.min(WIDEST, width))
                  .max()
                  .orElse(0));
    }
  }

  /** Returns the header. */
  public String header(List<String> names) {
    return Ink.BOLD.on(set(names), style.color()) + "\n";
  }

  /** Returns a row. */
  public String row(List<String> values) {
    return set(values) + "\n";
  }

  private String set(List<String> values) {
    List<String> words =
        values.stream().map(value -> shown.words(value.replaceAll("\\s+", " ")).strip()).toList();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length - 1; i++) {
      String cut = cut(words.get(i), widths[i]);
      line.append(cut).append(" ".repeat(widths[i] - Shown.columns(cut))).append(GAP);
    }
    String last = words.get(widths.length - 1);
    int left = style.width() - Shown.columns(line.toString());
    return line.append(cut(last, Math.max(10, left))).toString().stripTrailing();
  }

  private String cut(String words, int width) {
    if (Shown.columns(words) <= width) {
      return words;
    }
    String sign = style.unicode() ? "…" : "...";
    String kept = words.substring(0, Math.min(words.length(), 2 * width));
    while (!kept.isEmpty() && Shown.columns(kept) + sign.length() > width) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept + sign;
  }
}
