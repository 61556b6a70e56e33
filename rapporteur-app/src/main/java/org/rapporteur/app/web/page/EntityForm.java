package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.rapporteur.app.web.Form;
import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.Archive;

/** Does what a user asks for on the page of an entity: correct, take back, join or split. */
final class EntityForm implements Handler {
  private final Site site;

  EntityForm(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Form form = Form.of(context, site);
    context.redirect(Links.to(act(form, context.pathParam("key"))), HttpStatus.SEE_OTHER);
  }

  /** Returns the key of the entity to show then. */
  private String act(Form form, String key) {
    Archive archive = site.archive();
    String[] action = form.field("action").split(":", 2);
    switch (action[0]) {
      case "undo" -> archive.review().undo(key, action.length == 2 ? action[1] : "");
      case "correct" ->
          archive
              .review()
              .correct(
                  key,
                  Map.of(form.field("field"), form.field("value")),
                  RecordForm.author(form),
                  RecordForm.note(form));
      case "join" -> archive.rulings().join(key, form.field("other"));
      case "split" -> {
        return archive.rulings().split(key, form.all("appearance"));
      }
      default -> throw new Refused(400, "the form asks for nothing that can be done");
    }
    return key;
  }
}
