package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.render.Column;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.app.render.RecordStream;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.review.ChangedRecord;

/** Lists every record that was added, changed or withdrawn after a version of the archive. */
final class ChangesHandler implements Handler {
  private static final List<Column<ChangedRecord>> COLUMNS =
      List.of(
          new Column<>("version", ChangedRecord::version),
          new Column<>("change", ChangedRecord::change),
          new Column<>("kind", ChangedRecord::kind),
          new Column<>("key", ChangedRecord::key),
          new Column<>("replaced_by", ChangedRecord::replacedBy));

  private final Service service;

  ChangesHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context context) {
    ListForm form = Forms.of(context);
    long version = service.archive().review().version();
    long since = since(Asked.of(context), version);
    if (service.freshness().isKnown(context)) {
      return;
    }
    service
        .streams()
        .text(
            context,
            form.contentType(),
            out -> {
              RecordStream<ChangedRecord> stream = new RecordStream<>(form, COLUMNS, out);
              if (form == ListForm.JSON) {
                // the version was asked for first, so that no change is missed
                out.accept("{\"version\":" + version + ",\"changes\":");
              }
              service.archive().review().changes(since, stream::write);
              stream.finish();
              if (form == ListForm.JSON) {
                out.accept("}\n");
              }
            });
  }

  private static long since(Asked asked, long version) {
    String written = asked.one("since");
    if (written.isEmpty()) {
      return 0;
    }
    if (!written.matches("\\d{1,18}")) {
      throw new WrongFilter("since", "takes the number of a version, as in /api/v1/version");
    }
    long since = Long.parseLong(written);
    if (since > version) {
      throw new WrongFilter("since", "the archive is at version " + version + " only");
    }
    return since;
  }
}
