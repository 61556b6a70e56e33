package org.rapporteur.reader.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.RepairKind;

/** Finds single characters that have no place in plain text: ligatures, soft hyphens, controls. */
final class StrayCharacters {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char SOFT_HYPHEN = '\u00AD';

  private StrayCharacters() {}

  static List<Edit> find(String text, RepairOptions options) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Edit edit = c >= ' ' && c <= '~' ? null : edit(text, i, c);
      if (edit != null && options.mends(edit.kind())) {
        edits.add(edit);
        i = edit.end() - 1;
      }
    }
    return edits;
  }

  private static @Nullable Edit edit(String text, int at, char c) {
    if (c == SOFT_HYPHEN) {
      return new Edit(at, endOfBreak(text, at + 1), "", RepairKind.SOFT_HYPHEN);
    }
    if (c >= '\uFB00' && c <= '\uFB06') {
      return new Edit(at, at + 1, LIGATURES[c - '\uFB00'], RepairKind.LIGATURE);
    }
    if (isControl(c)) {
      return new Edit(at, at + 1, "", RepairKind.CONTROL);
    }
    boolean joins = c == '\u200C' || c == '\u200D' || c == '\u200E' || c == '\u200F';
    boolean useless = joins && plain(text, at - 1) && plain(text, at + 1);
    return useless ? new Edit(at, at + 1, "", RepairKind.CONTROL) : null;
  }

  /**
   * A soft hyphen at the end of a line goes together with the line end, so that the word is whole.
   */
  private static int endOfBreak(String text, int at) {
    int end = at;
    boolean line = false;
    while (end < text.length() && Spaces.isSpace(text.charAt(end))) {
      boolean second = text.charAt(end) == '\n' && line;
      if (second) {
        return at;
      }
      line |= text.charAt(end) == '\n';
      end++;
    }
    return line && end < text.length() && Character.isLowerCase(text.charAt(end)) ? end : at;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && !Spaces.isLineEnd(c)
        || c >= '\u007F' && c < '\u00A0' && c != '\u0085'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c >= '\uFFF9' && c <= '\uFFFC';
  }

  /** Scripts that join their letters, and pictures made of several, need the invisible joiners. */
  private static boolean plain(String text, int at) {
    return at < 0
        || at >= text.length()
        || text.charAt(at) < '\u0250'
        || text.charAt(at) >= '\u2010' && text.charAt(at) <= '\u205E';
  }
}
