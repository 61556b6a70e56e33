package org.rapporteur.app.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.Total;

/**
 * What was looked for and found.
 *
 * @param words that were typed
 * @param wrong why they could not be understood; absent if they could
 * @param tabs kinds of records with their numbers; none before anything is looked for
 * @param shown the kind that is shown
 * @param total how many of that kind fit
 * @param next address of the following part; absent at the end
 * @param found the records
 * @param sides what the list can be narrowed by
 * @param time when the records were
 */
public record SearchView(
    String words,
    @Nullable String wrong,
    List<Tab> tabs,
    String shown,
    Total total,
    @Nullable String next,
    Found found,
    Sides sides,
    TimeLine time) {
  /** Copies the lists. */
  public SearchView {
    tabs = List.copyOf(tabs);
  }

  /** Nothing was looked for, or it was not understood. */
  static SearchView none(String words, @Nullable String wrong) {
    return new SearchView(
        words,
        wrong,
        List.of(),
        "articles",
        Total.of(0),
        null,
        Found.NONE,
        Sides.of(List.of()),
        TimeLine.of(new Counted<>(Map.of(), Total.of(0))));
  }

  /**
   * A kind of record.
   *
   * @param name for people
   * @param total how many fit; absent where it takes long to count
   * @param chosen whether it is shown
   * @param address that shows it
   */
  public record Tab(String name, @Nullable Total total, boolean chosen, String address) {}

  /**
   * The records of the kind that is shown; the other lists are empty.
   *
   * @param articles with the words in them
   * @param events told by such articles
   * @param meetings told by such articles
   * @param statements with the words in them or told by such articles
   */
  public record Found(
      List<SearchHit> articles,
      List<EventRecord> events,
      List<MeetingRecord> meetings,
      List<StatementRecord> statements) {
    static final Found NONE = new Found(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Found {
      articles = List.copyOf(articles);
      events = List.copyOf(events);
      meetings = List.copyOf(meetings);
      statements = List.copyOf(statements);
    }
  }
}
