package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/**
 * Where double quote marks open and close in an article, a quotation that runs over several
 * sentences included.
 *
 * <p>Example: in {@code She said: “We came. We will stay.”} both sentences are {@link #inside}, and
 * the second {@link #startsInside}. An open mark ends with its paragraph, unless the next paragraph
 * begins with a mark, as long quotations are printed.
 */
public final class Quotes {
  private final List<boolean[]> inside = new ArrayList<>();
  private final List<Boolean> open = new ArrayList<>();

  /** Reads all quote marks of a parse. */
  public Quotes(Parse parse) {
    boolean isOpen = false;
    int paragraph = -1;
    for (Sentence sentence : parse.sentences()) {
      isOpen &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      open.add(isOpen);
      isOpen = read(parse.text(), sentence, isOpen);
    }
  }

  private boolean read(String text, Sentence sentence, boolean before) {
    boolean isOpen = before;
    boolean[] flags = new boolean[sentence.tokens().size()];
    for (Token token : sentence.tokens()) {
      boolean mark = isMark(token.text());
      boolean opens = mark && opens(text, token, isOpen);
      if (opens) {
        isOpen = true;
      }
      flags[token.index()] = isOpen;
      if (mark && !opens) {
        isOpen = false;
      }
    }
    inside.add(flags);
    return isOpen;
  }

  /** Tells whether a word is a double quote mark of any kind. */
  public static boolean isMark(String word) {
    return switch (word) {
      case "\"", "“", "”", "„", "«", "»", "``", "''" -> true;
      default -> false;
    };
  }

  // Straight marks do not tell their side: a word follows an opening mark directly, and a closing
  // mark stands directly behind one.
  private static boolean opens(String text, Token mark, boolean isOpen) {
    return switch (mark.text()) {
      case "“", "„", "«", "``" -> true;
      case "”", "»", "''" -> false;
      default -> {
        boolean wordAfter = mark.end() < text.length() && isPartOfWord(text.charAt(mark.end()));
        boolean wordBefore = mark.start() > 0 && !isGap(text.charAt(mark.start() - 1));
        yield wordAfter == wordBefore ? !isOpen : wordAfter;
      }
    };
  }

  private static boolean isPartOfWord(char next) {
    return !Character.isWhitespace(next) && ",.;:!?)]".indexOf(next) < 0;
  }

  private static boolean isGap(char previous) {
    return Character.isWhitespace(previous) || "([–—-".indexOf(previous) >= 0;
  }

  /** Tells whether a token stands in quote marks or is one. */
  public boolean inside(int sentence, int token) {
    return inside.get(sentence)[token];
  }

  /** Tells whether a quotation of the sentence before still goes on where this sentence begins. */
  public boolean startsInside(int sentence) {
    return open.get(sentence);
  }

  /**
   * Returns the first sentence of the quotation that this sentence belongs to, or the sentence
   * itself.
   */
  public int first(int sentence) {
    int first = sentence;
    while (first > 0 && open.get(first)) {
      first--;
    }
    return first;
  }

  /**
   * Returns the last sentence of the quotation that this sentence belongs to, or the sentence
   * itself.
   */
  public int last(int sentence) {
    int last = sentence;
    while (last + 1 < open.size() && open.get(last + 1)) {
      last++;
    }
    return last;
  }
}
