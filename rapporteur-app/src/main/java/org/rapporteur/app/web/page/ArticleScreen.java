package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.render.ReadingParts;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.InArticle;
import org.rapporteur.archive.save.NoText;
import org.rapporteur.model.Reading;

/** Shows an article beside its records, each of which lights up its words. */
final class ArticleScreen implements Handler {
  private static final String REPAIRS = "repairs";

  private final Desk desk;

  ArticleScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    Archive archive = desk.site().archive();
    ArticleRecord article =
        archive
            .records()
            .articles()
            .one(context.pathParam("key"))
            .orElseThrow(() -> Refused.missing("the archive has no such article"));
    List<InArticle> records = archive.records().inArticle(article.key());
    String title = article.title() == null ? "Untitled article" : article.title();
    desk.send(
        context,
        "article",
        desk.shell(asked, title, "/search"),
        view(archive, article, records, asked.has(REPAIRS, "shown")));
  }

  private static ArticleView view(
      Archive archive, ArticleRecord article, List<InArticle> records, boolean repairs) {
    if (!article.textKept()) {
      return new ArticleView(article, null, records, 0, false);
    }
    Reading reading = reading(archive, article.key());
    Map<String, String> addresses = new HashMap<>();
    records.forEach(record -> addresses.put(record.local(), Links.to(record.key())));
    return new ArticleView(
        article,
        ReadingParts.of(reading, addresses, repairs),
        records,
        reading.article().repairs().size(),
        repairs);
  }

  private static Reading reading(Archive archive, String key) throws NoText {
    return archive
        .readings()
        .of(key)
        .orElseThrow(() -> Refused.missing("the archive has no such article any more"));
  }
}
