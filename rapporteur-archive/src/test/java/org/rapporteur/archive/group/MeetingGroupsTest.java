package org.rapporteur.archive.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeetingGroupsTest {
  private static final Cast CAST =
      Cast.of(
          List.of(
              "Willy Brandt|PERSON|DEU|GOV",
              "Willi Stoph|PERSON|DDR|GOV",
              "Erfurt|GPE|DDR",
              "Kassel|GPE|DEU"));
  private static final String ANNOUNCED =
      "1970-03-12|talks planned|Willy Brandt; Willi Stoph|Erfurt|1970-03-19|meet";
  private static final String HELD =
      "1970-03-20|talks actual|Willy Brandt; Willi Stoph|Erfurt|1970-03-19|met";

  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder.resolve("record.db"), CAST);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void announcedAndHeldIsOneMeetingThatWasHeld() {
    String announced = publish("a", ANNOUNCED);
    assertThat(newsroom.value(meeting(announced), "status")).isEqualTo("planned");
    String held = publish("b", HELD);
    assertThat(meeting(held)).isEqualTo(meeting(announced));
    assertThat(newsroom.value(meeting(held), "status")).isEqualTo("actual");
    assertThat(newsroom.value(meeting(held), "reports")).isEqualTo("2");
    assertThat(newsroom.value(meeting(held), "independent")).isEqualTo("2");
    assertThat(newsroom.value(meeting(held), "conflicts")).isEmpty();
  }

  @Test
  void theLastWordCountsWhateverComesInLast() {
    String held = publish("b", HELD);
    String announced = publish("a", ANNOUNCED);
    assertThat(meeting(held)).isEqualTo(meeting(announced));
    assertThat(newsroom.value(meeting(held), "status")).isEqualTo("actual");
  }

  @Test
  void announcedAndCalledOffIsOneMeetingThatIsCancelled() {
    String announced = publish("a", ANNOUNCED);
    String off =
        publish("b", ANNOUNCED.replace("1970-03-12", "1970-03-18").replace("planned", "cancelled"));
    assertThat(meeting(off)).isEqualTo(meeting(announced));
    assertThat(newsroom.value(meeting(off), "status")).isEqualTo("cancelled");
  }

  @Test
  void theSameTwoElsewhereNextMonthIsAnotherMeeting() {
    String erfurt = publish("a", HELD);
    String kassel =
        publish("b", "1970-05-22|talks actual|Willi Stoph; Willy Brandt|Kassel|1970-05-21|met");
    assertThat(meeting(kassel)).isNotEqualTo(meeting(erfurt));
  }

  @Test
  void twentyWireCopiesAreOneMeetingWithOneIndependentReport() {
    String first = publish("a", HELD);
    for (int i = 1; i < 20; i++) {
      publish("copy" + i, HELD + "|copy=a");
    }
    assertThat(newsroom.records("meeting").values()).containsOnly(meeting(first));
    assertThat(newsroom.value(meeting(first), "reports")).isEqualTo("20");
    assertThat(newsroom.value(meeting(first), "independent")).isEqualTo("1");
  }

  private String publish(String article, String line) {
    return newsroom.publish(article, List.of(TestReport.of(line))).get(0);
  }

  private String meeting(String report) {
    return newsroom.records("meeting").get(report);
  }
}
