package org.rapporteur.archive.export;

import java.util.regex.Pattern;

/** How the cells of a table are told apart. */
enum Dialect {
  /** RFC 4180: commas, quotes around what needs them, lines end in CR LF. */
  CSV(',', "\r\n") {
    @Override
    String cell(String text) {
      return text.isEmpty() || !SPECIAL_IN_CSV.matcher(text).find() ? text : quoted(text);
    }
  },
  /** Tabs; tab, line ends and backslash are written \t, \n, \r and \\. */
  TSV('\t', "\n") {
    @Override
    String cell(String text) {
      return SPECIAL_IN_TSV.matcher(text).find()
          ? text.replace("\\", "\\\\")
              .replace("\t", "\\t")
              .replace("\n", "\\n")
              .replace("\r", "\\r")
          : text;
    }
  },
  /**
   * Tabs, for readers that know no escapes: tab and line ends become a space, and what holds a
   * quote is quoted as in CSV, which pandas, readr and DuckDB undo.
   */
  PLAIN_TSV('\t', "\n") {
    @Override
    String cell(String text) {
      String line = LINE_BREAK.matcher(text).find() ? Texts.oneLine(text) : text;
      return line.indexOf('"') < 0 ? line : quoted(line);
    }
  },
  /** Tabs, for readers that know neither escapes nor quotes: a quote becomes an apostrophe. */
  BARE_TSV('\t', "\n") {
    @Override
    String cell(String text) {
      return BREAK_OR_QUOTE.matcher(text).find() ? Texts.oneLine(text).replace('"', '\'') : text;
    }
  };

  private static final Pattern SPECIAL_IN_CSV = Pattern.compile("[\",\r\n]|^[ #]| $");
  private static final Pattern SPECIAL_IN_TSV = Pattern.compile("[\\\\\t\r\n]");
  private static final Pattern LINE_BREAK = Pattern.compile("[\t\r\n\u2028\u2029]");
  private static final Pattern BREAK_OR_QUOTE = Pattern.compile("[\"\t\r\n\u2028\u2029]");

  private final char delimiter;
  private final String lineEnd;

  Dialect(char delimiter, String lineEnd) {
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
  }

  abstract String cell(String text);

  char delimiter() {
    return delimiter;
  }

  String lineEnd() {
    return lineEnd;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
