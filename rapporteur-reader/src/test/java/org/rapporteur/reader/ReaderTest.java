package org.rapporteur.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Warning;

final class ReaderTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static Reader reader;

  @BeforeAll
  static void openOnce() {
    reader = Reader.open();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void keepsWhatIsKnownOfTheArticle() {
    Article article =
        new Article(
            "The two leaders met.",
            "Talks in Geneva",
            LocalDate.of(1985, 11, 19),
            "The Lakeside Courier",
            "https://courier.example/1");
    Reading reading = reader.read(article);

    assertThat(reading.format()).isEqualTo("rapporteur/reading/1");
    assertThat(reading.article().text()).isEqualTo("Talks in Geneva\n\nThe two leaders met.");
    assertThat(reading.article().source()).isEqualTo("The Lakeside Courier");
    assertThat(reading.article().id()).startsWith("sha256:").hasSize(71);
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void saysThatTheDayOfPublicationIsUnknown() {
    assertThat(reader.read(Article.of("They met.")).warnings())
        .extracting(Warning::code)
        .containsExactly("no-publication-date");
  }

  @Test
  void readsAnEmptyArticleWithAWarning() {
    assertThat(reader.read(Article.of(" \n")).warnings())
        .extracting(Warning::code)
        .contains("empty-text");
  }

  @Test
  void repairsDamagedTextAndKeepsWhereItStood() {
    Reading reading = reader.read(Article.of("The ministers met in Vi\u00adenna."));

    assertThat(reading.article().text()).isEqualTo("The ministers met in Vienna.");
    assertThat(reading.article().repairs())
        .singleElement()
        .satisfies(repair -> assertThat(repair.original().text()).contains("\u00ad"));
  }

  @Test
  void everySpanRepeatsTheWordsOfTheText() throws IOException {
    Reading reading = reader.read(sample("geneva-damaged.txt"));

    String text = reading.article().text();
    assertThat(Spans.of(reading))
        .isNotEmpty()
        .allSatisfy(
            span -> assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
  }

  @Test
  void everySpanOfRepairedTextTellsWhereItStood() throws IOException {
    Article article = sample("geneva-damaged.txt");
    assertThat(Spans.of(reader.read(article)))
        .allSatisfy(span ->
            assertThat(letters(article.text(), span.original()))
                .isEqualTo(span.text().replaceAll("\\s", "")));
  }

  @Test
  void severalThreadsReadTheSameAtTheSameTime() throws Exception {
    Article article = sample("reykjavik.txt");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Reading alone = reader.read(article);
      List<Callable<Reading>> tasks = Collections.nCopies(8, () -> reader.read(article));

      for (Future<Reading> together : threads.invokeAll(tasks)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String letters(String input, Span.@Nullable Origin origin) {
    assertThat(origin).isNotNull();
    return input.substring(origin.start(), origin.end()).replaceAll("\\s", "");
  }

  private static Article sample(String name) throws IOException {
    return Article.of(Files.readString(SAMPLES.resolve(name)));
  }
}
