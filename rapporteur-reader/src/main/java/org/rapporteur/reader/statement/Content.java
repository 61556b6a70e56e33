package org.rapporteur.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.reader.entity.Quotes;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/**
 * The words of a statement inside one sentence, as stretches of tokens.
 *
 * @param sentence the sentence
 * @param pieces first and last token of each stretch, in order
 */
record Content(Sentence sentence, List<Piece> pieces) {
  private static final Set<String> END = Set.of(".", ",", ";", ":", "!", "?", "–", "—");

  Content {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of tokens.
   *
   * @param first its first token
   * @param last its last token, inclusive
   */
  record Piece(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  /**
   * The content between two tokens with the quote marks that belong to it and without the stops
   * that do not.
   */
  static Content between(Sentence sentence, Quotes quotes, int first, int last) {
    return new Content(sentence, List.of(trimmed(sentence, quotes, new Piece(first, last))));
  }

  static Piece trimmed(Sentence sentence, Quotes quotes, Piece piece) {
    int first = piece.first();
    int last = piece.last();
    while (first < last && END.contains(text(sentence, first))) {
      first++;
    }
    boolean markBefore = first > 0 && Quotes.isMark(text(sentence, first - 1));
    if (markBefore && inside(sentence, quotes, first - 1) && inside(sentence, quotes, first)) {
      first--;
    }
    while (last > first && END.contains(text(sentence, last)) && !inside(sentence, quotes, last)) {
      last--;
    }
    return new Piece(first, closed(sentence, quotes, last));
  }

  // A quotation keeps its last comma or stop and its closing mark.
  private static int closed(Sentence sentence, Quotes quotes, int last) {
    int end = last;
    int size = sentence.tokens().size();
    if (!inside(sentence, quotes, last) || Quotes.isMark(text(sentence, last))) {
      return last;
    }
    while (end + 1 < size
        && END.contains(text(sentence, end + 1))
        && inside(sentence, quotes, end + 1)) {
      end++;
    }
    boolean closes =
        end + 1 < size
            && Quotes.isMark(text(sentence, end + 1))
            && inside(sentence, quotes, end + 1);
    return closes ? end + 1 : end > last && end + 1 == size ? end : last;
  }

  private static boolean inside(Sentence sentence, Quotes quotes, int token) {
    return quotes.inside(sentence.index(), token);
  }

  private static String text(Sentence sentence, int token) {
    return sentence.tokens().get(token).text();
  }

  /** The same without a stretch in its middle, such as the speaker and the cue. */
  Content without(Quotes quotes, Piece gap) {
    List<Piece> left = new ArrayList<>();
    for (Piece piece : pieces) {
      if (gap.last() < piece.first() || gap.first() > piece.last()) {
        left.add(piece);
        continue;
      }
      if (gap.first() > piece.first()) {
        left.add(trimmed(sentence, quotes, new Piece(piece.first(), gap.first() - 1)));
      }
      if (gap.last() < piece.last()) {
        left.add(trimmed(sentence, quotes, new Piece(gap.last() + 1, piece.last())));
      }
    }
    return left.isEmpty() ? this : new Content(sentence, left);
  }

  int first() {
    return pieces.get(0).first();
  }

  int last() {
    return pieces.get(pieces.size() - 1).last();
  }

  int length() {
    return pieces.stream().mapToInt(Piece::length).sum();
  }

  boolean contains(Content other) {
    return sentence.index() == other.sentence.index()
        && first() <= other.first()
        && other.last() <= last()
        && length() > other.length();
  }

  StatementStyle style(Quotes quotes) {
    long words = words().filter(token -> isWord(token)).count();
    long quoted =
        words().filter(token -> isWord(token) && inside(sentence, quotes, token.index())).count();
    if (quoted == 0) {
      return StatementStyle.INDIRECT;
    }
    return quoted == words ? StatementStyle.DIRECT : StatementStyle.MIXED;
  }

  java.util.stream.Stream<Token> words() {
    return pieces.stream()
        .flatMap(piece -> sentence.tokens().subList(piece.first(), piece.last() + 1).stream());
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  List<Span> spans(String text) {
    return pieces.stream()
        .map(piece ->
            Span.of(
                text,
                sentence.tokens().get(piece.first()).start(),
                sentence.tokens().get(piece.last()).end()))
        .toList();
  }
}
