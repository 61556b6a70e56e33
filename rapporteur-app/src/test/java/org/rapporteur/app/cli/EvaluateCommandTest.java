package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Golden;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import tools.jackson.databind.JsonNode;

final class EvaluateCommandTest {
  private static final String GOLD = "src/test/resources/gold";

  @TempDir Path folder;

  private final Terminal terminal = new Terminal().reader(article -> Sample.reading());

  @Test
  void showsTheFiguresWithTheirIntervals() throws IOException {
    assertThat(terminal.run("evaluate", GOLD)).as(terminal.err()).isZero();
    Golden.check("evaluation.txt", terminal.out());
  }

  @Test
  void countsWhatIsRight() {
    assertThat(terminal.run("evaluate", "--format", "json", GOLD)).isZero();
    JsonNode figures = Json.parse(terminal.out());
    assertThat(figures.at("/mentions/gold").asInt()).isEqualTo(11);
    assertThat(figures.at("/mentions/right").asInt()).isEqualTo(6);
    assertThat(figures.at("/events/right").asInt()).isEqualTo(5);
    assertThat(figures.at("/events/found").asInt()).isEqualTo(6);
    assertThat(figures.at("/parties/right").asInt()).isEqualTo(8);
    assertThat(figures.at("/statements/f1/value").asDouble()).isEqualTo(1.0);
    assertThat(figures.at("/speaker/share/value").asDouble()).isEqualTo(1.0);
    assertThat(figures.at("/topics/right").asInt()).isEqualTo(1);
    assertThat(figures.at("/relations/found").asInt()).isEqualTo(1);
    assertThat(figures.at("/relations/right").asInt()).isZero();
  }

  @Test
  void givesTheReaderTheTitleTheDateAndTheParagraphs() {
    List<Article> articles = new ArrayList<>();
    terminal.reader(article -> {
      articles.add(article);
      return Sample.reading();
    });
    terminal.run("evaluate", GOLD);
    assertThat(articles)
        .singleElement()
        .satisfies(article -> {
          assertThat(article.title()).isEqualTo(Sample.TITLE);
          assertThat(article.published()).isEqualTo("1986-10-12");
          assertThat(article.text().split("\n\n")).hasSize(3);
          assertThat(article.text()).contains("nuclear arms. Gorbachev proposed");
        });
  }

  @Test
  void writesReadingsThatItCanScoreLater() throws IOException {
    String readings = folder.resolve("readings").toString();
    assertThat(terminal.run("evaluate", "--write", readings, GOLD)).isZero();
    assertThat(Json.reading(Files.readString(folder.resolve("readings/reykjavik.json"))))
        .isEqualTo(Sample.reading());
    Terminal second = new Terminal();
    assertThat(second.run("evaluate", "--readings", readings, GOLD)).isZero();
    assertThat(second.out()).isEqualTo(terminal.out());
  }

  @Test
  void namesLinesThatItCannotUnderstand() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "title: T\n\n#1 Sadat met Begin.\n");
    Files.writeString(folder.resolve("a.ann"), "#1\nM PERSON:Nasser\nE CONSULT | met\n");
    assertThat(terminal.run("evaluate", folder.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("a.ann:2: not in the sentence: \"Nasser\"");
    assertThat(terminal.out()).contains("record");
  }

  @Test
  void anArticleThatFailsFindsNothingAndIsNamed() {
    terminal.reader(article -> {
      throw new IllegalStateException("oops");
    });
    assertThat(terminal.run("evaluate", GOLD)).isEqualTo(1);
    assertThat(terminal.err()).contains("reykjavik: internal error").doesNotContain("\tat ");
    assertThat(terminal.out()).contains("record");
  }

  @Test
  void saysThatThereIsNoGold() {
    assertThat(terminal.run("evaluate", folder.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("no gold article here");
    assertThat(new Terminal().run("evaluate", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(new Terminal().run("evaluate")).isEqualTo(2);
    assertThat(new Terminal().run("evaluate", "--write", "a", "--readings", "b", GOLD))
        .isEqualTo(2);
  }

  @Test
  void countsTheVerdictsOfAnArchive() {
    String archive = folder.resolve("record.db").toString();
    Terminal ingest = new Terminal().input("Any text.").reader(article -> Sample.reading());
    assertThat(ingest.run("ingest", "--archive", archive, "-")).isZero();
    Terminal list = new Terminal();
    list.run("events", "--archive", archive, "--format", "jsonl");
    String key = Json.parse(list.out().lines().findFirst().orElseThrow()).path("key").asString();
    assertThat(new Terminal().run("evaluate", "--archive", archive)).isZero();
    assertThat(new Terminal().run("accept", "--archive", archive, key)).isZero();
    assertThat(terminal.run("evaluate", "--archive", archive)).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("event      all            1.000 (0.207-1.000)");
    Terminal json = new Terminal();
    assertThat(json.run("evaluate", "--archive", archive, "--format", "json")).isZero();
    assertThat(Json.parse(json.out()).at("/0/judged").asInt()).isEqualTo(1);
    assertThat(new Terminal().run("evaluate", "--archive", archive, GOLD)).isEqualTo(2);
  }
}
