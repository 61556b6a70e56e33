package org.rapporteur.app.web.page;

import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.StatementRecord;

/**
 * Who said what, with what narrows it.
 *
 * @param page the statements
 * @param sides what the list can be narrowed by
 * @param time when they were made, by certainty
 */
public record StatementsView(Page<StatementRecord> page, Sides sides, TimeLine time) {
  /** Returns a statement as others may cite it. */
  public static String citation(StatementRecord statement) {
    ArticleRecord article = statement.history().first().article();
    PartyRecord speaker = statement.speaker();
    StringBuilder words = new StringBuilder();
    if (speaker != null) {
      words.append(speaker.entity().name());
      words.append(speaker.office() == null ? "" : " (" + speaker.office() + ")");
    } else {
      words.append("Speaker not named");
    }
    words.append(statement.cue() == null ? "" : " " + statement.cue());
    words
        .append(": ")
        .append(statement.content() == null ? "(text not kept)" : statement.content());
    words.append(" – ").append(article.source() == null ? "source not known" : article.source());
    words.append(article.title() == null ? "" : ", “" + article.title() + "”");
    words.append(article.published() == null ? "" : ", " + article.published());
    words.append(article.url() == null ? "" : ", " + article.url());
    return words.append('.').toString();
  }
}
