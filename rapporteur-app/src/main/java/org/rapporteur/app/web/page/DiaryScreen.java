package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.render.ProfileExport;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.model.MeetingStatus;

/** Shows the meetings as a diary, which is there for what is to come too. */
final class DiaryScreen implements Handler {
  private static final String VIEW = "view";
  private static final String LIST = "list";
  private static final Set<String> TOGETHER =
      Set.of(MeetingStatus.ACTUAL.label(), MeetingStatus.PLANNED.label());

  private final Desk desk;

  DiaryScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = everyStatus(Asked.of(context));
    String view = asked.one(VIEW);
    if (!List.of("", "calendar", LIST).contains(view)) {
      throw new WrongFilter(VIEW, "takes calendar or list");
    }
    Listing<MeetingRecord> meetings = desk.records(asked).meetings();
    LocalDate today = LocalDate.now(desk.site().clock());
    desk.send(
        context,
        "diary",
        desk.shell(asked, "Diary", "/diary", true),
        new DiaryView(
            !view.equals(LIST),
            meetings.total(asked.filter()),
            new MonthSheet(asked, meetings, today).lay(),
            view.equals(LIST) ? part(asked, meetings) : DiaryView.Part.NONE,
            who(asked, meetings),
            asked.at("/diary.ics")));
  }

  /** Sends the same meetings as a calendar that other programs subscribe to. */
  void subscribe(Context context) {
    Asked asked = Asked.of(context);
    ExportOptions options =
        new ExportOptions(desk.site().clock().instant(), desk.site().version(), false);
    context.contentType("text/calendar; charset=utf-8");
    context.header("Content-Disposition", "inline; filename=\"diary.ics\"");
    try {
      OutputStream out = new BufferedOutputStream(context.outputStream());
      new ProfileExport(Profile.ICS, options)
          .write(asked.filter(), desk.site().archive().records(), out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DiaryView.Part part(Asked asked, Listing<MeetingRecord> meetings) {
    Page<MeetingRecord> page = meetings.list(asked.filter(), asked.limit(), asked.after());
    return new DiaryView.Part(page.records(), page.next() == null ? null : asked.next(page.next()));
  }

  /** A meeting called off brings nobody together, unless it is asked for. */
  private static MeetingMatrix who(Asked asked, Listing<MeetingRecord> meetings) {
    Set<String> statuses = new HashSet<>(asked.filter().statuses());
    statuses.retainAll(TOGETHER);
    Counted<Map<String, Long>> pairs =
        meetings.counts(
            statuses.isEmpty() ? asked.filter() : asked.filter().withStatuses(statuses),
            Facet.PAIR);
    return MeetingMatrix.of(pairs.counts(), pairs.of());
  }

  private static Asked everyStatus(Asked asked) {
    return asked.filter().statuses().isEmpty()
        ? asked.filteredBy(
            asked
                .filter()
                .withStatuses(
                    Arrays.stream(MeetingStatus.values())
                        .map(MeetingStatus::label)
                        .collect(Collectors.toSet())))
        : asked;
  }
}
