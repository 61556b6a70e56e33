package org.rapporteur.app.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.Total;

/**
 * What goes on between two.
 *
 * @param first name of one
 * @param second name of the other
 * @param both what is told of them; absent while no pair is chosen
 * @param choices the pairs with most events: addresses by their names
 */
public record BetweenView(
    String first, String second, @Nullable Both both, Map<String, String> choices) {
  /**
   * What is told of both.
   *
   * @param events the newest ones
   * @param meetings the newest ones
   * @param statements of either, the newest ones
   * @param relations that are in force
   * @param quads how many events of each kind, from verbal cooperation to material conflict
   * @param intensity month by month
   * @param of how many events both were counted over
   */
  public record Both(
      Page<EventRecord> events,
      Page<MeetingRecord> meetings,
      Page<StatementRecord> statements,
      Page<RelationRecord> relations,
      List<Count> quads,
      List<Month> intensity,
      Total of) {
    /** Copies the lists. */
    public Both {
      quads = List.copyOf(quads);
      intensity = List.copyOf(intensity);
    }

    /** Returns the greatest count of a quarter. */
    public long highest() {
      return quads.stream().mapToLong(Count::events).max().orElse(0);
    }
  }

  /**
   * How many events there are of a kind.
   *
   * @param label for people
   * @param sign for the style sheet
   * @param events how many
   * @param address of their list
   */
  public record Count(String label, String sign, long events, String address) {}

  /**
   * How friendly a month was.
   *
   * @param label such as 1986-10
   * @param mean of the events' intensity, -10 to 10
   * @param events how many there were; 0 for a month of none
   * @param address of their list
   */
  public record Month(String label, double mean, long events, String address) {
    /** Returns where the bar begins in a drawing from 0 (friendly) to 100 (hostile). */
    public String top() {
      return number(mean >= 0 ? 50 - height(mean) : 50);
    }

    /** Returns how long the bar is. */
    public String tall() {
      return number(height(mean));
    }

    private static double height(double mean) {
      return Math.max(1, Math.abs(mean) * 5);
    }

    /** Returns the mean for people. */
    public String say() {
      return events == 0 ? "no event" : String.format(Locale.ROOT, "%+.1f", mean);
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
