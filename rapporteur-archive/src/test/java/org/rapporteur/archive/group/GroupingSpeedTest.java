package org.rapporteur.archive.group;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.copy.Copies;
import org.rapporteur.archive.store.Change;

/**
 * Measures how fast reports are placed, by processor time: {@code mvn test -pl rapporteur-archive
 * -am -Dtest=GroupingSpeedTest -Drapporteur.speed=20000 -Dsurefire.failIfNoSpecifiedTests=false}.
 * Articles are made up: fifteen acts and three meetings each, three hundred articles a day.
 */
@EnabledIfSystemProperty(named = "rapporteur.speed", matches = "\\d+")
final class GroupingSpeedTest {
  private static final int BATCH = 100;
  private static final int STATES = 60;
  private static final int PERSONS = 600;
  private static final int ARTICLES_A_DAY = 300;
  private static final String[] TYPES = {
    "CONSULT",
    "CONSULT",
    "CONSULT",
    "AGREE",
    "SUPPORT",
    "ACCUSE",
    "ACCUSE",
    "REQUEST",
    "REJECT",
    "THREATEN",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
    "AID",
    "PROTEST"
  };

  @TempDir private Path folder;
  private final Random random = new Random(7);
  private long placing;
  private long meetings;
  private long copying;

  @Test
  void measure() {
    int articles = Integer.getInteger("rapporteur.speed");
    Cast cast = Cast.of(cast());
    try (Newsroom newsroom = new Newsroom(folder.resolve("record.db"), cast)) {
      for (int i = 0; i < articles; i += BATCH) {
        int from = i;
        newsroom.database().change("batch", change -> batch(newsroom, change, from));
        if ((i + BATCH) % (articles / 5) == 0) {
          show(i + BATCH, articles / 5);
        }
      }
    }
  }

  private int batch(Newsroom newsroom, Change change, int from) {
    for (int i = from; i < from + BATCH; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i / ARTICLES_A_DAY);
      long id = newsroom.stage(change, "a" + i, reports(day));
      String text = text();
      long start = cpu();
      new Copies().place(change, id, text);
      long copied = cpu();
      new EventGroups().place(change, id);
      long placed = cpu();
      new MeetingGroups().place(change, id);
      copying += copied - start;
      placing += placed - copied;
      meetings += cpu() - placed;
    }
    return from;
  }

  private void show(int articles, int part) {
    System.out.printf(
        Locale.ROOT,
        "after %d articles: copies %.0f articles/s, events %.0f reports/s, meetings %.0f reports/s%n",
        articles,
        part / (copying / 1e9),
        15 * part / (placing / 1e9),
        3 * part / (meetings / 1e9));
    copying = 0;
    placing = 0;
    meetings = 0;
  }

  /** The time of this thread on a processor, so that what else runs does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private List<TestReport> reports(LocalDate day) {
    List<TestReport> reports = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      String date = random.nextInt(3) == 0 ? "" : day.minusDays(random.nextInt(3)).toString();
      reports.add(
          TestReport.of(
              day
                  + "|"
                  + TYPES[random.nextInt(TYPES.length)]
                  + " actual|"
                  + party()
                  + " > "
                  + (random.nextInt(3) == 0 ? "" : party())
                  + "||"
                  + date
                  + "|word"
                  + random.nextInt(9)));
    }
    for (int i = 0; i < 3; i++) {
      reports.add(
          TestReport.of(
              day
                  + "|talks "
                  + (random.nextBoolean() ? "planned" : "actual")
                  + "|"
                  + party()
                  + "; "
                  + party()
                  + "|S"
                  + skewed(STATES)
                  + "|"
                  + day
                  + "|met"));
    }
    return reports;
  }

  private String party() {
    return random.nextInt(3) == 0 ? "S" + skewed(STATES) : "P" + skewed(PERSONS);
  }

  /** Some are named far more often than others. */
  private int skewed(int count) {
    return (int) (count * Math.pow(random.nextDouble(), 2));
  }

  private String text() {
    return IntStream.range(0, 400)
        .mapToObj(i -> "w" + (int) (30_000 * Math.pow(random.nextDouble(), 3)))
        .collect(Collectors.joining(" "));
  }

  private static List<String> cast() {
    List<String> lines = new ArrayList<>();
    IntStream.range(0, STATES).forEach(i -> lines.add("S" + i + "|STATE|C" + i));
    IntStream.range(0, PERSONS)
        .forEach(i -> lines.add("P" + i + "|PERSON|C" + i % STATES + "|GOV"));
    return lines;
  }
}
