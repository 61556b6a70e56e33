package org.rapporteur.archive.export;

/** How the cells of a table are told apart. */
enum Dialect {
  /** RFC 4180: commas, quotes around what needs them, lines end in CR LF. */
  CSV(',', "\r\n") {
    @Override
    String cell(String text) {
      boolean isMistaken = text.startsWith("#") || text.startsWith(" ") || text.endsWith(" ");
      return isMistaken || holdsAny(text, "\",\r\n") ? quoted(text) : text;
    }
  },
  /**
   * Tabs; tab, line ends and backslash are written \t, \n, \r and \\, and what holds a quote is
   * quoted as in CSV.
   */
  TSV('\t', "\n") {
    @Override
    String cell(String text) {
      String line =
          holdsAny(text, "\\\t\r\n")
              ? text.replace("\\", "\\\\")
                  .replace("\t", "\\t")
                  .replace("\n", "\\n")
                  .replace("\r", "\\r")
              : text;
      return line.indexOf('"') < 0 ? line : quoted(line);
    }
  },
  /**
   * Tabs, for readers that know no escapes: tab and line ends become a space, and what holds a
   * quote is quoted as in CSV, which pandas, readr and DuckDB undo.
   */
  PLAIN_TSV('\t', "\n") {
    @Override
    String cell(String text) {
      String line = holdsAny(text, LINE_BREAKS) ? Texts.oneLine(text) : text;
      return line.indexOf('"') < 0 ? line : quoted(line);
    }
  },
  /** Tabs, for readers that know neither escapes nor quotes: a quote becomes an apostrophe. */
  BARE_TSV('\t', "\n") {
    @Override
    String cell(String text) {
      return holdsAny(text, LINE_BREAKS + '"') ? Texts.oneLine(text).replace('"', '\'') : text;
    }
  };

  private static final String LINE_BREAKS = "\t\r\n\u2028\u2029";

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

  /** A pattern would cost more than the rest of a cell. */
  private static boolean holdsAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
