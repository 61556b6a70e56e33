package org.rapporteur.app.repair;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Repair;
import org.rapporteur.reader.repair.RepairedText;

/**
 * Prints the text with the words before and after each repair, the way {@code git diff --word-diff}
 * does: red and green, or in brackets where there is no colour.
 */
public final class DiffView implements RepairView {
  private static final String OLD = "\u001B[31m";
  private static final String NEW = "\u001B[32m";
  private static final String PLAIN = "\u001B[0m";

  private final boolean color;

  /** A view with or without colour. */
  public DiffView(boolean color) {
    this.color = color;
  }

  @Override
  public String start() {
    return "";
  }

  @Override
  public String next(RepairedText passage, long start, long original) {
    StringBuilder shown = new StringBuilder();
    int copied = 0;
    for (Change change : changes(passage.repairs())) {
      shown.append(passage.text(), copied, change.start);
      old(shown, passage.input().substring(change.originalStart, change.originalEnd));
      fresh(shown, passage.text().substring(change.start, change.end));
      copied = change.end;
    }
    return shown.append(passage.text(), copied, passage.text().length()).toString();
  }

  @Override
  public String finish() {
    return "";
  }

  private void old(StringBuilder shown, String words) {
    if (!words.isEmpty()) {
      shown.append(color ? OLD : "[-").append(visible(words)).append(color ? PLAIN : "-]");
    }
  }

  private void fresh(StringBuilder shown, String words) {
    if (!words.isEmpty()) {
      shown.append(color ? NEW : "{+").append(words).append(color ? PLAIN : "+}");
    }
  }

  /**
   * Line ends and control characters of the old words, so that a terminal shows and does not obey.
   */
  private static String visible(String words) {
    StringBuilder shown = new StringBuilder();
    words
        .chars()
        .forEach(c -> {
          if (c == '\n') {
            shown.append('↵');
          } else if (c != '\r') {
            shown.append(Character.isISOControl(c) ? '\uFFFD' : (char) c);
          }
        });
    return shown.toString();
  }

  /** Repairs of different kinds that share words are shown as one change. */
  private static List<Change> changes(List<Repair> repairs) {
    List<Change> changes = new ArrayList<>();
    for (Repair repair : repairs) {
      Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
      if (last != null
          && (repair.start() < last.end || repair.original().start() < last.originalEnd)) {
        last.end = Math.max(last.end, repair.end());
        last.originalEnd = Math.max(last.originalEnd, repair.original().end());
      } else {
        changes.add(new Change(repair));
      }
    }
    return changes;
  }

  private static final class Change {
    private final int start;
    private final int originalStart;
    private int end;
    private int originalEnd;

    Change(Repair repair) {
      start = repair.start();
      end = repair.end();
      originalStart = repair.original().start();
      originalEnd = repair.original().end();
    }
  }
}
