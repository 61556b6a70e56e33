package org.rapporteur.archive.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Words to look for, in the syntax of FTS5 or as people write them: what FTS5 would choke on, such
 * as {@code U.S.-Soviet}, is taken as a phrase. All words must be there; OR, NOT and NEAR(a b, 5)
 * are in capitals; {@code disarm*} finds every word that begins so; {@code title:summit} looks into
 * headlines only.
 *
 * @param words in the syntax of FTS5
 * @param namesColumn whether some of them are looked for in headlines only or in texts only, which
 *     nothing but articles has
 */
record TextQuery(String words, boolean namesColumn) {
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:(?<phrase>\"[^\"]*\"\\s?\\*?)|(?<column>(?:title|text)\\s?:)|(?<near>NEAR\\s?\\()"
              + "|(?<between>NEAR(?=\\s+[^\\s()]))|(?<operator>(?:AND|OR|NOT)(?![^\\s()\"]))|(?<sign>[()])"
              + "|(?<distance>,\\s*\\d+(?=\\s*\\)))|(?<open>\")|(?<word>[^\\s()\"]+?(?=,\\s*\\d+\\s*\\)|[\\s()\"]|$)))");

  /**
   * Reads the words.
   *
   * @throws WrongQuery if they cannot be understood
   */
  static TextQuery of(Handle handle, String words) {
    TextQuery query = translate(words);
    try {
      handle
          .createQuery("SELECT rowid FROM article_words WHERE article_words MATCH :query LIMIT 1")
          .bind("query", query.words())
          .mapTo(Long.class)
          .findFirst();
    } catch (UnableToExecuteStatementException e) {
      if (String.valueOf(e.getMessage()).contains("fts5")) {
        throw notUnderstood(words, "AND, OR and NOT stand between words, brackets come in pairs");
      }
      throw e;
    }
    return query;
  }

  private static TextQuery translate(String words) {
    StringBuilder query = new StringBuilder();
    boolean any = false;
    boolean namesColumn = false;
    Matcher part = PART.matcher(words.strip());
    while (part.lookingAt()) {
      if (part.group("open") != null) {
        throw notUnderstood(words, "a quotation mark is not closed");
      }
      String word = part.group("between") == null ? part.group("word") : part.group("between");
      if (part.group("between") != null && any) {
        throw notUnderstood(words, "NEAR stands before its words, as in NEAR(missile shield)");
      }
      String said = word == null ? part.group().strip() : quoted(word);
      any |= word != null && !said.isEmpty() || part.group("phrase") != null;
      namesColumn |= part.group("column") != null;
      query.append(said).append(said.isEmpty() || part.group("near") != null ? "" : " ");
      part.region(part.end(), part.regionEnd());
    }
    if (!any) {
      throw notUnderstood(words, "give at least one word");
    }
    return new TextQuery(query.toString().strip(), namesColumn);
  }

  /** A word with signs inside becomes a phrase; one of nothing but signs says nothing. */
  private static String quoted(String word) {
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "";
    }
    boolean prefix = word.endsWith("*");
    return '"' + (prefix ? word.substring(0, word.length() - 1) : word) + '"' + (prefix ? "*" : "");
  }

  private static WrongQuery notUnderstood(String words, String reason) {
    return new WrongQuery(
        "the words to look for cannot be understood ("
            + reason
            + "): "
            + words
            + "\nWrite words, \"phrases\", AND, OR, NOT, NEAR(a b, 5), begin* or title:word.");
  }
}
