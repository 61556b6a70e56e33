package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private final List<String> vocabulary = vocabulary();
  private final WordPiece wordPiece = new WordPiece(vocabulary);

  private static List<String> vocabulary() {
    try (InputStream in =
        WordPiece.class.getResourceAsStream("/org/rapporteur/reader/model/vocab.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> pieces(String word) {
    return Arrays.stream(wordPiece.pieces(word)).mapToObj(vocabulary::get).toList();
  }

  @Test
  void takesLongestPieceFromLeft() {
    assertThat(pieces("Ceasefires")).containsExactly("ceasefire", "##s");
  }

  @Test
  void takesOffCaseAndAccents() {
    assertThat(pieces("REYKJAVÍK")).isEqualTo(pieces("reykjavik"));
  }

  @Test
  void everyWordHasAtLeastOnePiece() {
    assertThat(pieces("\u200b")).containsExactly("[UNK]");
    assertThat(pieces("")).containsExactly("[UNK]");
    assertThat(pieces("\ud83d")).containsExactly("[UNK]");
  }

  @Test
  void veryLongWordIsUnknownAndPiecesAreBounded() {
    assertThat(pieces("a".repeat(50_000))).containsExactly("[UNK]");
    assertThat(pieces("$".repeat(50))).hasSize(WordPiece.MOST_PIECES);
  }

  @Test
  void givesSamePiecesAsReference() throws IOException {
    try (HuggingFaceTokenizer reference =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(tokenizerJson().getBytes(StandardCharsets.UTF_8)),
            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"))) {
      try (InputStream in = WordPieceTest.class.getResourceAsStream("tokens.tsv")) {
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          for (String word : line.split("\t")[1].split(" ")) {
            check(reference, word);
          }
        }
      }
      RandomText.check(11, 500, text -> check(reference, text));
    }
  }

  private void check(HuggingFaceTokenizer reference, String word) {
    if (!word.equals(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))) {
      return; // the reference takes no lone surrogates
    }
    long[] ids = reference.encode(word, false, false).getIds();
    int[] expected =
        Arrays.stream(ids).limit(WordPiece.MOST_PIECES).mapToInt(Math::toIntExact).toArray();
    assertThat(wordPiece.pieces(word))
        .as(word)
        .isEqualTo(expected.length == 0 ? new int[] {100} : expected);
  }

  /** The reference's own settings for BERT uncased, with our vocabulary. */
  private String tokenizerJson() {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < vocabulary.size(); i++) {
      String entry = vocabulary.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
      entries.append(i == 0 ? "" : ",").append('"').append(entry).append("\":").append(i);
    }
    return """
    {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
     "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
       "strip_accents": null, "lowercase": true},
     "pre_tokenizer": {"type": "BertPreTokenizer"}, "post_processor": null, "decoder": null,
     "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
       "max_input_chars_per_word": 100, "vocab": {%s}}}
    """
        .formatted(entries);
  }
}
