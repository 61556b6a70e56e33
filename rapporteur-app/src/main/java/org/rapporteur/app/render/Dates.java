package org.rapporteur.app.render;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.TimeBasis;

/** Says a time as people write it, and where it comes from when the text does not state it. */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{4})|-)-?(?:(\\d{2})(?:-(\\d{2}))?)?");

  private Dates() {}

  /** Says a day: 11 October 1986. */
  public static String say(LocalDate day) {
    return DAY.format(day);
  }

  /** Says a time, and what it rests on where the text does not state it. */
  public static String say(EventTime time) {
    if (time.start() == null) {
      return time.span() == null ? "" : "“" + time.span().text() + "”";
    }
    return calendar(time) + basis(time);
  }

  private static String calendar(EventTime time) {
    String start = time.start() == null ? "" : time.start();
    String end = time.end() == null ? start : time.end();
    return switch (time.precision()) {
      case WEEK -> "week of " + date(start);
      case MONTH -> date(start.replaceFirst("^(\\d{4}-|--)(\\d{2})-\\d{2}$", "$1$2"));
      case QUARTER -> quarter(start);
      case YEAR -> start.replaceFirst("^(\\d{4}).*", "$1");
      case DECADE -> start.replaceFirst("^(\\d{3}).*", "$10s");
      case DAY, RANGE, UNKNOWN -> start.equals(end) ? date(start) : range(date(start), date(end));
    };
  }

  private static String basis(EventTime time) {
    TimeBasis basis = time.basis();
    return switch (basis) {
      case STATED -> "";
      case RELATIVE -> time.span() == null ? " (reckoned)" : " (“" + time.span().text() + "”)";
      case PUBLICATION -> " (by the day of publication)";
    };
  }

  private static String date(String written) {
    Matcher parts = PARTS.matcher(written);
    if (!parts.matches()) {
      return written;
    }
    StringBuilder said = new StringBuilder();
    if (parts.group(3) != null) {
      said.append(Integer.parseInt(parts.group(3))).append(' ');
    }
    if (parts.group(2) != null) {
      int month = Integer.parseInt(parts.group(2));
      if (month < 1 || month > 12) {
        return written;
      }
      said.append(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)).append(' ');
    }
    if (parts.group(1) != null) {
      said.append(parts.group(1));
    }
    return said.toString().strip();
  }

  /** Leaves out of the first date what the second repeats: 11–12 October 1986. */
  private static String range(String start, String end) {
    String[] first = start.split(" ");
    String[] last = end.split(" ");
    int kept = first.length;
    if (first.length == last.length) {
      while (kept > 1 && first[kept - 1].equals(last[kept - 1])) {
        kept--;
      }
    }
    String shortened = String.join(" ", Arrays.copyOf(first, kept));
    return kept == 1 ? shortened + "–" + end : shortened + " – " + end;
  }

  private static String quarter(String start) {
    Matcher parts = PARTS.matcher(start);
    if (!parts.matches() || parts.group(2) == null) {
      return start;
    }
    int quarter = (Integer.parseInt(parts.group(2)) + 2) / 3;
    String year = parts.group(1) == null ? "" : " " + parts.group(1);
    return "quarter " + quarter + year;
  }
}
