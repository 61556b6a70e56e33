package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Golden;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;

final class ExplainCommandTest {
  @TempDir Path folder;

  private final Terminal terminal = new Terminal().reader(article -> Sample.reading());
  private String file = "";

  @BeforeEach
  void writeArticle() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), Sample.TEXT).toString();
  }

  @Test
  void saysWhyAnEventWasCodedSo() throws IOException {
    assertThat(terminal.run("explain", file, "--event", "v3")).as(terminal.err()).isZero();
    Golden.check("explanation.txt", terminal.out());
  }

  @Test
  void explainsEveryEventByDefault() {
    assertThat(terminal.run("explain", "--format", "json", file)).isZero();
    assertThat(Json.parse(terminal.out())).hasSize(1);
  }

  @Test
  void namesTheEventsThatThereAre() {
    assertThat(terminal.run("explain", file, "--event", "v99")).isEqualTo(2);
    assertThat(terminal.err()).contains("no event v99").contains("v1, v2, v3");
  }

  @Test
  void wantsASingleArticle() throws IOException {
    Path feed = folder.resolve("feed.jsonl");
    Files.writeString(
        feed, ("{\"text\": \"" + "They met and talked. ".repeat(5) + "\"}\n").repeat(2));
    assertThat(terminal.run("explain", feed.toString())).isEqualTo(2);
    assertThat(new Terminal().run("explain", folder.resolve("no.txt").toString())).isEqualTo(1);
    assertThat(new Terminal().run("explain")).isEqualTo(2);
  }
}
