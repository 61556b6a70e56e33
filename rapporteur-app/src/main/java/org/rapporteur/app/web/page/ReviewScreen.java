package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluate.Precision;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.Total;

/** Shows one record after the other to be judged, the doubtful ones first. */
final class ReviewScreen implements Handler {
  static final String SKIP = "skip";
  static final String LAST = "last";
  private static final String KIND = "kind";
  private static final String ORDER = "order";
  private static final int MOST_SKIPPED = 60;

  private record Next(@Nullable String key, @Nullable ReportRecord report, Total left, Total all) {}

  private final Desk desk;

  ReviewScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    Records records = desk.site().archive().records();
    String kind = asked.one(KIND).isEmpty() ? ReviewView.KINDS.get(0) : asked.one(KIND);
    Next next = next(records, kind, asked);
    Portrait portrait =
        next.key() == null
            ? null
            : new Portraits(records)
                .of(RecordKind.of(next.key()).orElseThrow(), next.key())
                .orElse(null);
    desk.send(
        context,
        "review",
        desk.shell(asked, "Review", "/review", !kind.equals("statements")),
        new ReviewView(
            kind,
            portrait,
            next.report(),
            next.left(),
            next.all(),
            asked.has(ORDER, "drawn"),
            portrait == null ? asked.without(SKIP) : skip(asked, portrait.key()),
            asked.without(LAST),
            asked.one(LAST),
            Precision.of(records.judged())));
  }

  private static Next next(Records records, String kind, Asked asked) {
    return switch (kind) {
      case "events" ->
          next(records.events(), asked, EventRecord::key, event -> event.history().first());
      case "meetings" ->
          next(records.meetings(), asked, MeetingRecord::key, m -> m.history().first());
      case "statements" ->
          next(records.statements(), asked, StatementRecord::key, s -> s.history().first());
      case "relations" ->
          next(records.relations(), asked, RelationRecord::key, r -> r.history().first());
      default -> throw new WrongFilter(KIND, "takes one of " + String.join(", ", ReviewView.KINDS));
    };
  }

  private static <T> Next next(
      Listing<T> listing, Asked asked, Function<T, String> key, Function<T, ReportRecord> first) {
    Filter filter = filter(asked.filter());
    List<String> skipped = asked.all(SKIP);
    Page<T> queue = listing.unjudged(filter, skipped.size() + 1, asked.has(ORDER, "drawn"));
    Total all = listing.total(filter);
    return queue.records().stream()
        .filter(record -> !skipped.contains(key.apply(record)))
        .findFirst()
        .map(record -> new Next(key.apply(record), first.apply(record), queue.inAll(), all))
        .orElse(new Next(null, null, queue.inAll(), all));
  }

  /** Plans and guesses are to be judged as well, and what was rejected is counted. */
  private static Filter filter(Filter asked) {
    Filter any = asked.statuses().isEmpty() ? asked.withStatuses(FilterQuery.everyStatus()) : asked;
    return new Filter(
        any.text(),
        any.parties(),
        any.pair(),
        any.countries(),
        any.types(),
        any.modes(),
        any.quads(),
        any.statuses(),
        any.certainties(),
        any.predicates(),
        any.contexts(),
        any.topics(),
        any.places(),
        any.from(),
        any.to(),
        any.sources(),
        any.leastIndependent(),
        any.background(),
        true);
  }

  /** The address would grow without end. */
  private static String skip(Asked asked, String key) {
    List<String> skipped = asked.all(SKIP);
    return skipped.size() < MOST_SKIPPED ? asked.plus(SKIP, key) : asked.with(SKIP, key);
  }
}
