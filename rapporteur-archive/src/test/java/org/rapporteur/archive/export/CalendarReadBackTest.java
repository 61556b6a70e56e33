package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.model.MeetingStatus;

final class CalendarReadBackTest {
  @TempDir private Path folder;

  @Test
  void anotherProgramReadsEveryMeetingAndFindsNothingWrong() {
    try (Exported exported = new Exported(folder)) {
      ICalendar calendar = Biweekly.parse(exported.text(Profile.ICS)).first();
      assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
      List<MeetingRecord> meetings = new ArrayList<>();
      exported.records().meetings().each(Exported.all(), meetings::add);
      assertThat(calendar.getEvents()).hasSameSizeAs(meetings).isNotEmpty();
      for (int i = 0; i < meetings.size(); i++) {
        check(calendar.getEvents().get(i), meetings.get(i));
      }
    }
  }

  private static void check(VEvent event, MeetingRecord meeting) {
    assertThat(event.getUid().getValue()).isEqualTo(meeting.key() + "@rapporteur");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateEnd().getValue()).isAfter(event.getDateStart().getValue());
    assertThat(event.getSummary().getValue()).startsWith(meeting.kind().label() + ": ");
    assertThat(event.getStatus().isCancelled())
        .isEqualTo(meeting.status() == MeetingStatus.CANCELLED);
    assertThat(event.getStatus().isConfirmed()).isEqualTo(meeting.status() == MeetingStatus.ACTUAL);
    String sentence = meeting.history().first().sentence();
    assertThat(event.getDescription().getValue())
        .startsWith(Objects.requireNonNullElse(sentence, meeting.history().first().words()));
  }
}
