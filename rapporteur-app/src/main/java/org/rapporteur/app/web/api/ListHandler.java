package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.rapporteur.app.render.Column;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.app.render.RecordSet;
import org.rapporteur.app.render.RecordStream;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Page;
import org.rapporteur.json.Json;

/**
 * Lists the records of one kind: as JSON in parts, in other forms everything that fits unless a
 * limit is given.
 *
 * @param <T> kind of record
 */
final class ListHandler<T> implements Handler {
  private final Service service;
  private final RecordSet<T> set;

  ListHandler(Service service, RecordSet<T> set) {
    this.service = service;
    this.set = set;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    ListForm form = Forms.of(context);
    int limit = asked.limit();
    Records records = Totals.of(asked, service.archive().records());
    if (service.freshness().isKnown(context)) {
      return;
    }
    Listing<T> listing = set.listing().apply(records);
    List<String> aside = listing.inapplicable(asked.filter());
    if (!aside.isEmpty()) {
      context.header("Ignored-Parameters", String.join(", ", aside));
    }
    if (form == ListForm.JSON || !asked.one("limit").isEmpty() || asked.after() != null) {
      part(context, form, set.columns(), asked, listing.list(asked.filter(), limit, asked.after()));
      return;
    }
    service
        .streams()
        .text(
            context,
            form.contentType(),
            out -> {
              RecordStream<T> stream = new RecordStream<>(form, set.columns(), out);
              listing.each(asked.filter(), stream::write);
              stream.finish();
            });
  }

  /** Sends one part of a list, and says where the next one is. */
  static <T> void part(
      Context context, ListForm form, List<Column<T>> columns, Asked asked, Page<T> page) {
    if (page.next() != null) {
      context.header("Link", "<" + asked.next(page.next()) + ">; rel=\"next\"");
    }
    context.contentType(form.contentType());
    if (form == ListForm.JSON) {
      context.result(Json.line(page));
      return;
    }
    StringBuilder text = new StringBuilder();
    RecordStream<T> stream = new RecordStream<>(form, columns, text::append);
    page.records().forEach(stream::write);
    stream.finish();
    context.result(text.toString());
  }
}
