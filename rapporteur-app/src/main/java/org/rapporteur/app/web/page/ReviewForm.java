package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.rapporteur.app.web.Form;
import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.record.Verdict;
import org.rapporteur.archive.review.Review;

/** Keeps a verdict given in the review and goes on to the next record. */
final class ReviewForm implements Handler {
  private final Site site;

  ReviewForm(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Form form = Form.of(context, site);
    String here = form.field("here");
    // only ever back to this screen
    if (!here.equals("/review") && !here.startsWith("/review?")) {
      throw new Refused(400, "the form does not come from the review: load it again");
    }
    String key = form.field("key");
    Review review = site.archive().review();
    boolean undone = form.field("action").equals("undo");
    switch (form.field("action")) {
      case "accept" ->
          review.judge(
              List.of(key), Verdict.ACCEPTED, RecordForm.author(form), RecordForm.note(form));
      case "reject" ->
          review.judge(
              List.of(key), Verdict.REJECTED, RecordForm.author(form), RecordForm.note(form));
      case "undo" -> review.undo(form.field("last"), "verdict");
      default -> throw new Refused(400, "the form asks for nothing that can be done");
    }
    String back =
        undone
            ? here
            : here
                + (here.contains("?") ? "&" : "?")
                + ReviewScreen.LAST
                + "="
                + Links.encoded(key);
    context.redirect(back, HttpStatus.SEE_OTHER);
  }
}
