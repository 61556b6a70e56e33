package org.rapporteur.archive.save;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.archive.store.Database;
import org.rapporteur.archive.store.UnusableArchive;

/** What must hold of every archive at any time. */
final class Soundness {
  private static final List<String> NONE_OF =
      List.of(
          "event_report WHERE event IS NULL",
          "meeting_report WHERE meeting IS NULL",
          "event WHERE withdrawn IS NULL AND first IS NULL",
          "meeting WHERE withdrawn IS NULL AND first IS NULL",
          "statement WHERE withdrawn IS NULL AND first IS NULL",
          "relation WHERE withdrawn IS NULL AND first IS NULL",
          "statement WHERE reports <> (SELECT count(*) FROM statement_report r"
              + " WHERE r.statement = statement.id)",
          "event WHERE withdrawn IS NULL AND reports <> (SELECT count(*) FROM event_report r"
              + " WHERE r.event = event.id)",
          "entity WHERE replaced_by IS NULL AND articles <> (SELECT count(DISTINCT a.article)"
              + " FROM appearance a WHERE a.entity = entity.id)",
          "article WHERE copy_of NOT IN (SELECT id FROM article)");

  private Soundness() {}

  /** Returns what is wrong with an archive. */
  static List<String> faults(Database database) {
    return database.read(handle -> {
      List<String> faults = new ArrayList<>();
      handle
          .createQuery("PRAGMA integrity_check")
          .mapTo(String.class)
          .filter(line -> !line.equals("ok"))
          .forEach(faults::add);
      handle
          .createQuery("PRAGMA foreign_key_check")
          .mapToMap()
          .forEach(row -> faults.add("foreign key " + row));
      for (String none : NONE_OF) {
        long count = count(handle, none);
        if (count > 0) {
          faults.add(count + " of " + none);
        }
      }
      return faults;
    });
  }

  /** Checks the indices of words against the texts; needs an archive that may be written. */
  static List<String> wordFaults(Database database) {
    List<String> faults = new ArrayList<>();
    for (String table : List.of("article_words", "statement_words")) {
      try {
        database.change(
            "check",
            change ->
                change
                    .handle()
                    .execute(
                        "INSERT INTO "
                            + table
                            + " ("
                            + table
                            + ", rank) VALUES ('integrity-check', 1)"));
      } catch (JdbiException | UnusableArchive e) {
        faults.add(table + ": " + e.getMessage());
      }
    }
    return faults;
  }

  private static long count(Handle handle, String what) {
    return handle.createQuery("SELECT count(*) FROM " + what).mapTo(Long.class).one();
  }
}
