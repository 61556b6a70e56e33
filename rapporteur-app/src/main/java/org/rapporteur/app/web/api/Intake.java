package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Engine;
import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Site;
import org.rapporteur.model.Article;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.Input;
import org.rapporteur.sources.InputOptions;
import tools.jackson.databind.JsonNode;

/** Takes articles from programs and has them read; only so many at once, as the reader is busy. */
final class Intake {
  static final int LONGEST_TEXT = 200_000;
  static final Set<String> FIELDS = Set.of("text", "title", "published", "url", "source");
  private static final int AT_ONCE = 2;
  private static final String RETRY = "10";

  private final Site site;
  private final Semaphore free = new Semaphore(AT_ONCE);

  Intake(Site site) {
    this.site = site;
  }

  /** Lends the reader, unless it is lent to too many. */
  <T> T withReader(Context context, Function<Engine, T> work) {
    if (!free.tryAcquire()) {
      context.header("Retry-After", RETRY);
      throw new Refused(503, "the reader is busy: try again in " + RETRY + " seconds");
    }
    try {
      return work.apply(site.engine().get());
    } finally {
      free.release();
    }
  }

  /** Looks at an article before it is read. */
  Input look(String where, Article article) {
    InputOptions options = InputOptions.none(LocalDate.now(site.clock()));
    return new ArticleInput(options, InputStream.nullInputStream()).look(where, article);
  }

  /** Returns the article of a JSON object. */
  static Article article(JsonNode json) {
    Body.checkObject(json, FIELDS);
    String text = Body.optional(json, "text", LONGEST_TEXT);
    if (text == null) {
      throw new Refused(400, "the field \"text\" with the words of the article is missing");
    }
    return new Article(
        text,
        Body.optional(json, "title"),
        day(Body.optional(json, "published")),
        Body.optional(json, "source"),
        Body.optional(json, "url"));
  }

  /** Returns the article of plain text. */
  static Article article(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new Refused(413, "a text of more than " + LONGEST_TEXT + " characters: split it");
    }
    return Article.of(text);
  }

  /** Returns the articles of one JSON object or an array of them. */
  static List<Article> articles(JsonNode json, int most) {
    if (!json.isArray()) {
      return List.of(article(json));
    }
    if (json.isEmpty() || json.size() > most) {
      throw new Refused(400, "send from 1 to " + most + " articles at once");
    }
    return json.valueStream().map(Intake::article).toList();
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(written.strip());
    } catch (DateTimeException e) {
      throw new Refused(400, "the field \"published\" takes a day, as in 1986-10-11");
    }
  }
}
