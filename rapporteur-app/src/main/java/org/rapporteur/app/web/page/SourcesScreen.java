package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.Archive;

/** Shows feeds, outlets, files taken in and what could not be read. */
final class SourcesScreen implements Handler {
  private static final int MOST = 200;

  private final Desk desk;

  SourcesScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Site site = desk.site();
    Archive archive = site.archive();
    desk.send(
        context,
        "sources",
        desk.shell(Asked.of(context), "Sources", "/sources"),
        new SourcesView(
            site.clock().instant(),
            archive.feeds().all(),
            archive.outlets().all(LocalDate.now(site.clock()), MOST),
            archive.origins().all(MOST),
            archive.failures().latest(MOST),
            archive.failures().count()));
  }
}
