package org.rapporteur.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rapporteur.archive.group.Grouping;
import org.rapporteur.archive.intake.Failures;
import org.rapporteur.archive.intake.Feeds;
import org.rapporteur.archive.intake.FinishedOrigins;
import org.rapporteur.archive.intake.Outlets;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.review.Review;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.archive.save.Readings;
import org.rapporteur.archive.save.Remaking;
import org.rapporteur.archive.save.Rulings;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.archive.save.Saved;
import org.rapporteur.archive.save.Saver;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Database;

/**
 * One file that keeps the Readings of many articles as one record. Any number of threads may use
 * it. Errors of the file reach the caller as {@link org.rapporteur.archive.store.UnusableArchive}.
 */
public final class Archive implements AutoCloseable {
  private final Database database;
  private final Corrections corrections = new Corrections();

  private Archive(Database database) {
    this.database = database;
  }

  /** Opens an archive to read and change it; makes it if there is none. */
  public static Archive open(Path file, Clock clock) {
    return new Archive(Database.open(file, clock));
  }

  /** Opens an archive that exists, to read it only. */
  public static Archive openReadOnly(Path file, Clock clock) {
    return new Archive(Database.openReadOnly(file, clock));
  }

  /**
   * Keeps a batch of articles, wholly or not at all; when it returns they are on the disk.
   *
   * @return what became of each, in the same order
   */
  public List<Saved> save(List<Entry> entries, SaveOptions options) {
    return new Saver(database, corrections).save(entries, options);
  }

  /** Tells which articles the archive has, and gives back their Readings. */
  public Readings readings() {
    return new Readings(database);
  }

  /** Returns what joins and splits entities. */
  public Rulings rulings() {
    return new Rulings(database, corrections);
  }

  /** Returns what can be asked of the record. */
  public Records records() {
    return new Records(database);
  }

  /** Returns what users can say about the record. */
  public Review review() {
    return new Review(database, corrections, this::remake);
  }

  /** Returns what remembers the files that were taken in. */
  public FinishedOrigins origins() {
    return new FinishedOrigins(database);
  }

  /** Returns what remembers the places that could not be read. */
  public Failures failures() {
    return new Failures(database);
  }

  /** Returns what remembers the feeds that are followed. */
  public Feeds feeds() {
    return new Feeds(database);
  }

  /** Returns what tells from which outlets the articles come. */
  public Outlets outlets() {
    return new Outlets(database);
  }

  /** Returns what users can ask and say about which reports tell the same. */
  public Grouping grouping() {
    return new Grouping(database, corrections::apply);
  }

  /** Returns the file. */
  public Path file() {
    return database.file();
  }

  @Override
  public void close() {
    database.close();
  }

  /** Makes a record anew from its reports. */
  private void remake(Change change, String key) {
    RecordKind kind = RecordKind.of(key).orElse(RecordKind.REPORT);
    if (kind == RecordKind.EVENT || kind == RecordKind.MEETING) {
      Grouping.remake(change, key);
    }
    Remaking.remake(change, kind, key);
  }
}
