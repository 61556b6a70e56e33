package org.rapporteur.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Event;
import org.rapporteur.model.Reading;

/** The example of README and of {@link Reader}: what stands between the marks stands there too. */
final class ReaderExampleTest {
  private final List<String> printed = new ArrayList<>();

  @Test
  void theExampleOfTheReadmeWorks() {
    // example
    Article article = Article.of("Mikhail Gorbachev met Ronald Reagan in Geneva on Tuesday.");
    try (Reader reader = Reader.open()) {
      Reading reading = reader.read(article);
      for (Event event : reading.events()) {
        println(event.type() + ": " + event.trigger().text() + ", " + event.status());
      }
    }
    // end of example

    assertThat(printed).contains("CONSULT: met, actual");
  }

  private void println(String line) {
    printed.add(line);
  }
}
