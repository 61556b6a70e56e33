package org.rapporteur.archive.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.rapporteur.model.RapporteurException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * An archive that cannot be opened, read or written; the message says which, why and what to do.
 */
public final class UnusableArchive extends RapporteurException {
  private static final long serialVersionUID = 1L;

  UnusableArchive(Path file, String reason) {
    super(file + ": " + reason);
  }

  private UnusableArchive(Path file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }

  /** Says in the user's words what SQLite reports; what it does not know is handed on as it is. */
  static RuntimeException of(Path file, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException found) {
        return new UnusableArchive(file, reason(found), failure);
      }
    }
    return failure;
  }

  private static String reason(SQLException failure) {
    if (!(failure instanceof SQLiteException found)) {
      return "could not be used (" + failure.getMessage() + ")";
    }
    // an extended code keeps the primary one in its lowest byte
    return switch (SQLiteErrorCode.getErrorCode(found.getResultCode().code & 0xff)) {
      case SQLITE_FULL ->
          "the disk is full: make room, then run the same command again; all that was stored is safe";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
          "may not be written: check the permissions of the file and its folder";
      case SQLITE_CANTOPEN ->
          "could not be opened: check that the folder exists and may be written";
      case SQLITE_NOTADB -> "is no archive of Rapporteur: give another file";
      case SQLITE_CORRUPT ->
          "the file is damaged: restore it from a copy, or save what is left with the command .recover of sqlite3";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another process has been writing for half a minute: try again when it is done";
      case SQLITE_IOERR ->
          "the disk could not be read or written ("
              + found.getMessage()
              + "): check the disk and the space on it";
      default -> "could not be used (" + found.getMessage() + ")";
    };
  }
}
