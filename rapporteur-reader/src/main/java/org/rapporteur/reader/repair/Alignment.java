package org.rapporteur.reader.repair;

import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a changed text stood before. Only the changed stretches are kept, as four
 * sorted arrays; between them the two texts run in parallel.
 */
final class Alignment {
  private final int[] beforeStart;
  private final int[] beforeEnd;
  private final int[] afterStart;
  private final int[] afterEnd;

  private Alignment(int[] beforeStart, int[] beforeEnd, int[] afterStart, int[] afterEnd) {
    this.beforeStart = beforeStart;
    this.beforeEnd = beforeEnd;
    this.afterStart = afterStart;
    this.afterEnd = afterEnd;
  }

  /** Aligns a text with what the edits, sorted and apart from each other, make of it. */
  static Alignment of(List<Edit> edits) {
    int n = edits.size();
    Alignment made = new Alignment(new int[n], new int[n], new int[n], new int[n]);
    int shift = 0;
    for (int i = 0; i < n; i++) {
      Edit edit = edits.get(i);
      made.beforeStart[i] = edit.start();
      made.beforeEnd[i] = edit.end();
      made.afterStart[i] = edit.start() + shift;
      made.afterEnd[i] = made.afterStart[i] + edit.replacement().length();
      shift = made.afterEnd[i] - edit.end();
    }
    return made;
  }

  /** The same alignment, read the other way. */
  Alignment inverse() {
    return new Alignment(afterStart, afterEnd, beforeStart, beforeEnd);
  }

  /** Where a stretch that starts at this offset of the changed text starts before the change. */
  int start(int offset) {
    int i = lastStartingAtOrBefore(offset);
    if (i < 0) {
      return offset;
    }
    return offset < afterEnd[i] ? beforeStart[i] : offset - afterEnd[i] + beforeEnd[i];
  }

  /** Where a stretch that ends at this offset of the changed text ends before the change. */
  int end(int offset) {
    int i = lastStartingBefore(offset);
    if (i < 0) {
      return offset;
    }
    return offset <= afterEnd[i] && afterEnd[i] > afterStart[i]
        ? beforeEnd[i]
        : offset - afterEnd[i] + beforeEnd[i];
  }

  private int lastStartingAtOrBefore(int offset) {
    int low = 0;
    int high = afterStart.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (afterStart[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private int lastStartingBefore(int offset) {
    int found = lastStartingAtOrBefore(offset);
    while (found >= 0 && afterStart[found] >= offset) {
      found--;
    }
    return found;
  }

  @Override
  public String toString() {
    return Arrays.toString(beforeStart) + " -> " + Arrays.toString(afterStart);
  }
}
