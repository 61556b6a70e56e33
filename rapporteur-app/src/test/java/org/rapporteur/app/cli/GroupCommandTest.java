package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** Two articles that tell the same in the same words, and what a user makes of them. */
final class GroupCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void ingest() {
    ingest("One text of an article.", "ingest", "-");
    ingest("Another text of an article.", "ingest", "-");
  }

  @Test
  void whyNamesEveryReportAndHowItCameThere() {
    String event = first("events");
    assertThat(say("group", "--why", event))
        .contains(event)
        .contains("first report")
        .contains("same words in a copy")
        .contains("NEAREST OTHER RECORD");
    JsonNode json = Json.parse(say("group", "--why", event, "--format", "json"));
    assertThat(json.path("record").asString()).isEqualTo(event);
    assertThat(json.path("reports").size()).isEqualTo(2);
  }

  @Test
  void aSplitHoldsWhenAllIsGroupedAnewAndAJoinTakesItBack() {
    String event = first("events");
    String report =
        Json.parse(say("group", "--why", event, "--format", "json"))
            .at("/reports/1/report")
            .asString();
    int before = keys("events").size();
    assertThat(told("group", "--split", event, "--reports", report)).contains("the new record is");
    assertThat(keys("events")).hasSize(before + 1).contains(event);
    assertThat(told("group")).contains("grouped anew: 0 events and 0 meetings changed");
    assertThat(keys("events")).hasSize(before + 1);

    String fresh =
        keys("events").stream()
            .filter(key -> say("group", "--why", key).contains(report))
            .findFirst()
            .orElseThrow();
    assertThat(told("group", "--join", event, fresh)).contains(fresh + ": joined to " + event);
    assertThat(keys("events")).hasSize(before).contains(event).doesNotContain(fresh);
  }

  @Test
  void entitiesAreSplitByTheirAppearancesAndJoinedForGood() {
    String entity = keyOf("Ronald Reagan");
    String page = say("group", "--why", entity);
    assertThat(page).contains("Ronald Reagan").contains("“Ronald Reagan”, President");
    JsonNode appearances =
        Json.parse(say("group", "--why", entity, "--format", "json")).path("appearances");
    assertThat(appearances.size()).isEqualTo(2);
    String second = appearances.at("/1/key").asString();
    int before = keys("entities").size();

    String said = told("group", "--split", entity, "--appearances", second);
    String fresh = said.substring(said.lastIndexOf(' ') + 1).strip();
    assertThat(keys("entities")).hasSize(before + 1).contains(entity, fresh);
    ingest("Another text of an article.", "ingest", "--again", "-");
    assertThat(say("group", "--why", fresh)).contains(second).contains("put there by a user");

    told("group", "--join", entity, fresh);
    assertThat(keys("entities")).hasSize(before).doesNotContain(fresh);
    assertThat(say("group", "--why", fresh)).contains(entity).contains(second);
    ingest("Another text of an article.", "ingest", "--again", "-");
    assertThat(keys("entities")).hasSize(before);
  }

  @Test
  void whatCannotBeDoneChangesNothing() {
    String event = first("events");
    String entity = keyOf("Ronald Reagan");
    assertThat(refused(2, "group", "--join", event, entity)).contains("two entities");
    assertThat(refused(2, "group", "--split", entity)).contains("--reports go together");
    assertThat(refused(1, "group", "--join", entity, entity)).contains("one entity already");
    assertThat(refused(1, "group", "--split", entity, "--reports", "article-0#e1"))
        .contains("does not appear as");
    assertThat(refused(1, "group", "--why", "entity-0000000000000")).contains("no such record");
    assertThat(refused(1, "group", "--why", "topic-0000000000000"))
        .contains("neither an event nor a meeting");
    assertThat(say("changes", "--since", "2")).isEmpty();
  }

  private String keyOf(String name) {
    return say("entities", "--party", name, "--format", "jsonl")
        .lines()
        .map(line -> Json.parse(line).at("/entity/key").asString())
        .findFirst()
        .orElseThrow();
  }

  private String first(String kind) {
    return keys(kind).get(0);
  }

  private List<String> keys(String kind) {
    return say(kind, "--status", "any", "--format", "csv", "--limit", "0")
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  private void ingest(String text, String... arguments) {
    Terminal terminal = new Terminal().input(text).reader(article -> Sample.reading());
    assertThat(run(terminal, arguments)).as(terminal.err()).isZero();
  }

  private String say(String... arguments) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, arguments)).as(terminal.err()).isZero();
    return terminal.out();
  }

  private String told(String... arguments) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, arguments)).as(terminal.err()).isZero();
    return terminal.err();
  }

  private String refused(int status, String... arguments) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, arguments)).as(terminal.err()).isEqualTo(status);
    return terminal.err();
  }

  private int run(Terminal terminal, String... arguments) {
    return terminal
        .variable(ArchiveOption.VARIABLE, folder.resolve("record.db").toString())
        .run(arguments);
  }
}
