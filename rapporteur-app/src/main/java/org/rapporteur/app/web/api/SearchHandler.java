package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.app.render.RecordColumns;
import org.rapporteur.app.render.RecordStream;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.SearchHit;

/** Searches the articles for words, the best first. */
final class SearchHandler implements Handler {
  private static final int AT_ONCE = 200;

  private final Service service;

  SearchHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    ListForm form = Forms.of(context);
    int limit = asked.limit();
    String words = asked.one("words");
    if (words.isEmpty()) {
      throw new WrongFilter("words", "give the words to look for");
    }
    if (service.freshness().isKnown(context)) {
      return;
    }
    Records records = service.archive().records();
    if (form == ListForm.JSON || !asked.one("limit").isEmpty() || asked.after() != null) {
      ListHandler.part(
          context,
          form,
          RecordColumns.hits(),
          asked,
          records.search(words, asked.filter(), limit, asked.after()).map(SearchHit::bracketed));
      return;
    }
    service
        .streams()
        .text(
            context,
            form.contentType(),
            out -> {
              RecordStream<SearchHit> stream = new RecordStream<>(form, RecordColumns.hits(), out);
              String after = null;
              do {
                Page<SearchHit> page = records.search(words, asked.filter(), AT_ONCE, after);
                page.records().forEach(hit -> stream.write(hit.bracketed()));
                after = page.next();
              } while (after != null);
              stream.finish();
            });
  }
}
