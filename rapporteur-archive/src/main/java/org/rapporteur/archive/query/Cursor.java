package org.rapporteur.archive.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list a part of it ended.
 *
 * @param day of the last record
 * @param id of the last record
 */
record Cursor(long day, long id) {
  private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,9})\\.(\\d{1,18})");

  /** In front of the first record. */
  static final Cursor START = new Cursor(Long.MAX_VALUE, Long.MAX_VALUE);

  static Cursor of(@Nullable String written) {
    if (written == null) {
      return START;
    }
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new WrongQuery(
          "\"" + written + "\" is no place in a list: give the word that came with the last part");
    }
    return new Cursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  @Override
  public String toString() {
    return day + "." + id;
  }
}
