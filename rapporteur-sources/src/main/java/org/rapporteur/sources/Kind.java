package org.rapporteur.sources;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which articles come; told by the stated type or the ending, else by the start. */
enum Kind {
  TEXT,
  HTML,
  JSON,
  LINES,
  TABLE,
  PDF,
  WARC,
  /** RSS, Atom, or a list of feeds in OPML. */
  XML;

  /** How many bytes of the start are looked at. */
  static final int PROBE = 8192;

  private static final Pattern HTML_START =
      Pattern.compile("(?s).{0,2000}?<(html|head|body|p|div)[\\s>].*");
  private static final Pattern XML_START =
      Pattern.compile("(?s).{0,2000}?<(rss|feed|rdf:rdf|opml)[\\s>].*");

  static Kind of(Body body, String head) {
    String start = head.stripLeading();
    start = start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start;
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("WARC/1.")) {
      return WARC;
    }
    Kind stated = body.type() == null ? null : stated(body.type(), start);
    return stated == null ? byEnding(body.name(), start) : stated;
  }

  /** Returns the ending of a name without that of its compression, in small letters. */
  static String ending(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return bare.substring(bare.lastIndexOf('.') + 1);
  }

  private static @Nullable Kind stated(String type, String start) {
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return isFeed(start) ? XML : HTML;
    }
    if (type.endsWith("/xml") || type.endsWith("+xml")) {
      return isFeed(start) ? XML : guessed(start) == HTML ? HTML : XML;
    }
    if (type.endsWith("json") || type.endsWith("ndjson")) {
      return jsonKind(start);
    }
    return switch (type) {
      case "text/csv", "text/tab-separated-values" -> TABLE;
      case "application/warc" -> WARC;
      case "application/pdf" -> PDF;
      case "text/plain" -> guessed(start);
      default -> null;
    };
  }

  private static Kind byEnding(String name, String start) {
    return switch (ending(name)) {
      case "jsonl", "ndjson" -> LINES;
      case "json" -> jsonKind(start);
      case "html", "htm", "xhtml" -> HTML;
      case "csv", "tsv" -> TABLE;
      case "pdf" -> PDF;
      case "warc" -> WARC;
      case "rss", "atom", "opml" -> XML;
      case "xml" -> guessed(start) == HTML ? HTML : XML;
      default -> guessed(start);
    };
  }

  private static Kind guessed(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (isFeed(start)) {
      return XML;
    }
    if (start.startsWith("<")
        && (lower.startsWith("<!doctype html") || HTML_START.matcher(lower).matches())) {
      return HTML;
    }
    boolean looksLikeJson = start.matches("(?s)(\\[\\s*)?\\{\\s*\".*");
    return looksLikeJson ? jsonKind(start) : TEXT;
  }

  private static boolean isFeed(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<")
        && !lower.startsWith("<!doctype html")
        && !lower.startsWith("<html")
        && XML_START.matcher(lower).matches();
  }

  /** An object that ends on its first line begins JSON lines; else the whole is one value. */
  private static Kind jsonKind(String start) {
    int lineEnd = start.indexOf('\n');
    if (!start.startsWith("{") || (lineEnd < 0 && start.length() < PROBE / 2)) {
      return JSON;
    }
    String line = lineEnd < 0 ? "" : start.substring(0, lineEnd).strip();
    return lineEnd < 0 || line.endsWith("}") ? LINES : JSON;
  }
}
