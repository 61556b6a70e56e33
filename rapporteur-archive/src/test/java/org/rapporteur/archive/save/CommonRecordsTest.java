package org.rapporteur.archive.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.Tale;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.store.Database;

final class CommonRecordsTest {
  private static final int ARTICLES = 100;
  private static final int BATCH = 20;
  private static final LocalDate FIRST = LocalDate.of(1985, 11, 1);

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("common.db"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsRaisedIsWhatWouldBeMadeAnew() {
    Saver saver = new Saver(database, new Corrections());
    List<Entry> entries = entries();
    for (int at = 0; at < ARTICLES; at += BATCH) {
      saver.save(entries.subList(at, at + BATCH), Samples.OPTIONS);
    }
    assertThat(row("relation", "articles")).isGreaterThan(70);
    assertThat(row("relation", "independent"))
        .isGreaterThan(30)
        .isLessThan(row("relation", "articles"));
    List<String> raised = records();
    database.change(
        "anew",
        change -> {
          RelationReportTable.refresh(change, Set.of(1L));
          TopicReportTable.refresh(change, Set.of(1L));
          return null;
        });
    assertThat(records()).isEqualTo(raised);
    assertThat(Soundness.faults(database)).isEmpty();
  }

  /** Days go to and fro, and some texts come in several outlets. */
  private static List<Entry> entries() {
    Random random = new Random(7);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int story = i % 4 == 3 ? random.nextInt(i) : i;
      entries.add(
          Tale.of(text(story), "Outlet " + i, FIRST.plusDays(random.nextInt(90)).toString())
              .person("Reagan", "USA", "President")
              .person("Gorbachev", "SUN", "General Secretary")
              .full("met", "1985-11-19"));
    }
    return entries;
  }

  private static String text(int story) {
    Random words = new Random(story);
    StringBuilder text = new StringBuilder("Reagan met Gorbachev in Geneva and spoke of");
    for (int i = 0; i < 60; i++) {
      text.append(' ').append(Integer.toString(words.nextInt(1_000_000), 26));
    }
    return text.append('.').toString();
  }

  private long row(String table, String column) {
    return database.read(handle ->
        handle.createQuery("SELECT max(" + column + ") FROM " + table).mapTo(Long.class).one());
  }

  private List<String> records() {
    return database.read(handle -> {
      List<String> rows = new ArrayList<>();
      for (String table : List.of("relation", "topic", "statement")) {
        handle
            .createQuery("SELECT * FROM " + table + " ORDER BY id")
            .mapToMap()
            .forEach(row -> rows.add(row.toString()));
      }
      return rows;
    });
  }
}
