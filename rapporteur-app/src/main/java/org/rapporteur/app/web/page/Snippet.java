package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of an article with the hits among them.
 *
 * @param pieces in order
 */
public record Snippet(List<Piece> pieces) {
  private static final char BEGIN = '\u0002';
  private static final char END = '\u0003';

  /**
   * Words that are or are not a hit.
   *
   * @param words as they stand in the article
   * @param hit whether they are looked for
   */
  public record Piece(String words, boolean hit) {}

  /** Copies the list. */
  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /** Cuts a snippet at its hits, which stand between U+0002 and U+0003. */
  public static Snippet of(String marked) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    boolean hit = false;
    for (int at = 0; at <= marked.length(); at++) {
      boolean cuts =
          at == marked.length() || marked.charAt(at) == BEGIN || marked.charAt(at) == END;
      if (cuts && at > from) {
        pieces.add(new Piece(marked.substring(from, at), hit));
      }
      if (cuts && at < marked.length()) {
        hit = marked.charAt(at) == BEGIN;
        from = at + 1;
      }
    }
    return new Snippet(pieces);
  }
}
