package org.rapporteur.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import org.rapporteur.model.Article;
import org.rapporteur.reader.Reader;

/** Measures our reader in a process of its own. */
final class ReaderRun {
  private ReaderRun() {}

  public static void main(String[] arguments) {
    Articles articles = Articles.read(Path.of(arguments[0]));
    try (Reader reader = Reader.open()) {
      Duration ready = Rounds.sinceStart();
      Measured measured =
          new Rounds(articles, 5, 10).measure(ready, text -> reader.read(Article.of(text)));
      System.out.println(measured.line());
    }
  }
}
