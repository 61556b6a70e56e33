package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Mark;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.group.Explanation;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Status;

/** Shows one record with its reports, why it is so, and the forms to put it right. */
final class RecordScreen implements Handler {
  private static final int MOST_REPORTS = 200;

  /** Comparing the reports of larger groups takes time, so that it is done on wish only. */
  private static final int FEW_REPORTS = 40;

  private final Desk desk;
  private final RecordKind kind;
  private final Traces traces;

  RecordScreen(Desk desk, RecordKind kind) {
    this.desk = desk;
    this.kind = kind;
    this.traces = new Traces(desk.site());
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    String key = context.pathParam("key");
    Archive archive = desk.site().archive();
    Portrait portrait =
        new Portraits(archive.records())
            .of(kind, key)
            .orElseThrow(() ->
                Refused.missing(
                    "the archive has no such " + kind + ", or no article says so any more"));
    if (!portrait.key().equals(key)) {
      context.redirect(Links.to(portrait.key()), HttpStatus.SEE_OTHER);
      return;
    }
    desk.send(
        context,
        "record",
        desk.shell(asked, portrait.title(), "/" + kind + "s"),
        view(archive, portrait, asked));
  }

  private RecordView view(Archive archive, Portrait portrait, Asked asked) {
    List<RecordView.Report> reports = reports(archive.records(), portrait.key());
    boolean explained =
        portrait.isGrouped() && (portrait.reports() <= FEW_REPORTS || asked.has("why", "shown"));
    Explanation why = explained ? archive.grouping().why(portrait.key()) : null;
    boolean traced = kind == RecordKind.EVENT && asked.has("trace", "shown") && !reports.isEmpty();
    return new RecordView(
        portrait,
        reports,
        portrait.conflicts().isEmpty()
            ? List.of()
            : archive.grouping().disagreements(portrait.key()),
        why,
        traced ? traces.of(reports.get(0).report()) : null,
        archive.review().of(portrait.key()).stream().map(desk::said).toList(),
        archive.review().fields(kind));
  }

  private List<RecordView.Report> reports(Records records, String key) {
    Listing<?> listing =
        switch (kind) {
          case EVENT -> records.events();
          case MEETING -> records.meetings();
          case STATEMENT -> records.statements();
          case RELATION -> records.relations();
          case TOPIC -> records.topics();
          case ARTICLE, ENTITY, REPORT -> throw Refused.missing("a " + kind + " has no reports");
        };
    Map<String, String> statuses = listing.statuses(key);
    List<RecordView.Report> reports = new ArrayList<>();
    for (ReportRecord report : listing.reports(key, MOST_REPORTS)) {
      reports.add(
          new RecordView.Report(reports.size() + 1, report, mark(statuses.get(report.key()))));
    }
    return reports;
  }

  private @Nullable Mark mark(@Nullable String status) {
    if (status == null) {
      return null;
    }
    return switch (kind) {
      case EVENT -> Mark.ofEvent(choice(Status.values(), status));
      case MEETING -> Mark.of(choice(MeetingStatus.values(), status));
      case STATEMENT -> Mark.of(choice(Certainty.values(), status));
      case RELATION -> Mark.ofRelation(choice(Status.values(), status));
      case TOPIC -> Mark.ofTopic(choice(Status.values(), status));
      case ARTICLE, ENTITY, REPORT -> null;
    };
  }

  private static <E extends Enum<E>> E choice(E[] choices, String label) {
    return Arrays.stream(choices)
        .filter(choice -> choice.toString().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("\"" + label + "\" is no status"));
  }
}
