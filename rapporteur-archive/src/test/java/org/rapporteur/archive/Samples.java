package org.rapporteur.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.model.Reading;

/** Readings of some of the articles in samples/summits.jsonl, and ways to alter them. */
public final class Samples {
  /** Keeps texts and knows no place. */
  public static final SaveOptions OPTIONS = new SaveOptions("1", true, false, Gazetteer.EMPTY);

  private Samples() {}

  /** Returns the Readings, as the reader wrote them. */
  public static List<Reading> readings() {
    InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("summits.jsonl"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(Json::reading).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all as entries to save. */
  public static List<Entry> entries() {
    return readings().stream().map(Samples::entry).toList();
  }

  /** Returns a Reading with the article that it may have come from. */
  public static Entry entry(Reading reading) {
    ArticleText text = reading.article();
    return new Entry(
        new Article(text.text(), text.title(), text.published(), text.source(), text.url()),
        reading,
        "summits.jsonl");
  }

  /** Returns the same Reading as if it came from elsewhere on another day. */
  public static Entry from(Reading reading, String source, @Nullable LocalDate published) {
    ArticleText text = reading.article();
    return entry(
        with(
            reading,
            new ArticleText(
                text.id(),
                text.title(),
                source,
                null,
                published,
                text.language(),
                text.text(),
                text.repairs())));
  }

  private static Reading with(Reading reading, ArticleText article) {
    return new Reading(
        reading.format(),
        article,
        reading.entities(),
        reading.meetings(),
        reading.events(),
        reading.statements(),
        reading.relations(),
        reading.topics(),
        reading.warnings());
  }
}
