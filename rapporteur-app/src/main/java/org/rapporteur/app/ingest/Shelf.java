package org.rapporteur.app.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.intake.Failure;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.archive.save.Saved;

/**
 * Puts what was read into the archive, in batches: what one article changes lies all over a large
 * file, and a batch writes each part of it once. A batch is closed when it is large or a little
 * old, so that little is read twice after a crash.
 */
final class Shelf {
  private static final int LARGEST_BATCH = 128;
  private static final Duration OLDEST_BATCH = Duration.ofSeconds(4);
  private static final int SHOWN_FAILURES = 300;

  private final Archive archive;
  private final SaveOptions options;
  private final List<Step.Taken> batch = new ArrayList<>();
  private final List<Step.Failed> failures = new ArrayList<>();
  private volatile Tally tally = Tally.NONE;
  private final List<Failure> unwritten = new ArrayList<>();
  private long opened;
  private int articlesHere;
  private int failuresHere;
  private boolean brokenHere;

  Shelf(Archive archive, SaveOptions options) {
    this.archive = archive;
    this.options = options;
  }

  Tally tally() {
    return tally;
  }

  synchronized List<Step.Failed> failures() {
    return List.copyOf(failures);
  }

  /** Takes the next step; called by one thread. */
  void take(Step step) {
    if (step instanceof Step.Taken taken) {
      batch.add(taken);
      flushIfDue();
    } else if (step instanceof Step.Failed failed) {
      fail(failed);
      flushIfDue();
    } else if (step instanceof Step.Begun begun) {
      flush();
      archive.failures().doubt(begun.origin());
      articlesHere = 0;
      failuresHere = 0;
      brokenHere = false;
    } else if (step instanceof Step.Ended ended) {
      flush();
      end(ended);
    } else if (step instanceof Step.Settled settled) {
      flush();
      settled.kept().countDown();
    }
  }

  private void end(Step.Ended ended) {
    archive.origins().finish(ended.state(), articlesHere + ended.known(), failuresHere);
    if (!brokenHere) {
      archive.failures().clearDoubted(ended.state().name());
    }
  }

  private void flushIfDue() {
    long now = System.nanoTime();
    int size = batch.size() + unwritten.size();
    if (size == 1) {
      opened = now;
    }
    if (size >= LARGEST_BATCH || now - opened > OLDEST_BATCH.toNanos()) {
      flush();
    }
  }

  /** Puts the open batch into the archive. */
  void flush() {
    if (!batch.isEmpty()) {
      List<Step.Taken> taken = List.copyOf(batch);
      batch.clear();
      List<Saved> saved = archive.save(taken.stream().map(Step.Taken::entry).toList(), options);
      for (int i = 0; i < saved.size(); i++) {
        count(taken.get(i), saved.get(i));
      }
      clear(taken);
    }
    if (!unwritten.isEmpty()) {
      archive.failures().add(List.copyOf(unwritten));
      unwritten.clear();
    }
  }

  private void count(Step.Taken taken, Saved saved) {
    articlesHere++;
    switch (saved.outcome()) {
      case ADDED -> add(new Tally(1, 0, 0, 0, 0));
      case KNOWN -> add(new Tally(0, 1, 0, 0, 0));
      case READ_AGAIN -> add(new Tally(0, 0, 1, 0, 0));
      case REFUSED ->
          fail(
              new Step.Failed(
                  taken.entry().origin(),
                  taken.where(),
                  Objects.requireNonNullElse(saved.reason(), "could not be kept"),
                  false));
    }
  }

  /** What could be read is no failure any more. */
  private void clear(List<Step.Taken> taken) {
    taken.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.entry().origin(),
                Collectors.mapping(Step.Taken::where, Collectors.toList())))
        .forEach(archive.failures()::clear);
  }

  private void add(Tally more) {
    tally = tally.plus(more);
  }

  private synchronized void fail(Step.Failed failure) {
    failuresHere++;
    // what fails as a whole was not read to its end
    brokenHere |= failure.where().equals(failure.origin());
    if (failures.size() < SHOWN_FAILURES) {
      failures.add(failure);
    }
    add(new Tally(0, 0, 0, 1, 0));
    unwritten.add(
        new Failure(
            failure.origin(),
            failure.where(),
            failure.why(),
            failure.passing(),
            1,
            Instant.EPOCH,
            Instant.EPOCH));
  }
}
