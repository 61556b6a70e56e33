package org.rapporteur.archive.record;

import java.util.Locale;

/**
 * How many records fit a filter. Where only reading every one of them would tell, so many are
 * counted as can be looked at in a moment, and there may be more.
 *
 * @param records how many were counted
 * @param exact whether these are all; if not, at least so many fit
 */
public record Total(long records, boolean exact) {
  /** Returns a number that is known. */
  public static Total of(long records) {
    return new Total(records, true);
  }

  /** Returns the number for people: {@code 1,234} or {@code at least 1,234}. */
  public String words() {
    return String.format(Locale.ROOT, exact ? "%,d" : "at least %,d", records);
  }

  /** Tells whether it is known that nothing fits. */
  public boolean isNone() {
    return exact && records == 0;
  }
}
