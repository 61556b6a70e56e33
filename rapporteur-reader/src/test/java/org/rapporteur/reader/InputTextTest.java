package org.rapporteur.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;

final class InputTextTest {
  @Test
  void putsTheTitleFirst() {
    assertThat(InputText.of(titled(" Talks in Geneva ", "They met.")))
        .isEqualTo("Talks in Geneva\n\nThey met.");
  }

  @Test
  void isTheBodyAloneWithoutTitle() {
    assertThat(InputText.of(Article.of("They met."))).isEqualTo("They met.");
    assertThat(InputText.of(titled(" ", "They met."))).isEqualTo("They met.");
  }

  @Test
  void doesNotSayTheTitleTwice() {
    assertThat(InputText.of(titled("Talks", "Talks\n\nThey met."))).isEqualTo("Talks\n\nThey met.");
    assertThat(InputText.of(titled("Talks", "Talks began."))).isEqualTo("Talks\n\nTalks began.");
  }

  private static Article titled(String title, String text) {
    return new Article(text, title, null, null, null);
  }
}
