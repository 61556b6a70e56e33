package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.export.Profile;

/** Offers what the filters leave in every format that there is. */
final class ExportScreen implements Handler {
  private final Desk desk;

  ExportScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    desk.send(
        context,
        "export",
        desk.shell(asked, "Take the record with you", "", true),
        new ExportView(
            Arrays.stream(Profile.values())
                .map(profile ->
                    new ExportView.Offer(
                        profile.label(),
                        profile.description(),
                        asked.at("/api/v1/export/" + profile.label())))
                .toList()));
  }
}
