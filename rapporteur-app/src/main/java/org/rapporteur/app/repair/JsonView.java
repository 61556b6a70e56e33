package org.rapporteur.app.repair;

import java.util.function.Function;
import org.rapporteur.model.Repair;
import org.rapporteur.reader.repair.RepairedText;

/** Prints the list of repairs as JSON, one a line, with offsets into the whole text and input. */
public final class JsonView implements RepairView {
  private final Function<Object, String> json;
  private boolean first = true;

  /** A view that writes records with the given function. */
  public JsonView(Function<Object, String> json) {
    this.json = json;
  }

  @Override
  public String start() {
    return "[";
  }

  @Override
  public String next(RepairedText passage, long start, long original) {
    StringBuilder shown = new StringBuilder();
    for (Repair repair : passage.repairs()) {
      shown.append(first ? "\n  " : ",\n  ").append(json.apply(Placed.of(repair, start, original)));
      first = false;
    }
    return shown.toString();
  }

  @Override
  public String finish() {
    return first ? "]\n" : "\n]\n";
  }

  /** A repair with offsets that may pass those of one passage. */
  record Placed(long start, long end, String text, String kind, Original original) {
    record Original(long start, long end, String text) {}

    static Placed of(Repair repair, long start, long original) {
      return new Placed(
          start + repair.start(),
          start + repair.end(),
          repair.text(),
          repair.kind().label(),
          new Original(
              original + repair.original().start(),
              original + repair.original().end(),
              repair.original().text()));
    }
  }
}
