package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;

final class CodebookCommandTest {
  private final Terminal terminal = new Terminal();

  @Test
  void showsTheTypesByDefault() {
    assertThat(terminal.run("codebook")).isZero();
    assertThat(terminal.out()).contains("TYPES").contains("CONSULT").contains("verbal cooperation");
    assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void showsATypeWithItsModes() {
    assertThat(terminal.run("codebook", "consult")).isZero();
    assertThat(terminal.out()).contains("CONSULT.visit").contains("4.0").doesNotContain("ASSAULT");
  }

  @Test
  void showsEverything() {
    assertThat(terminal.run("codebook", "all", "--format", "json")).isZero();
    assertThat(Json.parse(terminal.out()).size()).isGreaterThan(16 + 67 + 37 + 21);
  }

  @Test
  void refusesAnUnknownWord() {
    assertThat(terminal.run("codebook", "dance")).isEqualTo(2);
    assertThat(terminal.err()).contains("dance").contains("rapporteur codebook --help");
  }
}
