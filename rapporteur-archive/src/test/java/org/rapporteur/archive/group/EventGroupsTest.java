package org.rapporteur.archive.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventGroupsTest {
  private static final Cast CAST =
      Cast.of(
          List.of(
              "Menachem Begin|PERSON|ISR|GOV",
              "Anwar Sadat|PERSON|EGY|GOV",
              "Israel|STATE|ISR",
              "Egypt|STATE|EGY",
              "Jordan|STATE|JOR",
              "Jerusalem|GPE|ISR",
              "Ismailia|GPE|EGY"));
  private static final String CONDEMNED =
      "1977-12-06 | ACCUSE/disapprove actual | Anwar Sadat > Israel |  | 1977-12-05 | condemned";

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
  void theSameActToldTwiceIsOneEvent() {
    String one = publish("a", CONDEMNED);
    String two = publish("b", "1977-12-07|ACCUSE actual|Egypt > Israel||1977-12-05|condemned");
    assertThat(event(one)).isEqualTo(event(two));
    assertThat(newsroom.value(event(one), "reports")).isEqualTo("2");
    assertThat(newsroom.value(event(one), "independent")).isEqualTo("2");
    assertThat(newsroom.value(event(one), "mode")).isEqualTo("disapprove");
  }

  @Test
  void aRecordHasTheFinestDateThatItsReportsAgreeOn() {
    String month = publish("a", CONDEMNED.replace("|  | 1977-12-05 |", "|  | 1977-12 |"));
    String day = publish("b", CONDEMNED);
    assertThat(event(month)).isEqualTo(event(day));
    assertThat(newsroom.value(event(day), "date_start")).isEqualTo("1977-12-05");
    assertThat(newsroom.value(event(day), "conflicts")).isEmpty();
  }

  @Test
  void anotherDayOrAnotherRoleIsAnotherEvent() {
    String one = publish("a", CONDEMNED);
    String day = publish("b", CONDEMNED.replace("1977-12-05", "1977-12-06"));
    String swapped =
        publish(
            "c", "1977-12-06|ACCUSE/disapprove actual|Israel > Anwar Sadat||1977-12-05|condemned");
    assertThat(Set.of(event(one), event(day), event(swapped))).hasSize(3);
  }

  @Test
  void copiesCountAsReportsButNotAsIndependent() {
    String first = publish("a", CONDEMNED);
    for (int i = 0; i < 19; i++) {
      publish("copy" + i, CONDEMNED + " | copy=a");
    }
    String event = event(first);
    assertThat(newsroom.records("event").values()).containsOnly(event);
    assertThat(newsroom.value(event, "reports")).isEqualTo("20");
    assertThat(newsroom.value(event, "articles")).isEqualTo("20");
    assertThat(newsroom.value(event, "independent")).isEqualTo("1");
    assertThat(newsroom.value(event, "round(confidence, 3)")).isEqualTo("0.9");
  }

  @Test
  void aSplitHoldsWhenAllIsGroupedAnew() {
    String one = publish("a", CONDEMNED);
    String two = publish("b", CONDEMNED);
    String three = publish("c", CONDEMNED);
    String before = event(one);
    EventGroups groups = new EventGroups();
    String fresh = newsroom.database().change("split", c -> groups.split(c, before, List.of(two)));
    assertThat(event(two)).isEqualTo(fresh).isNotEqualTo(before);
    newsroom.database().change("regroup", groups::regroup);
    assertThat(event(two)).isEqualTo(fresh);
    assertThat(event(one)).isEqualTo(before);
    assertThat(event(three)).isEqualTo(before);
  }

  @Test
  void aJoinHoldsAndTheOldKeyLeadsToTheNewOne() {
    String one = publish("a", CONDEMNED);
    String two = publish("b", CONDEMNED.replace("1977-12-05", "1977-12-02"));
    String keep = event(one);
    String lost = event(two);
    EventGroups groups = new EventGroups();
    newsroom.database().change("join", c -> groups.join(c, keep, lost));
    assertThat(event(two)).isEqualTo(keep);
    assertThat(newsroom.value(lost, "replaced_by")).isEqualTo(keep);
    assertThat(newsroom.value(keep, "conflicts")).contains("|date|");
    newsroom.database().change("regroup", groups::regroup);
    assertThat(event(two)).isEqualTo(keep);
    assertThat(event(one)).isEqualTo(keep);
    List<Disagreement> disagreements =
        newsroom.database().read(handle -> groups.disagreements(handle, lost));
    assertThat(disagreements).extracting(Disagreement::field).containsExactly("date");
    assertThat(disagreements.get(0).values())
        .extracting(Disagreement.Value::value)
        .containsExactly("1977-12-05", "1977-12-02");
  }

  @Test
  void groupingAnewGivesWhatComingInOrderGives() {
    List<String> lines = new ArrayList<>();
    for (int day = 1; day < 6; day++) {
      lines.add("1977-12-0" + day + "|ACCUSE actual|Egypt > Israel|||condemned");
      lines.add("1977-12-0" + day + "|ACCUSE actual|Anwar Sadat > Israel|||denounced|peace");
      lines.add("1977-12-0" + day + "|ACCUSE actual|Jordan > Israel|||condemned");
    }
    for (int i = 0; i < lines.size(); i++) {
      publish("a" + i, lines.get(i));
    }
    Map<String, String> before = newsroom.records("event");
    newsroom.database().change("regroup", new EventGroups()::regroup);
    assertThat(newsroom.records("event")).isEqualTo(before);
  }

  @Test
  void whyNamesTheEvidenceAndTheNearestRecord() {
    String one = publish("a", CONDEMNED);
    String two = publish("b", CONDEMNED);
    String other = publish("c", CONDEMNED.replace("Israel", "Jordan"));
    Explanation why = newsroom.database().read(handle -> new EventGroups().why(handle, event(one)));
    assertThat(why.reports())
        .extracting(Explanation.Reason::how)
        .containsExactly(Explanation.How.FIRST, Explanation.How.EVIDENCE);
    Explanation.Reason second = why.reports().get(1);
    assertThat(second.report()).isEqualTo(two);
    assertThat(second.matched()).isEqualTo(one);
    assertThat(second.comparison().findings())
        .extracting(Finding::evidence)
        .contains(Evidence.ACTORS, Evidence.SAME_DAY);
    assertThat(why.nearest().record()).isEqualTo(event(other));
    assertThat(why.nearest().comparison().vetoes()).containsExactly("other recipients");
  }

  @Test
  void anUnknownRecordOrReportIsNamed() {
    String event = event(publish("a", CONDEMNED));
    EventGroups groups = new EventGroups();
    assertThatThrownBy(() -> newsroom.database().read(handle -> groups.why(handle, "event-none")))
        .isInstanceOf(WrongGrouping.class)
        .hasMessageContaining("event-none: there is no such event");
    assertThatThrownBy(() ->
            newsroom.database().change("x", c -> groups.split(c, event, List.of("report-none"))))
        .hasMessageContaining("report-none");
  }

  private String publish(String article, String line) {
    return newsroom.publish(article, List.of(TestReport.of(line))).get(0);
  }

  private String event(String report) {
    return newsroom.records("event").get(report);
  }
}
