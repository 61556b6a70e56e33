package org.rapporteur.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Brings the tables of a file to the present form, one numbered script after another. */
final class Migrations {
  private static final List<String> SCRIPTS =
      List.of(
          "001-archive.sql",
          "002-pairs.sql",
          "003-failures.sql",
          "004-surnames.sql",
          "005-counts.sql",
          "006-saving.sql",
          "007-mapping.sql");

  /** Marks the files of Rapporteur among SQLite's: "Rapp" in ASCII. */
  private static final int APPLICATION_ID = 0x52617070;

  private static final long NO_VERSION = 0;

  private Migrations() {}

  /**
   * Runs what is missing, each script in one transaction with the mark that it was run; then lists
   * what the scripts changed.
   */
  static void run(Path file, Handle handle) {
    check(file, handle);
    if (areDone(handle)) {
      return;
    }
    for (int done = version(handle); done < SCRIPTS.size(); done = version(handle)) {
      int next = done;
      handle.useTransaction(inside -> {
        // another process may have been faster
        if (version(inside) == next) {
          inside.createScript(script(SCRIPTS.get(next))).execute();
          inside.execute("PRAGMA user_version = " + (next + 1));
          inside.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
      });
    }
    handle.useTransaction(inside -> Listed.refresh(inside, NO_VERSION));
  }

  /** Refuses the file of another program, and that of a newer Rapporteur. */
  static void check(Path file, Handle handle) {
    // in this order: another process may be making the tables, which get their mark with them
    boolean empty = number(handle, "SELECT count(*) FROM sqlite_schema") == 0;
    int application = number(handle, "PRAGMA application_id");
    int version = version(handle);
    if (!empty && application != APPLICATION_ID) {
      throw new UnusableArchive(
          file, "is a database of another program: give another file with --archive");
    }
    if (version > SCRIPTS.size()) {
      throw new UnusableArchive(
          file,
          "was written by a newer Rapporteur (form "
              + version
              + ", this one knows "
              + SCRIPTS.size()
              + "): use the newer one");
    }
  }

  static boolean areDone(Handle handle) {
    return version(handle) == SCRIPTS.size();
  }

  private static int version(Handle handle) {
    return number(handle, "PRAGMA user_version");
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }

  private static String script(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the archive's script " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
