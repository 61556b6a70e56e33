package org.rapporteur.app.repair;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts a stream into passages that can be repaired one after the other: at a blank line where one
 * comes in time, else at a line end, else at white space. Holds one passage at a time.
 */
final class Passages {
  private static final int USUAL = 1 << 16;
  private static final int LONGEST = 1 << 18;

  private final Reader in;
  private final int usual;
  private final int longest;
  private final StringBuilder held = new StringBuilder();
  private boolean ended;

  Passages(Reader in) {
    this(in, USUAL, LONGEST);
  }

  Passages(Reader in, int usual, int longest) {
    this.in = in;
    this.usual = usual;
    this.longest = longest;
  }

  /** Returns the next passage, nothing at the end. All passages together are the stream. */
  Optional<String> next() throws IOException {
    fill();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    int cut = ended ? held.length() : cut();
    String passage = held.substring(0, cut);
    held.delete(0, cut);
    return Optional.of(passage);
  }

  private void fill() throws IOException {
    char[] buffer = new char[8192];
    while (!ended && held.length() < longest) {
      int read = in.read(buffer);
      if (read < 0) {
        ended = true;
      } else {
        held.append(buffer, 0, read);
      }
    }
  }

  private int cut() {
    int blank = blankLineAfter(usual);
    if (blank > 0) {
      return blank;
    }
    int line = held.lastIndexOf("\n");
    if (line > 0) {
      return line + 1;
    }
    int at = held.length() - 1;
    while (at > usual && !Character.isWhitespace(held.charAt(at))) {
      at--;
    }
    if (at > usual) {
      return at + 1;
    }
    return Character.isHighSurrogate(held.charAt(held.length() - 1))
        ? held.length() - 1
        : held.length();
  }

  /** Where the text goes on after the first blank line beyond an offset; 0 if none is held. */
  private int blankLineAfter(int offset) {
    for (int at = held.indexOf("\n", offset); at >= 0; at = held.indexOf("\n", at + 1)) {
      int next = at + 1;
      while (next < held.length() && held.charAt(next) == '\r') {
        next++;
      }
      if (next < held.length() && held.charAt(next) == '\n') {
        return next + 1;
      }
    }
    return 0;
  }
}
