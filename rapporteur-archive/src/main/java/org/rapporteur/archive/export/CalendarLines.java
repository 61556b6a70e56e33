package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.ReportRecord;

/**
 * A calendar of meetings, past and announced (iCalendar, RFC 5545): whole days, held as CONFIRMED,
 * planned and possible as TENTATIVE, called off as CANCELLED. A meeting of which no day is known
 * stands on the day of its first report.
 */
final class CalendarLines implements Export {
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Sink sink;
  private final Instant made;

  CalendarLines(OutputStream out, ExportOptions options) {
    this.sink = new Sink(out);
    this.made = options.made();
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Rapporteur//" + escaped(options.version()) + "//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:Meetings");
  }

  static List<Field> fields() {
    return List.of(
        new Field("UID", FieldType.STRING, "Key of the meeting."),
        new Field("DTSTAMP", FieldType.STRING, "When the calendar was made."),
        new Field(
            "DTSTART",
            FieldType.DATE,
            "First day; else the day of the first report. A meeting without either is left out."),
        new Field("DTEND", FieldType.DATE, "The day after the last, as RFC 5545 counts."),
        new Field("SUMMARY", FieldType.STRING, "Kind and participants."),
        new Field("LOCATION", FieldType.STRING, "Name of the place."),
        new Field(
            "GEO", FieldType.STRING, "Latitude and longitude of places finer than a country."),
        new Field("STATUS", FieldType.STRING, "CONFIRMED, TENTATIVE or CANCELLED."),
        new Field("CATEGORIES", FieldType.STRING, "Topics."),
        new Field(
            "DESCRIPTION", FieldType.STRING, "The words it rests on, outlet, title, reports."),
        new Field("URL", FieldType.STRING, "Address of the article that told it first."));
  }

  @Override
  public void meeting(MeetingRecord meeting) {
    LocalDate start = day(meeting.date() == null ? null : meeting.date().start(), meeting.day());
    if (start == null) {
      return;
    }
    LocalDate last = day(meeting.date() == null ? null : meeting.date().end(), start);
    LocalDate end = last == null || last.isBefore(start) ? start : last;
    line("BEGIN:VEVENT");
    line("UID:" + meeting.key() + "@rapporteur");
    line("DTSTAMP:" + MOMENT.format(made));
    line("DTSTART;VALUE=DATE:" + DAY.format(start));
    line("DTEND;VALUE=DATE:" + DAY.format(end.plusDays(1)));
    line("SUMMARY:" + escaped(meeting.kind().label() + ": " + names(meeting.participants())));
    place(meeting);
    line("STATUS:" + status(meeting));
    if (!meeting.topics().isEmpty()) {
      line(
          "CATEGORIES:"
              + meeting.topics().stream()
                  .map(CalendarLines::escaped)
                  .collect(Collectors.joining(",")));
    }
    told(meeting);
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  @Override
  public void finish() {
    line("END:VCALENDAR");
    sink.flush();
  }

  private void place(MeetingRecord meeting) {
    if (meeting.place() == null) {
      return;
    }
    line("LOCATION:" + escaped(meeting.place().entity().name()));
    Double latitude = meeting.place().entity().latitude();
    Double longitude = meeting.place().entity().longitude();
    boolean fine = Precision.of(meeting.place()) != Precision.COUNTRY;
    if (fine && latitude != null && longitude != null) {
      line("GEO:" + latitude + ";" + longitude);
    }
  }

  private void told(MeetingRecord meeting) {
    ReportRecord first = meeting.history().first();
    String source = first.article().source() == null ? "" : " (" + first.article().source() + ")";
    String words = first.sentence() == null ? first.words() : first.sentence();
    line(
        "DESCRIPTION:"
            + escaped(
                words
                    + source
                    + "\n"
                    + meeting.status().label()
                    + "; articles: "
                    + meeting.history().articles()
                    + ", independent: "
                    + meeting.history().independent()));
    String url = first.article().url();
    if (url != null && url.matches("https?://[!-~]+")) {
      line("URL:" + url);
    }
  }

  private static String status(MeetingRecord meeting) {
    return switch (meeting.status()) {
      case ACTUAL -> "CONFIRMED";
      case PLANNED, POSSIBLE -> "TENTATIVE";
      case CANCELLED -> "CANCELLED";
    };
  }

  private static String names(List<PartyRecord> parties) {
    return parties.stream().map(Party::name).map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static @Nullable LocalDate day(@Nullable String written, @Nullable LocalDate otherwise) {
    try {
      return written == null ? otherwise : LocalDate.parse(written);
    } catch (DateTimeException e) {
      // a partial date, such as --10-11: no calendar can show it
      return otherwise;
    }
  }

  private static String escaped(String text) {
    return Texts.visible(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r\\n|[\\r\\n\\u2028\\u2029]", "\\\\n");
  }

  /** Writes a line, folded so that none is longer than 75 bytes and no character is cut. */
  private void line(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        sink.write("\r\n ");
        bytes = 1;
      }
      sink.write(character);
      bytes += size;
      i += Character.charCount(point);
    }
    sink.write("\r\n");
  }
}
