package org.rapporteur.benchmarks.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.export.Export;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Filter;

/**
 * Makes an archive of many Readings, or adds to one that has fewer, and prints how fast it answers.
 * {@code benchmarks/archive} builds and starts it.
 */
final class ArchiveBenchmark {
  private static final double MEGABYTE = 1e6;

  private ArchiveBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    int readings = Integer.parseInt(option(options, "--readings", "100000"));
    Path samples = Path.of(option(options, "--samples", "samples"));
    Path file = Path.of(option(options, "--archive", temporary()));
    complete(file, samples, readings);
    System.out.printf(
        Locale.ROOT, "file                       %.0f MB%n", Files.size(file) / MEGABYTE);
    open(file);
    try (Archive archive = Archive.openReadOnly(file, Clock.systemUTC())) {
      ask(archive.records(), options.contains("--every"));
      export(archive.records(), Profile.POLECAT);
      export(archive.records(), Profile.JSONL);
    }
  }

  private static void complete(Path file, Path samples, int readings) {
    try (Archive archive = Archive.open(file, Clock.systemUTC())) {
      long there = archive.records().articles().count(Filter.ALL);
      if (there < readings) {
        new Making(archive, samples).make((int) there, readings);
      }
    }
  }

  private static String option(List<String> options, String name, String otherwise) {
    int place = options.indexOf(name);
    return place < 0 ? otherwise : options.get(place + 1);
  }

  private static String temporary() throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-benchmark");
    Path file = folder.resolve("archive.db");
    List.of(folder, file, Path.of(file + "-wal"), Path.of(file + "-shm"))
        .forEach(path -> path.toFile().deleteOnExit());
    return file.toString();
  }

  /** The first is what a user waits for: nothing of the program is warm. */
  private static void open(Path file) {
    for (String when : List.of("first", "again")) {
      long start = System.nanoTime();
      try (Archive archive = Archive.openReadOnly(file, Clock.systemUTC())) {
        long articles = archive.records().articles().count(Filter.ALL);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            Locale.ROOT, "opened (%s)             %.2f s, %,d articles%n", when, seconds, articles);
      }
    }
  }

  private static void ask(Records records, boolean every) {
    System.out.printf(
        Locale.ROOT,
        "records                    %,d events, %,d meetings, %,d statements, %,d relations, %,d topics, %,d entities%n",
        records.events().count(Filter.ALL),
        records.meetings().count(Filter.ALL),
        records.statements().count(Filter.ALL),
        records.relations().count(Filter.ALL),
        records.topics().count(Filter.ALL),
        records.entities().count(Filter.ALL));
    Questions questions = new Questions(new Known(records));
    Question.measure("lists of events", questions.events(), records, every);
    Question.measure("other lists", questions.others(), records, every);
    Question.measure(
        "all lists and searches",
        Stream.of(questions.events(), questions.others(), questions.searches())
            .flatMap(List::stream)
            .toList(),
        records,
        false);
    Question.measure("counts of all", questions.counts(new Asked(), "all"), records, every);
    Question.measure(
        "counts of a country", questions.counts(questions.country(), "country"), records, every);
    Question.measure(
        "counts of a pair", questions.counts(questions.pair(), "pair"), records, every);
    Question.measure(
        "counts of five years",
        questions.counts(new Asked().days(1985, 1990), "five years"),
        records,
        every);
    Question.measure(
        "counts with words",
        questions.counts(new Asked().text("treaty"), "treaty"),
        records,
        every);
    Question.measure("full text", questions.searches(), records, every);
    Question.measure("fifty records", questions.records(records), records, every);
  }

  private static void export(Records records, Profile profile) throws IOException {
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long events;
    try (OutputStream out = new BufferedOutputStream(OutputStream.nullOutputStream())) {
      Export export = profile.open(out, new ExportOptions(Instant.EPOCH, "benchmark", false));
      events = records.events().each(Filter.ALL, export::event);
      export.finish();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "export %-8s            %,.0f events a second, %,.0f a second of processor time (%,d)%n",
        profile.label(),
        events / seconds,
        events / processor,
        events);
  }
}
