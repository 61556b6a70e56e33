package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.rapporteur.app.Refusal;
import org.rapporteur.app.web.Refused;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;
import org.rapporteur.sources.Input;

/** Reads an article and keeps nothing of it. */
final class ReadHandler implements Handler {
  private final Intake intake;

  ReadHandler(Intake intake) {
    this.intake = intake;
  }

  @Override
  public void handle(Context context) {
    Article article =
        Body.isText(context)
            ? Intake.article(Body.text(context))
            : Intake.article(Body.json(context));
    Input input = intake.look("the article", article);
    if (!(input instanceof Input.Found found)) {
      throw new Refused(422, why(input));
    }
    Reading reading =
        intake.withReader(context, engine -> found.addTo(engine.read(found.article())));
    context.contentType("application/json").result(Json.line(reading));
  }

  static String why(Input input) {
    return input instanceof Input.Unreadable unreadable ? Refusal.why(unreadable) : "no article";
  }
}
