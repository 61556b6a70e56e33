package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;
import tools.jackson.databind.JsonNode;

final class ReadCommandTest {
  private static final String TEXT =
      "The presidents met at Camp David on Tuesday and agreed that the talks will go on.";

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  private JsonNode read(String... arguments) {
    assertThat(terminal.run(arguments)).as(terminal.err()).isZero();
    return Json.parse(terminal.out());
  }

  @Test
  void readsAFileAsText() throws IOException {
    terminal.reader(article -> Sample.reading());
    assertThat(terminal.run("read", file("a.txt", TEXT))).isZero();
    assertThat(terminal.out()).contains("MEETINGS").contains("[met]").doesNotContain("\u001B");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void readsWhatIsPipedIn() {
    terminal.input(TEXT);
    assertThat(read("read", "--format", "json").at("/article/text").asString()).isEqualTo(TEXT);
  }

  @Test
  void readsStandardInputByItsDash() {
    terminal.input("<html><body><p>" + TEXT + "</p></body></html>");
    assertThat(read("read", "-", "-f", "json").at("/article/text").asString()).isEqualTo(TEXT);
  }

  @Test
  void givesTheDayAndTheTitleOn() throws IOException {
    String[] arguments = {
      "read", "--format=json", "--published=1978-09-17", "--title=Talks", file("a.txt", TEXT)
    };
    JsonNode article = read(arguments).path("article");
    assertThat(article.path("published").asString()).isEqualTo("1978-09-17");
    assertThat(article.path("title").asString()).isEqualTo("Talks");
    assertThat(article.path("language").asString()).isEqualTo("en");
  }

  @Test
  void readsFoldersInTheOrderOfNames() throws IOException {
    file("in/b.txt", "B. " + TEXT);
    file("in/sub/c.html", "<html><p>C. " + TEXT + "</p></html>");
    file(
        "in/a.jsonl",
        "{\"text\": \"A. " + TEXT + "\"}\n\n{\"event_text\": \"AA. " + TEXT + "\"}\n");
    file("in/notes.docx", "x");
    file("in/.hidden.txt", "x");
    JsonNode readings = read("read", "--format", "json", folder.resolve("in").toString());
    assertThat(readings.isArray()).isTrue();
    assertThat(readings)
        .extracting(r -> r.at("/article/text").asString().replaceAll("\\..*", ""))
        .containsExactly("A", "AA", "B", "C");
    assertThat(terminal.err()).contains("1 file was passed over");
  }

  @Test
  void writesOneReadingALine() throws IOException {
    String feed = file("feed.jsonl", ("{\"text\": \"" + TEXT + "\"}\n").repeat(3));
    assertThat(terminal.run("read", "--format", "jsonl", feed)).isZero();
    assertThat(terminal.out().lines()).hasSize(3).allMatch(l -> l.startsWith("{\"format\":"));
  }

  @Test
  void writesAnArrayWhenSeveralArticlesTurnUp() throws IOException {
    String array =
        file("array.json", "[{\"text\": \"" + TEXT + "\"}, {\"text\": \"" + TEXT + "\"}]");
    assertThat(read("read", "--format", "json", array)).hasSize(2);
  }

  @Test
  void oneBadArticleStopsNoOther() throws IOException {
    String feed =
        file(
            "feed.jsonl",
            "{\"text\": \""
                + TEXT
                + "\"}\n{\"title\": \"x\"}\nnot json\n[1]\n{\"text\": \""
                + TEXT
                + "\", \"published\": \"soon\"}\n");
    assertThat(terminal.run("read", "--format", "jsonl", feed, file("empty.txt", ""))).isEqualTo(1);
    assertThat(terminal.out().lines()).hasSize(2);
    assertThat(terminal.out()).contains("bad-publication-date");
    assertThat(terminal.err())
        .contains("4 of 6 articles could not be read:")
        .contains("feed.jsonl, line 2: no field \"text\"")
        .contains("feed.jsonl, line 3: ")
        .contains("feed.jsonl, line 4: expected a JSON object")
        .contains("empty.txt: the file is empty")
        .doesNotContain("\tat ");
  }

  @Test
  void aBugInOneArticleStopsNoOtherAndShowsNoTrace() throws IOException {
    terminal.reader(article -> {
      if (article.text().startsWith("Bad")) {
        throw new IllegalStateException("oops");
      }
      return Terminal.empty(article);
    });
    String bad = file("bad.txt", "Bad. " + TEXT);
    assertThat(terminal.run("read", "--format", "jsonl", bad, file("ok.txt", TEXT))).isEqualTo(1);
    assertThat(terminal.out().lines()).hasSize(1);
    assertThat(terminal.err())
        .contains("bad.txt: internal error (IllegalStateException in ReadCommandTest.java")
        .contains("report")
        .doesNotContain("\tat ");
  }

  @Test
  void showsTheTraceOnDemand() throws IOException {
    terminal.reader(article -> {
      throw new IllegalStateException("oops");
    });
    assertThat(terminal.run("read", "--stacktrace", file("a.txt", TEXT))).isEqualTo(1);
    assertThat(terminal.err()).contains("\tat ");
  }

  @Test
  void refusesAnotherLanguagePolitelyUnlessForced() throws IOException {
    String french =
        file(
            "fr.txt",
            "Les deux présidents se sont rencontrés à Camp David et ont convenu que les négociations"
                + " se poursuivront dans les prochains jours avec une autre délégation.");
    assertThat(terminal.run("read", french)).isEqualTo(1);
    assertThat(terminal.err()).contains("fr.txt: the text is in French (fr)").contains("--force");
    Terminal second = new Terminal();
    assertThat(second.run("read", "--force", "--format", "json", french)).isZero();
    JsonNode reading = Json.parse(second.out());
    assertThat(reading.at("/article/language").asString()).isEqualTo("fr");
    assertThat(reading.at("/warnings/0/code").asString()).isEqualTo("other-language");
  }

  @Test
  void refusesATextOfTenMegabytesUnlessForced() throws IOException {
    String huge = file("huge.txt", (TEXT + "\n").repeat(10_000_000 / TEXT.length()));
    assertThat(terminal.run("read", huge)).isEqualTo(1);
    assertThat(terminal.err()).contains("huge.txt: ").contains("more than one article");
    assertThat(new Terminal().run("read", "--force", "--format", "json", huge)).isZero();
  }

  @Test
  void readsALineOfFiftyThousandCharacters() throws IOException {
    String line = file("line.txt", TEXT.replace(".", " and ").repeat(600).substring(0, 50_000));
    assertThat(read("read", "--format", "json", line).at("/article/text").asString())
        .hasSize(50_000);
  }

  @Test
  void replacesHalfCharactersWithAWarning() throws IOException {
    String broken = file("a.jsonl", "{\"text\": \"" + TEXT + " \\ud83d end.\"}");
    JsonNode reading = read("read", "--format", "json", broken).get(0);
    assertThat(reading.at("/article/text").asString()).endsWith("\uFFFD end.");
    assertThat(reading.at("/warnings/0/code").asString()).isEqualTo("broken-characters");
  }

  @Test
  void lettersFromOutsideCannotSteerTheTerminal() throws IOException {
    String evil = file("a.txt", "\u001B]0;title\u0007\u202Eevil\n\n" + TEXT.repeat(3));
    assertThat(terminal.run("read", "--color", "never", evil)).isZero();
    assertThat(terminal.out())
        .doesNotContain("\u001B")
        .doesNotContain("\u0007")
        .doesNotContain("\u202E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n \n", "12 34 -- 56 !!"})
  void saysThatThereIsNothingToRead(String text) throws IOException {
    assertThat(terminal.run("read", file("a.txt", text))).isEqualTo(1);
    assertThat(terminal.err()).contains("a.txt: ").contains("nothing to read");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThat(terminal.run("read", folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("none.txt: no such file");
  }

  @Test
  void namesAFolderWithoutArticles() {
    assertThat(terminal.run("read", folder.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("no article in this folder");
  }

  @Test
  void writesToAFileOnlyWhenItIsWhole() throws IOException {
    Path target = folder.resolve("out.json");
    assertThat(terminal.run("read", "-f", "json", "-o", target.toString(), file("a.txt", TEXT)))
        .isZero();
    assertThat(terminal.out()).isEmpty();
    assertThat(Json.reading(Files.readString(target)).article().text()).isEqualTo(TEXT);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void saysThatAFileCannotBeWritten() throws IOException {
    String target = folder.resolve("no/such/out.json").toString();
    assertThat(terminal.run("read", "-o", target, file("a.txt", TEXT))).isEqualTo(1);
    assertThat(terminal.err()).contains("out.json: could not be written");
  }

  @Test
  void wrongUsageEndsWithTwo() throws IOException {
    assertThat(new Terminal().run()).isEqualTo(2);
    assertThat(new Terminal().run("read")).isEqualTo(2);
    assertThat(new Terminal().run("reed", "x")).isEqualTo(2);
    assertThat(terminal.run("read", "--format", "pdf", file("a.txt", TEXT))).isEqualTo(2);
    assertThat(terminal.err()).contains("pdf").contains("rapporteur read --help");
    assertThat(new Terminal().run("read", "--published", "soon", file("a.txt", TEXT))).isEqualTo(2);
    assertThat(new Terminal().run("read", "--title", "T", file("a.txt", TEXT), file("b.txt", TEXT)))
        .isEqualTo(2);
  }

  @Test
  void helpEndsWithZero() {
    assertThat(terminal.run("read", "--help")).isZero();
    assertThat(terminal.out()).contains("Usage: rapporteur read");
    assertThat(new Terminal().run("--version")).isZero();
  }

  @Test
  void coloursFollowTheTerminalTheOptionAndNoColor() throws IOException {
    String file = file("a.txt", TEXT);
    Terminal watched = new Terminal().watched().variable("COLUMNS", "100");
    watched.run("read", file);
    assertThat(watched.out()).contains("\u001B[1m");
    Terminal without =
        new Terminal().watched().variable("COLUMNS", "100").variable("NO_COLOR", "1");
    without.run("read", file);
    assertThat(without.out()).doesNotContain("\u001B[");
    Terminal never = new Terminal().watched().variable("COLUMNS", "100");
    never.run("read", "--color", "never", file);
    assertThat(never.out()).doesNotContain("\u001B[");
    Terminal always = new Terminal().variable("NO_COLOR", "1");
    always.run("read", "--color", "always", file);
    assertThat(always.out()).contains("\u001B[1m");
    terminal.run("read", file);
    assertThat(terminal.out()).doesNotContain("\u001B[");
  }

  @Test
  void widthFollowsTheOptionThenTheTerminal() throws IOException {
    terminal.reader(article -> Sample.reading()).variable("COLUMNS", "50");
    terminal.run("read", file("a.txt", TEXT));
    assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 50);
    Terminal wide = new Terminal().reader(article -> Sample.reading()).variable("COLUMNS", "50");
    wide.run("read", "--width", "120", file("a.txt", TEXT));
    assertThat(wide.out().lines())
        .anyMatch(line -> line.length() > 90)
        .allMatch(l -> l.length() <= 120);
  }

  @Test
  void showsABarOnlyForSeveralFilesOnATerminal() throws IOException {
    String a = file("a.txt", TEXT);
    String b = file("b.txt", TEXT);
    Terminal watched = new Terminal().watched();
    watched.run("read", a, b);
    assertThat(watched.err()).contains("\r[").contains("%");
    Terminal single = new Terminal().watched();
    single.run("read", a);
    assertThat(single.err()).isEmpty();
    terminal.run("read", a, b);
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void usesSignsThatAnOldTerminalShows() throws IOException {
    terminal.reader(article -> Sample.reading()).charset(StandardCharsets.US_ASCII);
    terminal.run("read", file("a.txt", TEXT));
    assertThat(terminal.bytes()).inHexadecimal().doesNotContain(0x80);
    assertThat(terminal.out()).contains("* held").contains("Hofdi House").doesNotContain("?ofdi");
  }

  @Test
  void readsTheNamesOfEventCoders() throws IOException {
    String line =
        "{\"event_text\": \""
            + TEXT
            + "\", \"pub_date\": \"1978-09-17\", \"headline\": \"Talks\","
            + " \"publisher\": \"Herald\", \"story_id\": \"s1\"}";
    terminal.reader(ReadCommandTest::echo);
    JsonNode article = read("read", "-f", "json", file("a.json", line)).path("article");
    assertThat(article.path("published").asString()).isEqualTo("1978-09-17");
    assertThat(article.path("title").asString()).isEqualTo("Talks");
    assertThat(article.path("source").asString()).isEqualTo("Herald");
  }

  @Test
  void readsATableByTheColumnsThatTheUserNames() throws IOException {
    String table = file("a.csv", "Tag;Inhalt\n1978-09-17;\"" + TEXT + "\"\n");
    String columns = "--columns=text=Inhalt,published=Tag";
    JsonNode article = read("read", "-f", "json", columns, table).path(0).path("article");
    assertThat(article.path("published").asString()).isEqualTo("1978-09-17");
    assertThat(new Terminal().run("read", "--columns", "words=a", table)).isEqualTo(2);
  }

  @Test
  void fetchesNothing() {
    assertThat(terminal.run("read", "http://127.0.0.1:9/a")).isEqualTo(1);
    assertThat(terminal.err()).contains("nothing is fetched here");
  }

  private static Reading echo(Article article) {
    return Terminal.empty(article);
  }
}
