package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

final class ShowCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void ingest() {
    for (String text : List.of("One text of an article.", "Another text of an article.")) {
      Terminal terminal = new Terminal().input(text).reader(article -> Sample.reading());
      assertThat(run(terminal, "ingest", "-")).as(terminal.err()).isZero();
    }
  }

  @Test
  void aRecordStandsWithEveryReportAndItsWordsInTheirSentence() {
    String event = event("met at");
    assertThat(say("show", event, "--width", "200"))
        .startsWith(event + "\n")
        .containsPattern("(?m)^  type {2,}CONSULT$")
        .contains("WHO AND WHERE\n  Ronald Reagan (USA) – entity-")
        .contains("2 REPORTS\n  1 (first) 1986-10-12, The Sample Herald, Reagan and Gorbachev meet")
        .contains("  2 1986-10-12, The Sample Herald")
        .contains("(copy)")
        .contains("Mikhail Gorbachev [met] at Höfði House")
        .doesNotContain("REPORTS DISAGREE")
        .doesNotContain("WHAT USERS SAID");
  }

  @Test
  void whatUsersSaidStandsBelow() {
    String event = event("met at");
    say("correct", event, "place=Geneva", "--by", "A. Nash", "--note", "see the communiqué");
    say("correct", event, "--undo", "place");
    say("accept", event, "--by", "A. Nash");
    assertThat(say("show", event, "--width", "200"))
        .contains("WHAT USERS SAID")
        .containsPattern("\\(taken back\\) place = .*A\\. Nash.*: see the communiqué")
        .contains("verdict = accepted – A. Nash");
    assertThat(
            Json.parse(say("show", event, "--format", "json"))
                .at("/corrections/0/author")
                .asString())
        .isEqualTo("A. Nash");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"meetings", "events", "statements", "relations", "entities", "topics", "articles"})
  void everyRecordOfEveryKindCanBeShownInBothForms(String kind) {
    assertThat(keys(kind))
        .isNotEmpty()
        .allSatisfy(key -> {
          assertThat(say("show", key, "--width", "60").lines())
              .anySatisfy(line -> assertThat(line).isEqualTo(key));
          assertThat(Json.parse(say("show", key, "--format", "json")).path("record").toString())
              .contains(key);
        });
  }

  @Test
  void anEntityStandsWithWhereItAppears() {
    String key = keys("entities", "--party", "Shultz").get(0);
    assertThat(say("show", key))
        .contains("George Shultz")
        .contains("WHERE IT APPEARS")
        .contains("“George Shultz”, Secretary of State");
    JsonNode appearances = Json.parse(say("show", key, "--format", "json")).path("appearances");
    assertThat(appearances).hasSize(2);
    assertThat(appearances.get(0).path("office").asString()).isEqualTo("Secretary of State");
  }

  @Test
  void anArticleStandsWithWhatWasReadInIt() {
    String key = keys("articles").get(0);
    assertThat(say("show", key)).contains("MEETINGS").contains("text hash");
    assertThat(Json.parse(say("show", key, "--format", "json")).at("/reading/meetings"))
        .isNotEmpty();
  }

  @Test
  void aTerminalWithFewLettersIsShownWhatItCan() {
    Terminal terminal = new Terminal().charset(StandardCharsets.US_ASCII);
    assertThat(run(terminal, "show", event("met at"), "--width", "200")).isZero();
    assertThat(terminal.out()).contains("[met] at Hofdi House");
  }

  @Test
  void whatIsNotThereIsNamedWithTheReason() {
    assertThat(refused(1, "event-00000000000000")).contains("there is no such record");
    assertThat(refused(1, "article-00000000000000")).contains("there is no such record");
    assertThat(refused(2, "Geneva")).contains("is no key");
    assertThat(refused(2, "report-00000000000000")).contains("key of a record");
  }

  @Test
  void aWithdrawnRecordIsNotShown() {
    String gone = event("give up");
    Terminal empty = new Terminal().input("One text of an article.").reader(Terminal::empty);
    assertThat(run(empty, "ingest", "--again", "-")).isZero();
    Terminal other = new Terminal().input("Another text of an article.").reader(Terminal::empty);
    assertThat(run(other, "ingest", "--again", "-")).isZero();
    assertThat(refused(1, gone)).contains("was withdrawn");
  }

  @Test
  void aJoinedRecordLeadsToTheOneThatTookItsPlace() {
    List<String> meetings = keys("meetings");
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "group", "--join", meetings.get(0), meetings.get(1))).isZero();
    assertThat(say("show", meetings.get(1)))
        .startsWith(meetings.get(0))
        .contains(meetings.get(1) + " was joined with this record.");
  }

  private String event(String words) {
    return keys("events").stream()
        .filter(
            key -> say("show", key, "--width", "400").replaceAll("[\\[\\]]", "").contains(words))
        .findFirst()
        .orElseThrow();
  }

  private List<String> keys(String kind, String... more) {
    String[] arguments = {kind, "--status", "any", "--format", "csv", "--limit", "0"};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return say(all).lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
  }

  private String refused(int status, String key) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "show", key)).isEqualTo(status);
    return terminal.err();
  }

  private String say(String... arguments) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, arguments)).as(terminal.err()).isZero();
    return terminal.out();
  }

  private int run(Terminal terminal, String... arguments) {
    return terminal
        .variable(ArchiveOption.VARIABLE, folder.resolve("record.db").toString())
        .run(arguments);
  }
}
