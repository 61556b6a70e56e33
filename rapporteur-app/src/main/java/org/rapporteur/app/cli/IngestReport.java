package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.ingest.Ingest;
import org.rapporteur.app.ingest.Tally;
import org.rapporteur.app.ingest.Undated;
import org.rapporteur.archive.Archive;

/** Says at the end of a run what became of the articles. */
final class IngestReport {
  private static final int SHOWN = 20;

  private final Messages messages;

  IngestReport(Messages messages) {
    this.messages = messages;
  }

  /** Says it and returns the exit status. */
  int say(Archive archive, Tally tally, Ingest ingest, boolean stopped) {
    messages.say(counts(tally) + " Archive: " + archive.file());
    Undated undated = ingest.undated();
    if (undated.count() > 0) {
      messages.say(
          articles(undated.count())
              + " came without a date that could be read. The first, "
              + undated.first());
    }
    if (tally.failed() > 0) {
      messages.say(
          tally.failed() == 1
              ? "1 place could not be read:"
              : tally.failed() + " places could not be read:");
      ingest.failures().stream()
          .limit(SHOWN)
          .forEach(failed -> messages.say("  " + failed.where() + ": " + failed.why()));
      if (tally.failed() > SHOWN) {
        messages.say("  … all of them: rapporteur ingest --failures");
      }
      messages.say("Try them again with: rapporteur ingest --retry");
    }
    if (stopped) {
      messages.say("Stopped before the end: run the same command again to go on.");
    }
    return tally.failed() > 0 || stopped ? Commands.FAILED : Commands.OK;
  }

  private static String counts(Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(articles(tally.added()) + " added");
    if (tally.readAgain() > 0) {
      parts.add(tally.readAgain() + " read again");
    }
    if (tally.known() > 0) {
      parts.add(tally.known() + " known before");
    }
    if (tally.unchanged() > 0) {
      parts.add(
          (tally.unchanged() == 1 ? "1 file" : tally.unchanged() + " files")
              + " unchanged since taken in");
    }
    return String.join(", ", parts) + ".";
  }

  private static String articles(int count) {
    return count == 1 ? "1 article" : count + " articles";
  }
}
