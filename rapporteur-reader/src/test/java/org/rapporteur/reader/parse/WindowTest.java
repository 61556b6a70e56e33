package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Warning;

class WindowTest {
  private static Words sentence(int words) {
    String[] texts = new String[words];
    int[][] pieces = new int[words][];
    Arrays.fill(texts, "word");
    Arrays.fill(pieces, new int[] {2773});
    return new Words(0, new int[2 * words], texts, pieces);
  }

  @Test
  void windowsOfAnArticleAreBalanced() {
    List<Window> windows = Window.pack(Collections.nCopies(30, sentence(10)));
    assertThat(windows).extracting(Window::pieces).containsExactly(150, 150);
  }

  @Test
  void noWindowHoldsMoreThanTheEncoderReads() {
    List<Words> sentences = new ArrayList<>();
    for (int i = 1; i <= 254; i++) {
      sentences.add(sentence(i));
    }
    List<Window> windows = Window.pack(sentences);
    assertThat(windows).allMatch(window -> window.pieces() <= Window.MOST_PIECES);
    assertThat(windows.stream().mapToInt(window -> window.sentences().size()).sum()).isEqualTo(254);
  }

  @Test
  void bucketsHoldAllSentencesOfAboutTheSameLength() {
    List<Words> sentences = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sentences.add(sentence(1 + i * 37 % 80));
    }
    Passage passage = Passage.divide(Window.pack(sentences)).get(0);
    List<Bucket> buckets = Bucket.sort(passage.sentences());
    assertThat(buckets.stream().mapToInt(bucket -> bucket.sentences().size()).sum())
        .isEqualTo(passage.sentences().size());
    assertThat(buckets)
        .allMatch(
            bucket -> bucket.length() <= bucket.sentences().get(0).words().count() * 1.25 + 2);
  }

  @Test
  void sentencesOfPassageStandOneAfterTheOtherBetweenMarks() {
    List<Words> sentences = List.of(sentence(200), sentence(30), sentence(100));
    List<Passage> passages = Passage.divide(Window.pack(sentences));
    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).sentences())
        .extracting(PlacedSentence::row)
        .containsExactly(1, 203, 233);
    assertThat(passages.get(0).rows()).isEqualTo(334);
  }

  @Test
  void overlongSentenceIsReadInChunksWithWarning() {
    WordCutter cutter = new WordCutter(new WordPiece(List.of("[UNK]", "word", ",")));
    String text = "word word word , ".repeat(200).trim();
    List<Warning> warnings = new ArrayList<>();
    List<Words> words = cutter.cut(text, List.of(new SentenceSpan(0, 0, text.length())), warnings);
    assertThat(words).allMatch(chunk -> chunk.pieceCount() <= Window.MOST_PIECES);
    assertThat(words.stream().mapToInt(Words::count).sum()).isEqualTo(800);
    assertThat(words.get(0).texts()).endsWith(",");
    assertThat(warnings).extracting(Warning::code).containsExactly("long-sentence");
  }
}
