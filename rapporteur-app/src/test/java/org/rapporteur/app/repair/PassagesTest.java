package org.rapporteur.app.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static List<String> cut(String text, int usual, int longest) throws IOException {
    Passages passages = new Passages(new StringReader(text), usual, longest);
    List<String> all = new ArrayList<>();
    for (Optional<String> next = passages.next(); next.isPresent(); next = passages.next()) {
      all.add(next.get());
    }
    return all;
  }

  @Test
  void emptyStreamHasNoPassage() throws IOException {
    assertThat(cut("", 4, 8)).isEmpty();
  }

  @Test
  void passagesEndAtBlankLines() throws IOException {
    String paragraph = "Reagan met Gorbachev.\nThey talked.\n\n";

    List<String> passages = cut(paragraph.repeat(1000), 100, 1000);

    assertThat(passages).hasSizeGreaterThan(100).allSatisfy(p -> assertThat(p).endsWith("\n\n"));
    assertThat(String.join("", passages)).isEqualTo(paragraph.repeat(1000));
  }

  @Test
  void textWithoutBlankLinesIsCutAtLineEndsAndWithoutLinesAtSpaces() throws IOException {
    assertThat(cut("They talked.\n".repeat(5000), 100, 1000))
        .hasSizeGreaterThan(1)
        .allSatisfy(p -> assertThat(p).endsWith("\n"));
    assertThat(cut("They talked. ".repeat(5000), 100, 1000))
        .hasSizeGreaterThan(1)
        .allSatisfy(p -> assertThat(p).endsWith(" "));
  }

  @Test
  void passagesTogetherAreTheStream() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40_000);
      while (text.length() < length) {
        text.append(random.nextInt(10) == 0 ? "\n" : random.nextInt(6) == 0 ? " " : "\uD83D\uDE00");
      }
      List<String> passages = cut(text.toString(), 50, 100 + random.nextInt(9000));
      assertThat(String.join("", passages)).as("seed %d", seed).isEqualTo(text.toString());
      assertThat(passages).noneMatch(p -> Character.isHighSurrogate(p.charAt(p.length() - 1)));
    }
  }
}
