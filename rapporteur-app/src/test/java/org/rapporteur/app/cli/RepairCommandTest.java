package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

final class RepairCommandTest {
  private static final String DAMAGED =
      "Ronald Reagan and Mikhail Gorbachev wereseen in Geneva.\n"
          + "The \uFB01nal communique was short.\n";
  private static final String REPAIRED =
      "Ronald Reagan and Mikhail Gorbachev were seen in Geneva.\nThe final communique was short.\n";

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void printsTheRepairedText() throws IOException {
    assertThat(terminal.run("repair", file("a.txt", DAMAGED))).as(terminal.err()).isZero();
    assertThat(terminal.out()).isEqualTo(REPAIRED);
  }

  @Test
  void repairsWhatIsPipedIn() {
    terminal.input(DAMAGED);
    assertThat(terminal.run("repair", "-")).isZero();
    assertThat(terminal.out()).isEqualTo(REPAIRED);
  }

  @Test
  void listsRepairsAsJson() throws IOException {
    assertThat(terminal.run("repair", "--format", "json", file("a.txt", DAMAGED))).isZero();
    JsonNode repairs = Json.parse(terminal.out());
    assertThat(repairs.size()).isEqualTo(2);
    JsonNode first = repairs.get(0);
    assertThat(first.path("text").asString()).isEqualTo("were seen");
    assertThat(first.path("kind").asString()).isEqualTo("spaces");
    assertThat(first.at("/original/text").asString()).isEqualTo("wereseen");
    assertThat(first.at("/original/start").asInt()).isEqualTo(DAMAGED.indexOf("wereseen"));
  }

  @Test
  void showsDifferencesInColourOnlyWhereItIsWanted() throws IOException {
    String file = file("a.txt", DAMAGED);
    assertThat(terminal.run("repair", "--diff", file)).isZero();
    assertThat(terminal.out()).contains("[-wereseen-]{+were seen+}").doesNotContain("\u001B");

    Terminal colored = new Terminal().watched();
    assertThat(colored.run("repair", "--diff", file)).isZero();
    assertThat(colored.out()).contains("\u001B[31mwereseen\u001B[0m\u001B[32mwere seen\u001B[0m");

    Terminal plain = new Terminal().watched().variable("NO_COLOR", "1");
    assertThat(plain.run("repair", "--diff", file)).isZero();
    assertThat(plain.out()).doesNotContain("\u001B");
  }

  @Test
  void changesNothingButSpacesWhenToldSo() throws IOException {
    assertThat(terminal.run("repair", "--spaces-only", file("a.txt", DAMAGED))).isZero();
    assertThat(terminal.out()).isEqualTo(DAMAGED.replace("wereseen", "were seen"));
  }

  @Test
  void eachKindCanBeSwitchedOff() throws IOException {
    assertThat(terminal.run("repair", "--no-spaces", "--no-ligatures", file("a.txt", DAMAGED)))
        .isZero();
    assertThat(terminal.out()).isEqualTo(DAMAGED);
  }

  @Test
  void wrongEncodingIsNamedWithTheWayOut() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "Reykjavík 1986\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(terminal.run("repair", file.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("latin.txt: is not UTF-8", "--encoding windows-1252");

    Terminal right = new Terminal();
    String name = Charset.forName("windows-1252").name();
    assertThat(right.run("repair", "--encoding", name, file.toString())).isZero();
    assertThat(right.out()).isEqualTo("Reykjavík 1986\n");
  }

  @Test
  void missingFileIsNamed() {
    assertThat(terminal.run("repair", folder.resolve("nothing.txt").toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("nothing.txt: cannot be opened");
  }

  @Test
  void evaluationPrintsTheFigures() throws IOException {
    String corrupt = file("corrupt.txt", "They wereseen in Geneva.\nThe talks ended.\nOdd line.\n");
    String correct =
        file("correct.txt", "They were seen in Geneva.\nThe talks ended.\nOther line.\n");
    assertThat(terminal.run("evaluate-repair", corrupt, correct)).as(terminal.err()).isZero();
    assertThat(terminal.out())
        .contains("2 lines", "white-space F1       1.0000", "sequences right      1.0000")
        .contains("1 lines differ in more than white space and were skipped: [3]");
  }

  @Test
  void filesOfUnequalLengthAreRefused() throws IOException {
    String corrupt = file("corrupt.txt", "a\nb\n");
    String correct = file("correct.txt", "a\n");
    assertThat(terminal.run("evaluate-repair", corrupt, correct)).isEqualTo(2);
    assertThat(terminal.err()).contains("2 lines", "line by line");
  }
}
