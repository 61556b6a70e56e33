package org.rapporteur.reader.repair;

import java.util.List;
import org.rapporteur.model.Repair;
import org.rapporteur.model.Span;

/**
 * A text after repair: its characters, what was repaired, and where each character stood in the
 * input.
 *
 * <pre>{@code
 * RepairedText repaired = repairer.repair("They met inGeneva.");
 * repaired.text();                // They met in Geneva.
 * repaired.original(12);          // 11
 * repaired.span(12, 18).original(); // start 11, end 17
 * }</pre>
 *
 * <p>All offsets count UTF-16 code units. Safe to share between threads.
 */
public final class RepairedText {
  private final String input;
  private final String text;
  private final List<Revision> revisions;
  private final List<Repair> repairs;

  RepairedText(String input, List<Revision> revisions) {
    this.input = input;
    this.revisions = List.copyOf(revisions);
    this.text = revisions.isEmpty() ? input : revisions.get(revisions.size() - 1).text();
    this.repairs = Repairs.list(this, this.revisions);
  }

  /** The input as it came. */
  public String input() {
    return input;
  }

  /** The repaired text. */
  public String text() {
    return text;
  }

  /** What was repaired, in the order of the text; each repair shows whole words. */
  public List<Repair> repairs() {
    return repairs;
  }

  /** Tells whether anything was repaired. */
  public boolean changed() {
    return !revisions.isEmpty();
  }

  /** Where the character at this offset of the repaired text begins in the input. */
  public int original(int offset) {
    int at = check(offset, text.length());
    for (int i = revisions.size() - 1; i >= 0; i--) {
      at = revisions.get(i).alignment().start(at);
    }
    return at;
  }

  /** Where a stretch that ends at this offset of the repaired text ends in the input. */
  public int originalEnd(int offset) {
    int at = check(offset, text.length());
    for (int i = revisions.size() - 1; i >= 0; i--) {
      at = revisions.get(i).alignment().end(at);
    }
    return at;
  }

  /** Where the character at this offset of the input begins in the repaired text. */
  public int repaired(int offset) {
    int at = check(offset, input.length());
    for (Revision revision : revisions) {
      at = revision.inverse().start(at);
    }
    return at;
  }

  /** Where a stretch that ends at this offset of the input ends in the repaired text. */
  public int repairedEnd(int offset) {
    int at = check(offset, input.length());
    for (Revision revision : revisions) {
      at = revision.inverse().end(at);
    }
    return at;
  }

  /** Cuts a span out of the repaired text; where the text was repaired it tells its origin. */
  public Span span(int start, int end) {
    String words = text.substring(start, end);
    if (!changed()) {
      return new Span(start, end, words, null);
    }
    int from = original(start);
    return new Span(
        start,
        end,
        words,
        new Span.Origin(from, Math.max(from, end == start ? from : originalEnd(end))));
  }

  private static int check(int offset, int length) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " lies outside 0 to " + length);
    }
    return offset;
  }
}
