package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.app.Engine;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.record.ArticleKey;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.archive.save.Saved;
import org.rapporteur.archive.save.Saved.Outcome;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.sources.Input;

/** Reads articles and keeps them in the archive. */
final class SaveHandler implements Handler {
  static final int MOST = 100;
  private static final int MOST_TEXT = 1_000_000;
  private static final String ORIGIN = "api";

  /** What became of each article, in the order in which they came. */
  record Kept(List<Saved> articles) {}

  private final Service service;
  private final Intake intake;

  SaveHandler(Service service, Intake intake) {
    this.service = service;
    this.intake = intake;
  }

  @Override
  public void handle(Context context) {
    service.checkChange();
    List<Article> articles = Intake.articles(Body.json(context), MOST);
    if (articles.stream().mapToInt(article -> article.text().length()).sum() > MOST_TEXT) {
      throw new Refused(413, "more than " + MOST_TEXT + " characters at once: send fewer articles");
    }
    List<Saved> kept = intake.withReader(context, engine -> keep(engine, articles));
    if (kept.stream().allMatch(saved -> saved.outcome() == Outcome.REFUSED)) {
      throw new Refused(422, String.valueOf(kept.get(0).reason()));
    }
    if (kept.stream().anyMatch(saved -> saved.outcome() == Outcome.ADDED)) {
      context.status(201);
    }
    if (kept.size() == 1) {
      context.header("Location", "/api/v1/articles/" + kept.get(0).key());
    }
    context.contentType("application/json").result(Json.line(new Kept(kept)));
  }

  /** Each is read by itself: one bad article never stops the others. */
  private List<Saved> keep(Engine engine, List<Article> articles) {
    List<Object> steps = articles.stream().map(article -> read(engine, article)).toList();
    List<Entry> entries =
        steps.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
    Iterator<Saved> saved =
        entries.isEmpty()
            ? Collections.emptyIterator()
            : service
                .archive()
                .save(
                    entries,
                    new SaveOptions(service.site().version(), true, false, engine.gazetteer()))
                .iterator();
    return steps.stream().map(step -> step instanceof Saved known ? known : saved.next()).toList();
  }

  /** Returns the entry to be kept, or what became of the article without one. */
  private Object read(Engine engine, Article article) {
    Input input = intake.look("the article", article);
    String key = ArticleKey.of(article);
    if (!(input instanceof Input.Found found)) {
      return new Saved(key, Outcome.REFUSED, ReadHandler.why(input));
    }
    key = ArticleKey.of(found.article());
    if (service.archive().readings().holds(key)) {
      return new Saved(key, Outcome.KNOWN, null);
    }
    try {
      return new Entry(found.article(), found.addTo(engine.read(found.article())), ORIGIN);
    } catch (RapporteurException e) {
      return new Saved(key, Outcome.REFUSED, String.valueOf(e.getMessage()));
    }
  }
}
