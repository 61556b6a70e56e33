package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;

/** Tells the story of a record that a user puts right. */
final class ReviewCommandsTest {
  @TempDir private Path folder;
  private String event = "";

  @BeforeEach
  void ingest() {
    ingest("ingest", "-");
    event = firstEvent();
  }

  @Test
  void aCorrectionHoldsWhenTheArticleIsReadAgain() {
    say("correct", event, "status=planned", "date=1986-10-11/1986-10-12", "--note", "communique");
    assertThat(show("planned")).contains(event).contains("1986-10-11");
    ingest("ingest", "--again", "-");
    assertThat(show("planned")).contains(event).contains("1986-10-11");
    say("correct", event, "--undo", "status");
    assertThat(show("planned")).doesNotContain(event);
    assertThat(show("actual")).contains(event).contains("1986-10-11");
  }

  @Test
  void whatIsRejectedStaysOutOfLists() {
    say("reject", event, "--note", "a film");
    assertThat(show("any")).doesNotContain(event);
    assertThat(say("events", "--status", "any", "--rejected", "--format", "tsv")).contains(event);
    ingest("ingest", "--again", "-");
    assertThat(show("any")).doesNotContain(event);
    say("reject", "--undo", event);
    assertThat(show("any")).contains(event);
  }

  @Test
  void changesTellWhatIsNoLongerTheSame() {
    String all = say("changes", "--format", "jsonl");
    assertThat(all).contains("\"change\":\"added\"").contains(event);
    long version = 1;
    assertThat(say("changes", "--since", Long.toString(version))).isEmpty();
    say("accept", event);
    assertThat(say("changes", "--since", Long.toString(version)))
        .isEqualTo("2\tchanged\tevent\t" + event + "\t\n");
  }

  @Test
  void aWrongCorrectionChangesNothing() {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "correct", event, "type=CONSULT", "status=perhaps")).isEqualTo(1);
    assertThat(terminal.err()).contains("status=perhaps").contains("planned");
    assertThat(say("correct", event)).contains("Nothing was said");
    Terminal unknown = new Terminal();
    assertThat(run(unknown, "correct", "event-00000000000000", "status=planned")).isEqualTo(1);
    assertThat(unknown.err()).contains("no such record");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"meetings", "events", "statements", "relations", "entities", "topics", "articles"})
  void everyKindIsListedInEveryForm(String kind) {
    for (String format : new String[] {"table", "csv", "tsv", "json", "jsonl"}) {
      String listed = say(kind, "--status", "any", "--format", format, "--limit", "0");
      assertThat(listed.lines().count()).as(kind + " " + format).isPositive();
    }
  }

  @Test
  void showGivesARecordWithTheWordsItRestsOn() {
    assertThat(Json.parse(say("show", event, "--format", "json")).toString())
        .contains(event)
        .contains("sentence");
  }

  @Test
  void searchFindsTheArticle() {
    assertThat(say("search", "Reykjavik", "--format", "tsv").lines().count()).isGreaterThan(1);
    for (String form : List.of("json", "jsonl", "csv")) {
      assertThat(say("search", "Reykjavik", "--format", form))
          .contains("[Reykjavik]")
          .doesNotContain("\\u0002");
    }
  }

  @Test
  void everyListIsNarrowedByItsOwnTypes() {
    assertThat(say("meetings", "--status", "any", "--type", "Summit,talks", "--format", "csv"))
        .isNotEmpty();
    assertThat(say("entities", "--type", "person", "--format", "csv"))
        .contains("Reagan")
        .doesNotContain("NATO");
    assertThat(say("relations", "--type", "member_of", "--format", "csv")).contains("NATO");
    assertThat(refused("meetings", "--type", "CONSULT"))
        .contains("--type: \"CONSULT\" is none of: visit, talks, call, summit, signing, other");
    assertThat(refused("entities", "--type", "CONSULT")).contains("PERSON").doesNotContain("AGREE");
  }

  private String refused(String... arguments) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, arguments)).isEqualTo(2);
    return terminal.err();
  }

  private String firstEvent() {
    String line =
        say("events", "--status", "actual", "--format", "jsonl").lines().findFirst().orElseThrow();
    return Json.parse(line).path("key").asString();
  }

  private String show(String status) {
    return say("events", "--status", status, "--format", "csv", "--limit", "0");
  }

  private void ingest(String... arguments) {
    Terminal terminal =
        new Terminal().input("Any text of an article.").reader(article -> Sample.reading());
    assertThat(run(terminal, arguments)).as(terminal.err()).isZero();
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
