package org.rapporteur.app.ingest;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.Engine;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.intake.OriginState;
import org.rapporteur.archive.record.ArticleKey;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Reading;
import org.rapporteur.sources.Input;

/**
 * Reads articles on all cores and keeps them in an archive, in the order in which they come. What
 * the archive holds already is not read again. Whatever happens to the process, everything that was
 * kept stays kept, and the same run over the same input goes on where it ended.
 */
public final class Ingest implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 32;

  private final Archive archive;
  private final Engine engine;
  private final IngestOptions options;
  private final Shelf shelf;
  private final InOrder<Step, Step> work;
  private int known;
  private int knownHere;
  private Undated undated = Undated.NONE;

  /**
   * Begins a run.
   *
   * @param archive where the articles go
   * @param engine reads them; used by several threads
   * @param options how
   */
  public Ingest(Archive archive, Engine engine, IngestOptions options) {
    this.archive = archive;
    this.engine = engine;
    this.options = options;
    this.shelf = new Shelf(archive, options.saving());
    this.work =
        new InOrder<>(
            options.threads(), options.threads() * AHEAD_PER_THREAD, this::read, shelf::take);
  }

  /**
   * Takes one thing of the input: an article to read, or a place that could not be read. Waits
   * while much is under way.
   *
   * @param origin file or address it comes from
   * @throws RapporteurException if the archive cannot be written
   */
  public void take(String origin, Input found) {
    if (found instanceof Input.Unreadable unreadable) {
      work.put(
          new Step.Failed(
              origin,
              unreadable.where(),
              unreadable.why(),
              unreadable.reason() == Input.Reason.PASSING));
    } else if (found instanceof Input.Found article) {
      undated = undated.plus(article);
      String key = ArticleKey.of(article.article());
      if (!options.again() && archive.readings().holds(key)) {
        known++;
        knownHere++;
      } else {
        work.put(new Step.ToRead(origin, article));
      }
    }
  }

  /** Says that an origin is read from its beginning; its {@link #end} is to follow. */
  public void begin(String origin) {
    knownHere = 0;
    work.put(new Step.Begun(origin));
  }

  /** Says that everything of an origin was given out, so that it need not be looked into again. */
  public void end(OriginState state) {
    work.put(new Step.Ended(state, knownHere));
  }

  /** Returns how far the run is. */
  public Tally tally() {
    return shelf.tally().plus(new Tally(0, known, 0, 0, 0));
  }

  /** Returns what could not be read so far, oldest first; no more than a few hundred. */
  public List<Step.Failed> failures() {
    return shelf.failures();
  }

  /** Returns the articles so far whose day could not be read. */
  public Undated undated() {
    return undated;
  }

  /** Waits until everything that was taken so far is kept; more may be taken then. */
  public Tally settle() {
    CountDownLatch kept = new CountDownLatch(1);
    work.put(new Step.Settled(kept));
    try {
      while (!kept.await(1, TimeUnit.SECONDS)) {
        work.check();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return tally();
  }

  /** Waits until everything is kept, and ends the run. */
  public Tally finish() {
    work.finish();
    shelf.flush();
    return tally();
  }

  @Override
  public void close() {
    work.close();
  }

  private Step read(Step step) {
    if (!(step instanceof Step.ToRead next)) {
      return step;
    }
    try {
      Reading reading = next.found().addTo(engine.read(next.found().article()));
      return new Step.Taken(
          new Entry(next.found().article(), reading, next.origin()), next.found().where());
    } catch (RapporteurException e) {
      return new Step.Failed(
          next.origin(), next.found().where(), String.valueOf(e.getMessage()), false);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // whatever went wrong in one article must not stop the others
      return new Step.Failed(next.origin(), next.found().where(), options.reason().apply(e), false);
    }
  }
}
