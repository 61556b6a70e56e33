package org.rapporteur.app.repair;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.reader.repair.RepairedText;
import org.rapporteur.reader.repair.Repairer;

/** Repairs a stream of any size, a passage at a time. */
public final class RepairRun {
  private final Repairer repairer;
  private final RepairView view;

  /** A run that shows what it did in the given way. */
  public RepairRun(Repairer repairer, RepairView view) {
    this.repairer = repairer;
    this.view = view;
  }

  /** Reads to the end of the stream; what is to be printed goes out as it is ready. */
  public void repair(Reader in, Consumer<String> out) throws IOException {
    Passages passages = new Passages(in);
    long start = 0;
    long original = 0;
    out.accept(view.start());
    for (Optional<String> next = passages.next(); next.isPresent(); next = passages.next()) {
      RepairedText repaired = repairer.repair(next.get());
      out.accept(view.next(repaired, start, original));
      start += repaired.text().length();
      original += repaired.input().length();
    }
    out.accept(view.finish());
  }
}
