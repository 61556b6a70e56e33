package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Span;
import org.rapporteur.model.Warning;

/**
 * Cuts the sentences of a text into words and word pieces, and sentences too long for the encoder
 * into chunks.
 */
final class WordCutter {
  private static final int MOST_CACHED = 50_000;
  private static final int SHOWN = 60;

  private final WordPiece wordPiece;
  private final Tokenizer tokenizer = new Tokenizer();

  WordCutter(WordPiece wordPiece) {
    this.wordPiece = wordPiece;
  }

  /**
   * Returns the sentences as words; sentences without any word are left out, for they hold only
   * white space.
   */
  List<Words> cut(String text, List<SentenceSpan> sentences, List<Warning> warnings) {
    Map<String, Piece> seen = new HashMap<>();
    List<Words> cut = new ArrayList<>(sentences.size());
    for (SentenceSpan sentence : sentences) {
      int[] bounds = tokenizer.words(text, sentence.start(), sentence.end());
      Words words = words(text, sentence.paragraph(), bounds, seen);
      if (words.count() == 0) {
        continue;
      }
      if (words.pieceCount() <= Window.MOST_PIECES) {
        cut.add(words);
      } else {
        warnings.add(warning(text, sentence));
        addChunks(words, cut);
      }
      if (seen.size() > MOST_CACHED) {
        seen.clear();
      }
    }
    return cut;
  }

  private Words words(String text, int paragraph, int[] bounds, Map<String, Piece> seen) {
    String[] texts = new String[bounds.length / 2];
    int[][] pieces = new int[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      String word = text.substring(bounds[2 * i], bounds[2 * i + 1]);
      Piece piece = seen.get(word);
      if (piece == null) {
        piece = new Piece(word, wordPiece.pieces(word));
        seen.put(word, piece);
      }
      texts[i] = piece.word();
      pieces[i] = piece.pieces();
    }
    return new Words(paragraph, bounds, texts, pieces);
  }

  /**
   * Cuts behind a comma or the like in the second half of what fits, else behind the last word that
   * fits.
   */
  private static void addChunks(Words words, List<Words> chunks) {
    int from = 0;
    while (from < words.count()) {
      int size = 0;
      int to = from;
      int afterMark = -1;
      while (to < words.count() && size + words.pieces()[to].length <= Window.MOST_PIECES) {
        size += words.pieces()[to].length;
        to++;
        if (size > Window.MOST_PIECES / 2 && isMark(words.texts()[to - 1])) {
          afterMark = to;
        }
      }
      if (to < words.count() && afterMark > from) {
        to = afterMark;
      }
      chunks.add(part(words, from, to));
      from = to;
    }
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && ",;:–—".contains(word);
  }

  private static Words part(Words words, int from, int to) {
    return new Words(
        words.paragraph(),
        Arrays.copyOfRange(words.bounds(), 2 * from, 2 * to),
        Arrays.copyOfRange(words.texts(), from, to),
        Arrays.copyOfRange(words.pieces(), from, to));
  }

  private static Warning warning(String text, SentenceSpan sentence) {
    int end = Math.min(sentence.end(), sentence.start() + SHOWN);
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return new Warning(
        "long-sentence",
        "A sentence of "
            + (sentence.end() - sentence.start())
            + " characters is longer than the encoder reads at once and was read in chunks.",
        Span.of(text, sentence.start(), Math.max(end, sentence.start() + 1)));
  }

  private record Piece(String word, int[] pieces) {}
}
