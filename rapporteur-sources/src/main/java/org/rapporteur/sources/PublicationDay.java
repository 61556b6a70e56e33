package org.rapporteur.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Warning;

/**
 * Reads the day out of the ways in which publishers write a date: {@code 1986-10-12}, {@code
 * 1986-10-12T08:00:00+01:00}, {@code 19861012}, {@code 12 October 1986}, {@code October 12, 1986},
 * {@code Sun, 12 Oct 1986 08:00:00 GMT}. The day is taken as written; no time zone is applied. A
 * form in which day and month could be confused, such as 10/12/1986, gives nothing.
 */
final class PublicationDay {
  /** Code of the warning that a stated day cannot be read. */
  static final String BAD_DAY = "bad-publication-date";

  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{2})[-/](\\d{2})(?!\\d).*");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T?\\d{4,6}Z?)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}+,?\\s+)?(\\d{1,2}\\s+\\p{L}{3,9}|\\p{L}{3,9}\\s+\\d{1,2}),?\\s+(\\d{4}).*");
  private static final List<DateTimeFormatter> WRITTEN =
      List.of(form("d MMMM uuuu"), form("d MMM uuuu"), form("MMMM d uuuu"), form("MMM d uuuu"));

  private PublicationDay() {}

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static Optional<LocalDate> of(String written) {
    String value = written.strip();
    if (value.isEmpty() || value.length() > 100) {
      return Optional.empty();
    }
    for (Pattern pattern : List.of(ISO, COMPACT)) {
      Matcher numbers = pattern.matcher(value);
      if (numbers.matches()) {
        return day(numbers);
      }
    }
    Matcher words = WORDS.matcher(value);
    return words.matches()
        ? written(words.group(1).replaceAll("\\s+", " ") + " " + words.group(2))
        : Optional.empty();
  }

  /** Returns the day; what cannot be read becomes a warning. */
  static @Nullable LocalDate orWarning(String written, List<Warning> warnings) {
    Optional<LocalDate> day = of(written);
    if (day.isEmpty()) {
      String plain = written.strip().replaceAll("\\s+", " ");
      String shown = plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
      warnings.add(
          new Warning(
              BAD_DAY,
              "The day of publication \""
                  + shown
                  + "\" is no date that can be read; write it as"
                  + " 1986-10-12.",
              null));
    }
    return day.orElse(null);
  }

  private static Optional<LocalDate> day(Matcher numbers) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(numbers.group(1)),
              Integer.parseInt(numbers.group(2)),
              Integer.parseInt(numbers.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> written(String value) {
    for (DateTimeFormatter format : WRITTEN) {
      try {
        return Optional.of(LocalDate.parse(value, format));
      } catch (DateTimeException e) {
        // the next format may fit
      }
    }
    return Optional.empty();
  }
}
