package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Form;
import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.record.Verdict;

/**
 * Does what a user asks for on the page of a record: accept, reject, correct, take back, split or
 * join; then shows the page again, so that loading it anew repeats nothing.
 */
final class RecordForm implements Handler {
  private static final String NOBODY = "page";

  private final Site site;

  RecordForm(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Form form = Form.of(context, site);
    String key = context.pathParam("key");
    context.redirect(Links.to(act(form, key)), HttpStatus.SEE_OTHER);
  }

  /** Returns the key of the record to show then. */
  private String act(Form form, String key) {
    Archive archive = site.archive();
    String[] action = form.field("action").split(":", 2);
    switch (action[0]) {
      case "accept" -> judge(form, key, Verdict.ACCEPTED);
      case "reject" -> judge(form, key, Verdict.REJECTED);
      case "undo" -> archive.review().undo(key, action.length == 2 ? action[1] : "");
      case "correct" ->
          archive
              .review()
              .correct(
                  key, Map.of(form.field("field"), form.field("value")), author(form), note(form));
      case "split" -> {
        return archive.grouping().split(key, form.all("report"));
      }
      case "join" -> {
        return archive.grouping().join(key, action.length == 2 ? action[1] : form.field("other"));
      }
      default -> throw new Refused(400, "the form asks for nothing that can be done");
    }
    return key;
  }

  private void judge(Form form, String key, Verdict verdict) {
    site.archive().review().judge(List.of(key), verdict, author(form), note(form));
  }

  static String author(Form form) {
    String author = form.field("author");
    return author.isEmpty() ? NOBODY : author;
  }

  static @Nullable String note(Form form) {
    String note = form.field("note");
    return note.isEmpty() ? null : note;
  }
}
