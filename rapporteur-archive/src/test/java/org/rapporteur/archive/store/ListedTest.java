package org.rapporteur.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Rows;
import org.rapporteur.model.EventType;

final class ListedTest {
  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("record.db"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEventIsListedByAllThatItIsFoundBy() {
    addMeetingOfReykjavik();
    assertThat(strings("SELECT terms FROM listed WHERE kind = 1"))
        .containsExactly(
            "[\"cISL\",\"cUSA\",\"dISL|USA\",\"e1\",\"e2\",\"p2\",\"qISL\",\"sWire\",\"xmilitary\"]");
    assertThat(strings("SELECT term FROM listed_term WHERE kind = 1")).hasSize(9);
    assertThat(strings("SELECT day FROM listed WHERE kind = 1")).containsExactly("6127");
    assertThat(strings("SELECT month FROM listed WHERE kind = 1"))
        .containsExactly(String.valueOf(1986 * 12 + 9));
    long traits = Long.parseLong(strings("SELECT traits FROM listed WHERE kind = 1").get(0));
    assertThat(Traits.TYPE.value(traits)).isEqualTo(EventType.CONSULT.name());
    assertThat(Traits.MODE.value(traits)).isEqualTo("multilateral");
    assertThat(Traits.CERTAINTY.value(traits)).isEqualTo("probable");
    assertThat(strings("SELECT records FROM listed_tally WHERE kind = 1")).containsExactly("1");
    assertThat(strings("SELECT id FROM stale")).isEmpty();
  }

  @Test
  void aChangedEventIsFoundByWhatItIsNowOnly() {
    addMeetingOfReykjavik();
    database.<Object>change(
        "correct",
        change -> {
          change.handle().execute("UPDATE event SET status = 'planned', day = '1986-10-12'");
          change.handle().execute("DELETE FROM event_party WHERE entity = 1");
          return change.handle().execute("UPDATE entity SET country = 'DNK' WHERE id = 2");
        });
    assertThat(strings("SELECT term || ' ' || day FROM listed_term WHERE kind = 1"))
        .containsExactlyInAnyOrder(
            "cDNK 6128", "e2 6128", "p2 6128", "qDNK 6128", "sWire 6128", "xmilitary 6128");
    assertThat(strings("SELECT sum(records) FROM listed_tally WHERE kind = 1"))
        .containsExactly("1");
  }

  @Test
  void aWithdrawnEventIsListedNoMore() {
    addMeetingOfReykjavik();
    database.<Object>change(
        "withdraw",
        change -> change.handle().execute("UPDATE event SET withdrawn = ?", change.version()));
    assertThat(strings("SELECT id FROM listed WHERE kind = 1")).isEmpty();
    assertThat(strings("SELECT id FROM listed_term WHERE kind = 1")).isEmpty();
    assertThat(strings("SELECT records FROM listed_tally WHERE kind = 1")).containsExactly("0");
  }

  @Test
  void recordsAreCountedByTermAndTraits() {
    addMeetingOfReykjavik();
    String american = "SELECT sum(records) FROM listed_count WHERE kind = 1 AND term = 'cUSA'";
    assertThat(strings(american)).containsExactly("1");
    database.<Object>change(
        "correct", change -> change.handle().execute("UPDATE event SET status = 'planned'"));
    assertThat(strings(american)).containsExactly("1");
    assertThat(
            strings(
                "SELECT traits FROM listed_count WHERE kind = 1 AND term = 'cUSA' AND records > 0"))
        .isEqualTo(strings("SELECT traits FROM listed WHERE kind = 1"));
    database.<Object>change(
        "withdraw",
        change -> change.handle().execute("UPDATE event SET withdrawn = ?", change.version()));
    assertThat(strings(american)).containsExactly("0");
  }

  private void addMeetingOfReykjavik() {
    database.<Object>change(
        "test",
        change -> {
          Rows rows = new Rows(change);
          long article = rows.article("Wire", "1986-10-12", "They met in Reykjavik.");
          long reagan = rows.entity("PERSON", "Ronald Reagan", "USA");
          long place = rows.entity("GPE", "Reykjavik", null);
          rows.event(
              "CONSULT",
              "actual",
              "1986-10-11",
              List.of(reagan, place),
              List.of(),
              List.of(article),
              "mode",
              "multilateral",
              "certainty",
              "probable",
              "contexts",
              "|military|",
              "place",
              place);
          return change.handle().execute("UPDATE entity SET country = 'ISL' WHERE id = 2");
        });
  }

  private List<String> strings(String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
