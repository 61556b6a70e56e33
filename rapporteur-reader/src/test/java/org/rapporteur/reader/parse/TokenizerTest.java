package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  private List<String> words(String text) {
    int[] bounds = tokenizer.words(text, 0, text.length());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      words.add(text.substring(bounds[i], bounds[i + 1]));
    }
    return words;
  }

  @Test
  void givesSameWordsAsTrainingProgram() throws IOException {
    try (InputStream in = TokenizerTest.class.getResourceAsStream("tokens.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.split("\n")) {
        String[] cells = line.split("\t");
        assertThat(words(cells[0])).as(cells[0]).containsExactly(cells[1].split(" "));
      }
    }
  }

  @Test
  void looksNoFurtherThanEndOfSentence() {
    String text = "No. 4 of U.S. www.example.org";
    assertThat(tokenizer.words(text, 0, 2)).containsExactly(0, 2);
    assertThat(tokenizer.words(text, 9, 12)).containsExactly(9, 11, 11, 12);
  }

  @Test
  void wordsOfRandomTextAreOrderedAndHoldAllCharacters() {
    RandomText.check(7, 500, this::checkWords);
  }

  private void checkWords(String text) {
    int[] bounds = tokenizer.words(text, 0, text.length());
    int last = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      assertThat(text.substring(last, bounds[i]))
          .matches(gap -> gap.chars().allMatch(Characters::isSpace));
      assertThat(bounds[i + 1]).isGreaterThan(bounds[i]);
      last = bounds[i + 1];
    }
    assertThat(text.substring(last)).matches(rest -> rest.chars().allMatch(Characters::isSpace));
  }

  @Test
  void timeStaysLinearOnHostileText() {
    for (String part :
        List.of(
            "a", "a.", "x.y@", "@", "x@y", "www.", "www..", "http://", "1", "1.", "1.1mm", "'",
            "a'", "-", "..", "_", "\ud83d")) {
      String text = part.repeat(2_000_000 / part.length());
      assertThat(tokenizer.words(text, 0, text.length())).isNotEmpty();
    }
    String mail = "x.".repeat(200_000) + "@" + "y".repeat(1_000_000);
    assertThat(tokenizer.words(mail, 0, mail.length())).isNotEmpty();
  }
}
