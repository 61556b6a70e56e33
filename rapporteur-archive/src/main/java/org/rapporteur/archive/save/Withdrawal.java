package org.rapporteur.archive.save;

import java.util.Set;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;

/** Withdraws records that no article tells any more; their keys stay, so that nobody gets them. */
final class Withdrawal {
  private Withdrawal() {}

  /** Withdraws those of the records of a kind that have no report. */
  static void ofUntold(Change change, RecordKind kind, Set<Long> ids) {
    String table = kind.label();
    String counts = kind == RecordKind.TOPIC ? "" : "first = NULL, reports = 0, ";
    change
        .handle()
        .createUpdate(
            "UPDATE "
                + table
                + " SET "
                + counts
                + """
                articles = 0, independent = 0, withdrawn = :version, changed = :version
                WHERE id IN (SELECT value FROM json_each(:ids)) AND withdrawn IS NULL
                """
                + " AND NOT EXISTS (SELECT 1 FROM "
                + table
                + "_report r WHERE r."
                + table
                + " = "
                + table
                + ".id)")
        .bind("ids", Keys.numbers(ids))
        .bind("version", change.version())
        .execute();
  }
}
