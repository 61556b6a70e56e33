package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Terminal;

final class IngestCommandTest {
  private static final String FIRST = article("Reagan met Gorbachev at Hofdi House in Reykjavik.");
  private static final String SECOND =
      article("The two leaders left Iceland without an agreement.");
  private static final String WORDS =
      "Gorbachev and Reagan met in Geneva, and agreed to meet again the year after.";
  private static final String THIRD = article("Shultz told allies in Brussels what had been said.");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("news.jsonl");
  }

  @Test
  void keepsEachArticleOnceHoweverOftenItIsTakenIn() throws IOException {
    Files.writeString(file, FIRST + SECOND);
    assertThat(ingest().err()).contains("2 articles added.");
    assertThat(ingest().err()).contains("0 articles added, 1 file unchanged since taken in.");
    Files.writeString(file, FIRST + SECOND + THIRD);
    assertThat(ingest().err()).contains("1 article added, 2 known before.");
  }

  @Test
  void namesWhatFailedUntilItCanBeRead() throws IOException {
    Files.writeString(file, FIRST + "{\"text\": 12\n" + THIRD);
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "ingest", file.toString())).isEqualTo(1);
    assertThat(terminal.err())
        .contains("2 articles added.")
        .contains("1 place could not be read:")
        .contains("news.jsonl, line 2: ")
        .contains("ingest --retry");
    Terminal listed = new Terminal();
    assertThat(run(listed, "ingest", "--failures")).isZero();
    assertThat(listed.out()).contains("news.jsonl, line 2\t").contains("\t1\t2026-11-26T08:00:00Z");

    Files.writeString(file, FIRST + SECOND + THIRD);
    Terminal retried = new Terminal();
    assertThat(run(retried, "ingest", "--retry")).as(retried.err()).isZero();
    assertThat(retried.err()).contains("1 article added, 2 known before.");
    Terminal none = new Terminal();
    run(none, "ingest", "--failures");
    assertThat(none.out()).isEmpty();
  }

  @Test
  void readsAFileAgainWhenItsColumnsAreMappedOtherwise() throws IOException {
    file = folder.resolve("map.tsv");
    Files.writeString(file, "Head\tWords\tPaper\nTalks\t" + WORDS + "\tHerald\n");
    Terminal unmapped = new Terminal();
    assertThat(run(unmapped, "ingest", file.toString())).isEqualTo(1);
    assertThat(unmapped.err()).contains("no column \"text\"");
    assertThat(mapped("text=Words,title=Head").err()).contains("1 article added.");
    assertThat(mapped("title=Head,text=Words").err()).contains("1 file unchanged");
    assertThat(mapped("text=Words,title=Head,source=Paper").err()).contains("1 article added.");
  }

  @Test
  void forgetsWhatFailedOnceTheOriginIsReadToItsEnd() throws IOException {
    file = folder.resolve("map.tsv");
    Files.writeString(file, "Head\tWords\nTalks\t" + WORDS + "\nNothing\t\n");
    run(new Terminal(), "ingest", file.toString());
    assertThat(failures()).contains("map.tsv\tno column");
    run(new Terminal(), "ingest", "--retry", "--columns", "text=Words");
    assertThat(failures()).doesNotContain("no column").contains("map.tsv, line 3\t");
    Terminal retried = new Terminal();
    run(retried, "ingest", "--retry");
    assertThat(retried.err()).contains("1 known before").contains("line 3: the text is empty");

    run(new Terminal(), "ingest", file.toString());
    assertThat(failures()).contains("no column").contains("map.tsv, line 3\t");
    Files.writeString(file, "Head\tWords\n\n\nTalks\t" + WORDS + "\n");
    assertThat(mapped("text=Words").err()).contains("1 known before");
    assertThat(failures()).isEmpty();
  }

  @Test
  void readsAFolderAgainWhenItsFieldsAreMappedOtherwise() throws IOException {
    Files.writeString(file, FIRST + SECOND.replace("text", "Words"));
    file = Files.createDirectory(folder.resolve("news"));
    Files.move(folder.resolve("news.jsonl"), file.resolve("news.jsonl"));
    assertThat(run(new Terminal(), "ingest", file.toString())).isEqualTo(1);
    Terminal terminal = new Terminal();
    run(terminal, "ingest", "--columns", "text=Words", file.toString());
    assertThat(terminal.err()).contains("1 article added.");
  }

  @Test
  void readsAgainWhatGaveNothingButFailures() throws IOException {
    Files.writeString(file, "{\"text\": 12}\n");
    for (int i = 0; i < 2; i++) {
      Terminal terminal = new Terminal();
      assertThat(run(terminal, "ingest", file.toString())).isEqualTo(1);
      assertThat(terminal.err()).contains("1 place could not be read:");
    }
  }

  @Test
  void saysHowManyDatesCouldNotBeRead() throws IOException {
    file = folder.resolve("dates.csv");
    Files.writeString(
        file,
        "date,text\n1985-11-19,%1$s\n,%1$s\n1985-13-45,%1$s A\n1985-11,%1$s B\n"
            .formatted("\"" + WORDS + "\"")
            .replace("\" A", " A\"")
            .replace("\" B", " B\""));
    String undated = "2 articles came without a date that could be read. The first, ";
    assertThat(ingest().err())
        .contains("4 articles added.")
        .contains(undated + file + ", line 4: ")
        .contains("\"1985-13-45\" is no date that can be read; write it as 1986-10-12.");
    assertThat(ingest().err()).doesNotContain("date");
    Terminal dated = new Terminal();
    run(dated, "ingest", "--published", "1985-11-20", "--again", file.toString());
    assertThat(dated.err()).doesNotContain("without a date");
    Files.writeString(file, "date,text\n,\"" + WORDS + " C\"\n");
    assertThat(ingest().err()).doesNotContain("without a date");
  }

  @Test
  void oneArticleThatBreaksTheReaderStopsNoOther() throws IOException {
    Files.writeString(file, FIRST + SECOND + THIRD);
    Terminal terminal =
        new Terminal()
            .reader(article -> {
              if (article.text().contains("Iceland")) {
                throw new IllegalStateException("broken");
              }
              return Terminal.empty(article);
            });
    assertThat(run(terminal, "ingest", file.toString())).isEqualTo(1);
    assertThat(terminal.err())
        .contains("2 articles added.")
        .contains("news.jsonl, line 2: internal error (IllegalStateException");
  }

  @Test
  void saysWhatIsMissingAndTakesTheRest() throws IOException {
    Files.writeString(file, FIRST);
    Terminal terminal = new Terminal();
    String missing = folder.resolve("none.txt").toString();
    assertThat(run(terminal, "ingest", missing, file.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("1 article added.").contains("no such file");
  }

  @Test
  void takesStandardInput() {
    Terminal terminal = new Terminal().input(FIRST + SECOND);
    assertThat(run(terminal, "ingest", "-")).as(terminal.err()).isZero();
    assertThat(terminal.err()).contains("2 articles added.");
  }

  @Test
  void fetchesNothingFromThisMachineUnlessTold() {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "ingest", "http://127.0.0.1:9/feed.xml")).isEqualTo(1);
    assertThat(terminal.err()).contains("127.0.0.1").contains("private network");
  }

  @Test
  void withoutASourceItOnlyMakesTheArchive() {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "ingest")).isZero();
    assertThat(folder.resolve("record.db")).exists();
    assertThat(terminal.err()).contains("No source was given");
  }

  private Terminal ingest() {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "ingest", file.toString())).as(terminal.err()).isZero();
    return terminal;
  }

  private String failures() {
    Terminal terminal = new Terminal();
    run(terminal, "ingest", "--failures");
    return terminal.out();
  }

  private Terminal mapped(String columns) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "ingest", "--columns", columns, file.toString()))
        .as(terminal.err())
        .isZero();
    return terminal;
  }

  private int run(Terminal terminal, String... arguments) {
    return terminal
        .variable(ArchiveOption.VARIABLE, folder.resolve("record.db").toString())
        .run(arguments);
  }

  private static String article(String text) {
    return "{\"text\": \"" + text + " It was a cold day, and nobody said much more.\"}\n";
  }
}
