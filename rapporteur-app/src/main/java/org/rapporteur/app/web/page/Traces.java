package org.rapporteur.app.web.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.reader.event.Explanation;

/** Tells how the reader came to an event, by reading its article once more. */
final class Traces {
  private final Site site;

  Traces(Site site) {
    this.site = site;
  }

  /** Returns the reasons for what a report says; a text without, why there are none. */
  RecordView.Trace of(ReportRecord report) {
    if (!report.article().textKept()) {
      return none("The archive keeps no text of the article, so that it cannot be read again.");
    }
    try {
      return trace(report);
    } catch (RapporteurException e) {
      return none("The article cannot be read again: " + e.getMessage());
    }
  }

  private RecordView.Trace trace(ReportRecord report) {
    return site.archive()
        .readings()
        .of(report.article().key())
        .flatMap(reading -> explain(reading.article(), report))
        .map(found -> new RecordView.Trace("", found.reasons(), found.candidates()))
        .orElseGet(() ->
            none("This version of the reader does not find the event at these words any more."));
  }

  private Optional<Explanation> explain(ArticleText text, ReportRecord report) {
    return site.engine().get().explain(article(text)).explanations().stream()
        .filter(explanation ->
            explanation.trigger().start() == report.start()
                && explanation.trigger().end() == report.end())
        .findFirst();
  }

  /** The text of a Reading begins with the title. */
  private static Article article(ArticleText text) {
    String title = text.title();
    if (title == null || !text.text().startsWith(title + "\n")) {
      return new Article(text.text(), null, text.published(), text.source(), text.url());
    }
    String body = text.text().substring(title.length()).strip();
    return new Article(body, title, text.published(), text.source(), text.url());
  }

  private static RecordView.Trace none(String why) {
    return new RecordView.Trace(why, List.of(), List.of());
  }
}
