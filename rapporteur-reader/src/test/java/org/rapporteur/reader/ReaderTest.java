package org.rapporteur.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Warning;

final class ReaderTest {
  @Test
  void keepsWhatIsKnownOfTheArticle() {
    Article article =
        new Article(
            "The two leaders met.",
            "Talks in Geneva",
            LocalDate.of(1985, 11, 19),
            "The Lakeside Courier",
            "https://courier.example/1");
    try (Reader reader = Reader.open()) {
      Reading reading = reader.read(article);

      assertThat(reading.format()).isEqualTo("rapporteur/reading/1");
      assertThat(reading.article().text()).isEqualTo("Talks in Geneva\n\nThe two leaders met.");
      assertThat(reading.article().source()).isEqualTo("The Lakeside Courier");
      assertThat(reading.article().id()).startsWith("sha256:").hasSize(71);
      assertThat(reading.warnings()).isEmpty();
    }
  }

  @Test
  void saysThatTheDayOfPublicationIsUnknown() {
    try (Reader reader = Reader.open()) {
      assertThat(reader.read(Article.of("They met.")).warnings())
          .extracting(Warning::code)
          .containsExactly("no-publication-date");
    }
  }

  @Test
  void readsAnEmptyArticleWithAWarning() {
    try (Reader reader = Reader.open()) {
      assertThat(reader.read(Article.of(" \n")).warnings())
          .extracting(Warning::code)
          .contains("empty-text");
    }
  }

  @Test
  void repairsDamagedTextAndKeepsWhereItStood() {
    try (Reader reader = Reader.open()) {
      Reading reading = reader.read(Article.of("The ministers met in Vi\u00adenna."));

      assertThat(reading.article().text()).isEqualTo("The ministers met in Vienna.");
      assertThat(reading.article().repairs())
          .singleElement()
          .satisfies(repair -> assertThat(repair.original().text()).contains("\u00ad"));
    }
  }
}
