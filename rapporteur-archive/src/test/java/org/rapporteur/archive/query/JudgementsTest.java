package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.InArticle;
import org.rapporteur.archive.record.Judged;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.record.Verdict;

final class JudgementsTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("record.db"), Clock.systemUTC());
    archive.save(Samples.entries(), Samples.OPTIONS);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theDoubtfulComeFirstAndLeaveTheQueueWhenJudged() {
    Listing<EventRecord> events = archive.records().events();
    Page<EventRecord> queue = events.unjudged(Filter.ALL, 500, false);
    assertThat(queue.total()).isEqualTo(events.count(Filter.ALL));
    assertThat(queue.records())
        .hasSize((int) queue.total())
        .isSortedAccordingTo((a, b) ->
            doubt(a) == doubt(b)
                ? Double.compare(a.confidence(), b.confidence())
                : Integer.compare(doubt(a), doubt(b)));
    EventRecord first = queue.records().get(0);
    archive.review().judge(List.of(first.key()), Verdict.ACCEPTED, "test", null);
    assertThat(events.unjudged(Filter.ALL, 500, true).records())
        .hasSize((int) queue.total() - 1)
        .extracting(EventRecord::key)
        .doesNotContain(first.key());
    archive.review().undo(first.key(), "verdict");
    assertThat(events.unjudged(Filter.ALL, 1, false).records().get(0).key()).isEqualTo(first.key());
  }

  @Test
  void everyKindHasAQueue() {
    Records records = archive.records();
    for (Listing<?> listing :
        List.of(records.events(), records.meetings(), records.statements(), records.relations())) {
      assertThat(listing.unjudged(Filter.ALL, 3, false).records()).isNotEmpty();
      assertThat(listing.unjudged(Filter.ALL, 3, true).records()).isNotEmpty();
    }
  }

  @Test
  void whatHadToBeCorrectedDoesNotCountAsRight() {
    List<EventRecord> events = archive.records().events().list(Filter.ALL, 3, null).records();
    archive
        .review()
        .judge(events.stream().map(EventRecord::key).toList(), Verdict.ACCEPTED, "test", null);
    archive.review().judge(List.of(events.get(1).key()), Verdict.REJECTED, "test", null);
    archive.review().correct(events.get(2).key(), Map.of("status", "planned"), "test", null);
    List<Judged> judged = archive.records().judged();
    assertThat(judged).allMatch(count -> count.kind() == RecordKind.EVENT);
    assertThat(judged.stream().mapToLong(Judged::right).sum()).isEqualTo(1);
    assertThat(judged.stream().mapToLong(Judged::wrong).sum()).isEqualTo(2);
  }

  @Test
  void anArticleKnowsItsRecordsAndARecordHowEachReportPutsIt() {
    Records records = archive.records();
    EventRecord event =
        records.events().list(Filter.ALL.withStatuses(Set.of("planned")), 1, null).records().get(0);
    ReportRecord first = event.history().first();
    assertThat(records.inArticle(first.article().key()))
        .contains(
            new InArticle(first.local(), event.key(), first.start(), first.end(), first.words()));
    assertThat(records.events().statuses(event.key())).containsEntry(first.key(), "planned");
    assertThat(records.events().reports(event.key(), 1)).containsExactly(first);
    assertThat(records.inArticle("article-00000000000000")).isEmpty();
  }

  private static int doubt(EventRecord event) {
    return event.history().conflicts().isEmpty() ? 1 : 0;
  }
}
