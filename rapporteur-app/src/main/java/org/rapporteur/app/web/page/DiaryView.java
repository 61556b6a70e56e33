package org.rapporteur.app.web.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Total;

/**
 * Meetings past and announced, as a month or as a list.
 *
 * @param asCalendar whether a month is shown, not the list
 * @param total how many meetings fit
 * @param month the month that is shown
 * @param list the list that is shown instead
 * @param who who meets whom
 * @param subscription address of the calendar for other programs
 */
public record DiaryView(
    boolean asCalendar,
    Total total,
    Month month,
    Part list,
    MeetingMatrix who,
    String subscription) {

  /**
   * A part of the list, newest first.
   *
   * @param records the meetings
   * @param next address of the following part; absent at the end
   */
  public record Part(List<MeetingRecord> records, @Nullable String next) {
    static final Part NONE = new Part(List.of(), null);

    /** Copies the list. */
    public Part {
      records = List.copyOf(records);
    }
  }

  /**
   * A month.
   *
   * @param title such as October 1986
   * @param weeks from Monday to Sunday
   * @param undated meetings of the month whose day is not known
   * @param total number of meetings
   * @param earlier the month before
   * @param later the month after
   * @param lastBefore the nearest earlier month with meetings; absent if there is none
   * @param firstAfter the nearest later one
   */
  public record Month(
      String title,
      List<Week> weeks,
      List<MeetingRecord> undated,
      Total total,
      Step earlier,
      Step later,
      @Nullable Step lastBefore,
      @Nullable Step firstAfter) {
    /** Copies the lists. */
    public Month {
      weeks = List.copyOf(weeks);
      undated = List.copyOf(undated);
    }
  }

  /**
   * A way to another month.
   *
   * @param title of the month
   * @param address that shows it
   */
  public record Step(String title, String address) {}

  /** Seven days. */
  public record Week(List<Day> days) {
    /** Copies the list. */
    public Week {
      days = List.copyOf(days);
    }
  }

  /**
   * A day.
   *
   * @param date the day
   * @param inMonth whether it belongs to the month that is shown
   * @param today whether it is today
   * @param meetings of the day
   */
  public record Day(LocalDate date, boolean inMonth, boolean today, List<MeetingRecord> meetings) {
    /** Copies the list. */
    public Day {
      meetings = List.copyOf(meetings);
    }
  }
}
