package org.rapporteur.archive.save;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.Tale;
import org.rapporteur.model.EntityType;

/**
 * A process that saves one batch after another and says so on standard output when each is on the
 * disk; made to be killed.
 */
public final class Writer {
  /** Articles in a batch. */
  static final int SIZE = 4;

  private Writer() {}

  /**
   * Saves batches.
   *
   * @param arguments the file, a name for the writer, the first batch, the first batch not to save
   */
  public static void main(String[] arguments) {
    try (Archive archive = Archive.open(Path.of(arguments[0]), Clock.systemUTC())) {
      int end = Integer.parseInt(arguments[3]);
      for (int batch = Integer.parseInt(arguments[2]); batch < end; batch++) {
        archive.save(batch(arguments[1], batch), Samples.OPTIONS);
        System.out.println(batch);
        System.out.flush();
      }
    }
  }

  /** The articles of a batch: small, and every batch other ones. */
  static List<Entry> batch(String writer, int batch) {
    List<Entry> entries = new ArrayList<>();
    LocalDate first = LocalDate.of(1985, 1, 1);
    for (int i = 0; i < SIZE; i++) {
      int number = batch * SIZE + i;
      String day = first.plusDays(number % 700).toString();
      entries.add(
          Tale.of(
                  "In round %d of %s Ronald Reagan met Mikhail Gorbachev in Geneva and they spoke."
                      .formatted(number, writer),
                  source(writer, number),
                  day)
              .person("Ronald Reagan", "USA", "President")
              .person("Mikhail Gorbachev", "SUN", "General Secretary")
              .entity(
                  EntityType.GPE, "Geneva", "CHE", null, Map.of("geonames", "2660646"), List.of())
              .full("met", day));
    }
    return entries;
  }

  static String source(String writer, int number) {
    return writer + " " + number;
  }
}
