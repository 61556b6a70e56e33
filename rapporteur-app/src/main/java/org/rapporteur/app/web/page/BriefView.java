package org.rapporteur.app.web.page;

import java.util.List;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.Total;

/**
 * The record at a glance.
 *
 * @param hasArticles whether there is anything in the archive
 * @param events how many events fit
 * @param time when events happened, by status
 * @param layers the statuses, with the address that narrows to each
 * @param pairs countries that do most with each other
 * @param meetings the newest ones, by what became of them
 * @param statements the newest ones
 * @param rising topics that more is written about
 * @param parties those that take part in most events
 * @param lands the map of events by country of the place
 */
public record BriefView(
    boolean hasArticles,
    Total events,
    TimeLine time,
    List<FacetView.Value> layers,
    Counted<List<PairView>> pairs,
    List<Meetings> meetings,
    List<StatementRecord> statements,
    RisingTopics rising,
    List<Tally> parties,
    List<Land> lands) {
  /** Copies the lists. */
  public BriefView {
    layers = List.copyOf(layers);
    meetings = List.copyOf(meetings);
    statements = List.copyOf(statements);
    parties = List.copyOf(parties);
    lands = List.copyOf(lands);
  }

  /**
   * The newest meetings of a status.
   *
   * @param title for people
   * @param address of all of them
   * @param records the newest
   * @param total how many there are
   */
  public record Meetings(String title, String address, List<MeetingRecord> records, Total total) {
    /** Copies the list. */
    public Meetings {
      records = List.copyOf(records);
    }
  }

  /** Tells whether nothing fits the filter. */
  public boolean nothingFits() {
    return time.isEmpty()
        && statements.isEmpty()
        && meetings.stream().allMatch(some -> some.records().isEmpty());
  }
}
