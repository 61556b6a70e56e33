package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.rapporteur.app.Environment;
import org.rapporteur.app.ingest.Ingest;
import org.rapporteur.app.ingest.Stop;
import org.rapporteur.app.ingest.Tally;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.intake.OriginState;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.Columns;
import org.rapporteur.sources.Input;
import org.rapporteur.sources.Origin;
import org.rapporteur.sources.Origins;
import org.rapporteur.sources.fetch.Fetcher;

/** Goes through the sources of one run, showing how far it is, until the end or a stop. */
final class IngestRun {
  /** Ends the reading of an origin when the process is told to stop. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("told to stop", null, false, false);
    }
  }

  private final Environment environment;
  private final Messages messages;
  private final Archive archive;
  private final Stop stop;
  private int unchanged;

  IngestRun(Environment environment, Messages messages, Archive archive, Stop stop) {
    this.environment = environment;
    this.messages = messages;
    this.archive = archive;
    this.stop = stop;
  }

  /**
   * Takes in everything and returns what became of it.
   *
   * @param again whether to read also what was taken in to its end
   * @param retry whether that is for the sake of what failed in it
   */
  Tally take(Origins origins, SourceOptions source, Ingest ingest, boolean again, boolean retry) {
    ArticleInput input =
        new ArticleInput(
            source.input(environment),
            environment.in(),
            new Fetcher(source.fetching(environment)),
            archive.readings()::hasAddress);
    origins.missing().forEach(missing -> ingest.take(missing.where(), missing));
    long total = origins.found().stream().mapToLong(Origin::bytes).sum();
    Progress progress =
        new Progress(messages.writer(), environment.clock(), environment.errIsTerminal(), total);
    long done = 0;
    try {
      for (Origin origin : origins.found()) {
        Columns columns = columns(origin, source, retry);
        OriginState state =
            new OriginState(origin.name(), origin.bytes(), modified(origin), columns.written());
        if (!again && !retry && archive.origins().isFinished(state)) {
          unchanged++;
        } else {
          read(input, origin, columns, done, ingest, progress);
          ingest.end(state);
        }
        done += origin.bytes();
      }
    } catch (Stopped e) {
      progress.clear();
      messages.say("Stopping: keeping what was read …");
    }
    Tally tally = ingest.finish();
    progress.clear();
    return tally.plus(new Tally(0, 0, 0, 0, unchanged));
  }

  private void read(
      ArticleInput input,
      Origin origin,
      Columns columns,
      long before,
      Ingest ingest,
      Progress progress) {
    ingest.begin(origin.name());
    input.read(
        origin,
        columns,
        (Input found) -> {
          if (stop.asked()) {
            throw new Stopped();
          }
          ingest.take(origin.name(), found);
          Tally tally = ingest.tally();
          progress.show(
              before + input.position(), tally.added() + tally.readAgain(), tally.failed());
        });
  }

  /**
   * What is tried again is read with the mapping of the last time, unless the user says another.
   */
  private Columns columns(Origin origin, SourceOptions source, boolean retry) {
    Columns said = source.columns();
    return retry && said.named().isEmpty()
        ? archive
            .origins()
            .mapping(origin.name())
            .filter(kept -> !kept.isEmpty())
            .map(Columns::of)
            .orElse(said)
        : said;
  }

  /** What changes when a file does; nothing for what is no file, which is looked into each time. */
  private static String modified(Origin origin) {
    if (origin.file().isEmpty()) {
      return "";
    }
    Path file = origin.file().get();
    try {
      return Files.getLastModifiedTime(file).toInstant().toString();
    } catch (IOException e) {
      return Instant.EPOCH.toString();
    }
  }
}
