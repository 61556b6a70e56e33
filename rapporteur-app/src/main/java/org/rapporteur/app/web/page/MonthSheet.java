package org.rapporteur.app.web.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.DateRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.Total;
import org.rapporteur.model.TimePrecision;

/** Lays out the meetings of a month. */
final class MonthSheet {
  static final String PARAMETER = "month";
  private static final int MOST = 300;
  private static final int DAYS_OF_WEEK = 7;
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Asked asked;
  private final Listing<MeetingRecord> meetings;
  private final LocalDate today;

  MonthSheet(Asked asked, Listing<MeetingRecord> meetings, LocalDate today) {
    this.asked = asked;
    this.meetings = meetings;
    this.today = today;
  }

  /** Lays out the month that is asked for, else the last with meetings up to today. */
  DiaryView.Month lay() {
    NavigableSet<YearMonth> months = new TreeSet<>();
    meetings.counts(asked.filter(), Facet.MONTH).counts().keySet().stream()
        .filter(month -> !month.isEmpty())
        .forEach(month -> months.add(YearMonth.parse(month)));
    YearMonth month = month(months);
    Page<MeetingRecord> page = within(month);
    YearMonth before = months.lower(month);
    YearMonth after = months.higher(month);
    return new DiaryView.Month(
        TITLE.format(month),
        weeks(month, page.records()),
        page.records().stream().filter(meeting -> !hasDay(meeting)).toList(),
        page.inAll(),
        step(month.minusMonths(1)),
        step(month.plusMonths(1)),
        before == null || before.equals(month.minusMonths(1)) ? null : step(before),
        after == null || after.equals(month.plusMonths(1)) ? null : step(after));
  }

  private YearMonth month(NavigableSet<YearMonth> months) {
    String written = asked.one(PARAMETER);
    if (written.isEmpty()) {
      YearMonth last = months.floor(YearMonth.from(today));
      return last != null ? last : months.isEmpty() ? YearMonth.from(today) : months.first();
    }
    try {
      return YearMonth.parse(written);
    } catch (DateTimeException e) {
      throw new WrongFilter(PARAMETER, "\"" + written + "\" is no month: write 1986-10");
    }
  }

  /** The meetings on the days of the month that the filter leaves. */
  private Page<MeetingRecord> within(YearMonth month) {
    LocalDate from = asked.filter().from();
    LocalDate to = asked.filter().to();
    LocalDate first = from == null || from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
    LocalDate last = to == null || to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
    return first.isAfter(last)
        ? new Page<>(List.of(), Total.of(0), null)
        : meetings.list(
            asked
                .filterWithDays(first.toString(), last.toString())
                .withStatuses(asked.filter().statuses()),
            MOST,
            null);
  }

  private List<DiaryView.Week> weeks(YearMonth month, List<MeetingRecord> records) {
    List<DiaryView.Week> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      List<DiaryView.Day> days = new ArrayList<>();
      for (int i = 0; i < DAYS_OF_WEEK; i++) {
        LocalDate day = monday.plusDays(i);
        boolean inMonth = YearMonth.from(day).equals(month);
        days.add(
            new DiaryView.Day(
                day,
                inMonth,
                day.equals(today),
                inMonth
                    ? records.stream().filter(meeting -> isOn(meeting, day)).toList()
                    : List.of()));
      }
      weeks.add(new DiaryView.Week(days));
    }
    return weeks;
  }

  private static boolean isOn(MeetingRecord meeting, LocalDate day) {
    LocalDate start = meeting.day();
    if (start == null || !hasDay(meeting)) {
      return false;
    }
    LocalDate end = end(meeting);
    return end == null ? day.equals(start) : !day.isBefore(start) && !day.isAfter(end);
  }

  private static @Nullable LocalDate end(MeetingRecord meeting) {
    DateRecord date = meeting.date();
    String end = date == null ? null : date.end();
    return end != null && end.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(end) : null;
  }

  /** What is known to the week or coarser stands beside the days. */
  private static boolean hasDay(MeetingRecord meeting) {
    DateRecord date = meeting.date();
    if (date == null) {
      return true;
    }
    TimePrecision precision = date.precision();
    return switch (precision) {
      case DAY, RANGE, UNKNOWN -> true;
      case WEEK, MONTH, QUARTER, YEAR, DECADE -> false;
    };
  }

  private DiaryView.Step step(YearMonth month) {
    return new DiaryView.Step(TITLE.format(month), asked.with(PARAMETER, month.toString()));
  }
}
