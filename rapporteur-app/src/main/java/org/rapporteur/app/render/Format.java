package org.rapporteur.app.render;

import java.util.Locale;

/** The forms in which Readings are given out. */
public enum Format {
  /** A report for the terminal. */
  TEXT,
  /** The Reading itself; an array of several. */
  JSON,
  /** One Reading a line. */
  JSONL,
  /** One self-contained page. */
  HTML,
  /** A report to paste into documents. */
  MARKDOWN;

  /**
   * Returns the renderer of this format.
   *
   * @param style of the terminal
   * @param several whether more than one article may come
   */
  public Renderer renderer(Style style, boolean several) {
    return switch (this) {
      case TEXT -> new TextReport(style);
      case JSON -> new JsonDocument(several);
      case JSONL -> new JsonLines();
      case HTML -> new HtmlReport();
      case MARKDOWN -> new MarkdownReport();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
