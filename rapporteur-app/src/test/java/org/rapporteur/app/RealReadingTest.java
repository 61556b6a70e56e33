package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.render.Format;
import org.rapporteur.app.render.Renderer;
import org.rapporteur.app.render.Style;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.ExplainedReading;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.Input;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.Origin;
import tools.jackson.databind.JsonNode;

/** The samples, read by the real reader, come out whole in every format. */
final class RealReadingTest {
  private static final List<String> SAMPLES =
      List.of("geneva.txt", "geneva-damaged.txt", "vienna.html");

  @Test
  void samplesKeepToTheSchemaAndEverySpanToItsWords() {
    try (Engine engine = Engine.open()) {
      for (String name : SAMPLES) {
        Reading reading = engine.read(sample(name).article());
        JsonNode json = Json.parse(Json.line(reading));
        assertThat(ReadingSchema.errors(json)).as(name).isEmpty();
        checkSpans(json, reading.article().text());
        assertThat(Json.reading(Json.line(reading))).isEqualTo(reading);
        for (Format format : Format.values()) {
          Style style = new Style(60, false, StandardCharsets.UTF_8);
          Renderer renderer = format.renderer(style, false);
          String page = renderer.start() + renderer.next(reading) + renderer.finish();
          assertThat(page).as(name + " as " + format).contains("Shultz");
        }
      }
    }
  }

  @Test
  void everyEventHasItsReasons() {
    try (Engine engine = Engine.open()) {
      ExplainedReading explained = engine.explain(sample("geneva.txt").article());
      assertThat(explained.explanations())
          .hasSameSizeAs(explained.reading().events())
          .allMatch(explanation -> !explanation.reasons().isEmpty());
    }
  }

  @Test
  void survivesWhatIsNoNews() {
    String met = "Ronald Reagan met Mikhail Gorbachev in Geneva on Tuesday. ";
    List<String> texts =
        List.of(
            "\u200F" + met + "\u202Eend\u202C",
            "m\u0001et \u001B[31m " + met,
            "\"".repeat(2000) + met,
            ". ".repeat(2000) + met,
            "a".repeat(5000) + " " + met,
            "\uD83D\uDE00 " + met + "\uD83D\uDE00",
            "Reagan\nGorbachev\nShultz\n".repeat(5));
    try (Engine engine = Engine.open()) {
      for (String text : texts) {
        Reading reading = engine.read(Article.of(text));
        checkSpans(Json.parse(Json.line(reading)), reading.article().text());
      }
    }
  }

  private static Input.Found sample(String name) {
    Path file = Path.of("../samples", name);
    List<Input> found = new ArrayList<>();
    new ArticleInput(InputOptions.none(LocalDate.of(2026, 11, 26)), InputStream.nullInputStream())
        .read(new Origin(file.toString(), Origin.Place.FILE, 0), found::add);
    assertThat(found).hasSize(1).hasOnlyElementsOfType(Input.Found.class);
    return (Input.Found) found.get(0);
  }

  private static void checkSpans(JsonNode node, String text) {
    if (node.isObject() && node.path("start").isInt() && node.has("text")) {
      String words = text.substring(node.path("start").asInt(), node.path("end").asInt());
      assertThat(node.path("text").asString()).isEqualTo(words);
    }
    for (String name : node.propertyNames()) {
      if (!name.equals("original")) {
        checkSpans(node.path(name), text);
      }
    }
    if (node.isArray()) {
      node.forEach(part -> checkSpans(part, text));
    }
  }
}
