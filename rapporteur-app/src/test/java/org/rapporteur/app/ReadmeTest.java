package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README shows is what is tested, and what it links to is there. */
final class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void theExampleIsTheOneThatATestRuns() throws IOException {
    String tested =
        between(
            read("rapporteur-reader/src/test/java/org/rapporteur/reader/ReaderExampleTest.java"),
            "// example\n",
            "    // end of example");

    assertThat(between(read("README.md"), "```java\n", "```").replace("System.out.", ""))
        .isEqualTo(tested.indent(-4));
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (String page : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
      Pattern.compile("]\\((?!http)([^)#]+)\\)")
          .matcher(read(page))
          .results()
          .map((MatchResult link) -> link.group(1))
          .forEach(link -> assertThat(ROOT.resolve(link)).as(page).exists());
    }
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
