package org.rapporteur.archive.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.record.ArticleKey;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.save.Saved.Outcome;
import org.rapporteur.archive.store.Database;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.model.Reading;

final class SaverTest {
  @TempDir private Path folder;
  private Database database;
  private Saver saver;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("record.db"), Clock.systemUTC());
    saver = new Saver(database, new Corrections());
  }

  @AfterEach
  void close() {
    assertSound();
    database.close();
  }

  @Test
  void savesOnceAndKnowsItAfterwards() {
    assertThat(saver.save(Samples.entries(), Samples.OPTIONS))
        .extracting(Saved::outcome)
        .containsOnly(Outcome.ADDED);
    long versions = count("version");
    assertThat(saver.save(Samples.entries(), Samples.OPTIONS))
        .extracting(Saved::outcome)
        .containsOnly(Outcome.KNOWN);
    assertThat(count("version")).isEqualTo(versions);
    assertThat(count("article")).isEqualTo(Samples.readings().size());
    Readings readings = new Readings(database);
    String key = ArticleKey.of(Samples.entries().get(0).article());
    assertThat(readings.holds(key)).isTrue();
    assertThat(readings.holds(key, "1")).isTrue();
    assertThat(readings.holds(key, "2")).isFalse();
    assertThat(readings.holds("article-none")).isFalse();
  }

  @Test
  void givesBackTheReadingAsItWas() {
    saver.save(Samples.entries(), Samples.OPTIONS);
    for (Reading reading : Samples.readings()) {
      String key = ArticleKey.of(Samples.entry(reading).article());
      assertThat(new Readings(database).of(key)).contains(reading);
    }
  }

  @Test
  void keepsNoWordsOfTheTextWhereTheLicenceForbidsIt() {
    saver.save(Samples.entries(), new SaveOptions("1", false, false, Gazetteer.EMPTY));
    Reading reading = Samples.readings().get(0);
    String key = ArticleKey.of(Samples.entry(reading).article());
    Readings readings = new Readings(database);
    assertThat(count("article WHERE text IS NOT NULL")).isZero();
    assertThat(count("statement_report WHERE content IS NOT NULL")).isZero();
    assertThatThrownBy(() -> readings.of(key))
        .isInstanceOf(NoText.class)
        .hasMessageContaining("keeps no text");
    assertThatThrownBy(() -> readings.of(key, reading.article().text().replace('e', 'a')))
        .hasMessageContaining("not the one");
    assertThat(readings.of(key, reading.article().text())).contains(reading);
    assertThat(count("article_words WHERE article_words MATCH 'Geneva'")).isPositive();
    assertThat(count("article_words WHERE article_words MATCH 'text : \"Mikhail Gorbachev\"'"))
        .isZero();
  }

  @Test
  void readingAgainLosesTheOrderOfWordsThatAnOldArchiveKept() {
    Entry entry = Samples.entries().get(0);
    SaveOptions options = new SaveOptions("1", false, true, Gazetteer.EMPTY);
    saver.save(List.of(entry), options);
    String ordered = "article_words WHERE article_words MATCH 'text : \"Mikhail Gorbachev\"'";
    String text = entry.reading().article().text();
    database.<Integer>note((handle, now) ->
        handle.execute("INSERT INTO article_words (article_words) VALUES ('delete-all')")
            + handle.execute(
                "INSERT INTO article_words (rowid, title, text) SELECT id, title, ? FROM article",
                text));
    assertThat(count(ordered)).isOne();
    saver.save(List.of(entry), options);
    assertThat(count(ordered)).isZero();
    assertThat(count("article_words WHERE article_words MATCH 'Gorbachev'")).isOne();
  }

  @Test
  void brokenReadingCostsItsOwnArticleOnly() {
    Reading good = Samples.readings().get(0);
    Reading other = Samples.readings().get(1);
    Reading broken =
        new Reading(
            good.format(),
            good.article(),
            good.entities().subList(1, good.entities().size()),
            good.meetings(),
            good.events(),
            good.statements(),
            good.relations(),
            good.topics(),
            good.warnings());
    List<Saved> saved =
        saver.save(List.of(Samples.entry(broken), Samples.entry(other)), Samples.OPTIONS);
    assertThat(saved).extracting(Saved::outcome).containsExactly(Outcome.REFUSED, Outcome.ADDED);
    assertThat(saved.get(0).reason()).contains("Reagan").contains("not there");
    assertThat(count("article")).isOne();
  }

  @Test
  void theSameReadingAgainByAnotherVersionChangesNoRecord() {
    saver.save(Samples.entries(), Samples.OPTIONS);
    List<String> before = records();
    List<Saved> again =
        saver.save(Samples.entries(), new SaveOptions("2", true, false, Gazetteer.EMPTY));
    assertThat(again).extracting(Saved::outcome).containsOnly(Outcome.READ_AGAIN);
    assertThat(count("article WHERE reader = '2'")).isEqualTo(again.size());
    assertThat(ungrouped(records())).containsExactlyElementsOf(ungrouped(before));
    // grouping may put together what it could not when less was known
    assertThat(count("event WHERE added = 2")).isZero();
    assertThat(count("meeting WHERE added = 2")).isZero();
  }

  @Test
  void whatANewReaderNoLongerFindsIsWithdrawnAndComesBackUnderItsKey() {
    Reading reading = Samples.readings().get(0);
    saver.save(List.of(Samples.entry(reading)), Samples.OPTIONS);
    List<String> before = records();
    Reading bare =
        new Reading(
            reading.format(),
            reading.article(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    saver.save(List.of(Samples.entry(bare)), new SaveOptions("2", true, false, Gazetteer.EMPTY));
    for (String table : List.of("event", "meeting", "statement", "relation", "topic", "entity")) {
      assertThat(count(table + " WHERE withdrawn IS NULL")).as(table).isZero();
      assertThat(count(table + " WHERE withdrawn <> 2 OR changed <> 2")).as(table).isZero();
    }
    saver.save(List.of(Samples.entry(reading)), Samples.OPTIONS);
    assertThat(records()).hasSameSizeAs(before);
    assertThat(count("statement WHERE withdrawn IS NOT NULL")).isZero();
  }

  @Test
  void countsCopiesOnceAndTellsTheFirstReport() {
    Reading reading = Samples.readings().get(0);
    saver.save(
        List.of(
            Samples.from(reading, "Late Paper", LocalDate.of(1985, 7, 6)),
            Samples.from(reading, "Wire", LocalDate.of(1985, 7, 3)),
            Samples.from(reading, "Other Paper", LocalDate.of(1985, 7, 4))),
        Samples.OPTIONS);
    assertThat(count("statement WHERE articles <> 3 OR independent <> 1")).isZero();
    assertThat(count("topic WHERE articles <> 3 OR independent <> 1")).isZero();
    assertThat(count("relation WHERE articles <> 3 OR independent <> 1")).isZero();
    assertThat(
            count(
                "statement s JOIN statement_report r ON r.id = s.first"
                    + " JOIN article a ON a.id = r.article WHERE a.source <> 'Wire'"))
        .isZero();
    assertThat(count("statement WHERE day <> '1985-07-03'")).isZero();
    assertThat(count("relation WHERE last_day <> '1985-07-06'")).isZero();
  }

  @Test
  void theSameArticlesInTheSameOrderGiveTheSameRecords() {
    saver.save(Samples.entries(), Samples.OPTIONS);
    List<String> whole = records();
    try (Database other = Database.open(folder.resolve("other.db"), Clock.systemUTC())) {
      Saver slow = new Saver(other, new Corrections());
      Samples.entries().forEach(entry -> slow.save(List.of(entry), Samples.OPTIONS));
      assertThat(keys(other)).containsExactlyElementsOf(keys(database));
    }
    assertThat(whole).isNotEmpty();
  }

  private List<String> records() {
    List<String> all = new ArrayList<>();
    for (String table : List.of("event", "meeting", "statement", "relation", "topic", "entity")) {
      all.addAll(
          database.read(handle ->
              handle
                  .createQuery(
                      "SELECT key || ' ' || changed || ' ' || coalesce(withdrawn, '-') FROM "
                          + table
                          + " WHERE withdrawn IS NULL ORDER BY key")
                  .mapTo(String.class)
                  .list()));
    }
    return all;
  }

  private static List<String> ungrouped(List<String> records) {
    return records.stream()
        .filter(record -> !record.startsWith("event") && !record.startsWith("meeting"))
        .toList();
  }

  private static List<String> keys(Database database) {
    List<String> all = new ArrayList<>();
    for (String table : List.of("event", "meeting", "statement", "relation", "topic", "entity")) {
      all.addAll(
          database.read(handle ->
              handle
                  .createQuery("SELECT key FROM " + table + " WHERE withdrawn IS NULL ORDER BY key")
                  .mapTo(String.class)
                  .list()));
    }
    return all;
  }

  private long count(String what) {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM " + what).mapTo(Long.class).one());
  }

  private void assertSound() {
    assertThat(Soundness.faults(database)).isEmpty();
  }
}
