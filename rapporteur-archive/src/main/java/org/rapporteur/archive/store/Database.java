package org.rapporteur.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file of an archive. Any number of threads may read, each on a connection of its own
 * and each call on one unchanging state; changes come one after another, in this process by a lock
 * and between processes by SQLite's. What a call changed is on the disk when it returns; what it
 * had begun when the process died is gone as if it had never been.
 */
public final class Database implements AutoCloseable {
  private static final int PATIENCE = 30_000;
  private static final int CACHE = -65_536;
  private static final long MAPPED = 1L << 30;

  private final Path file;
  private final Clock clock;
  private final Jdbi readers;
  private final @Nullable Handle writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedQueue<Handle> idle = new ConcurrentLinkedQueue<>();

  private Database(Path file, Clock clock, Jdbi readers, @Nullable Handle writer) {
    this.file = file;
    this.clock = clock;
    this.readers = readers;
    this.writer = writer;
  }

  /**
   * Opens an archive to read and change it; makes it if there is none.
   *
   * @throws UnusableArchive if the file is another program's, damaged, or may not be written
   */
  public static Database open(Path file, Clock clock) {
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new UnusableArchive(
          file, "may not be written: check the permissions of the file and its folder");
    }
    try {
      Handle writer = connect(file, Access.WRITE).open();
      try {
        Migrations.run(file, writer);
        return new Database(file, clock, connect(file, Access.READ), writer);
      } catch (RuntimeException e) {
        writer.close();
        throw e;
      }
    } catch (JdbiException e) {
      throw UnusableArchive.of(file, e);
    }
  }

  /**
   * Opens an archive to read it only.
   *
   * @throws UnusableArchive if there is none, or it is another program's or damaged
   */
  public static Database openReadOnly(Path file, Clock clock) {
    if (!Files.exists(file)) {
      throw new UnusableArchive(
          file,
          "there is no such archive: make one with 'rapporteur ingest', or give its name with --archive");
    }
    Jdbi readers = connect(file, isFrozen(file) ? Access.FROZEN : Access.READ);
    try (Handle handle = readers.open()) {
      Migrations.check(file, handle);
      if (!Migrations.areDone(handle)) {
        throw new UnusableArchive(
            file,
            "is of an older form: bring it to the present one with 'rapporteur ingest --archive FILE' and no source");
      }
    } catch (JdbiException e) {
      throw UnusableArchive.of(file, e);
    }
    return new Database(file, clock, readers, null);
  }

  /** Returns the file. */
  public Path file() {
    return file;
  }

  /** Asks something of one unchanging state of the archive. */
  public <T> T read(Function<Handle, T> question) {
    Handle kept = idle.poll();
    try {
      Handle handle = kept == null ? readers.open() : kept;
      try {
        T answer = handle.inTransaction(question::apply);
        idle.add(handle);
        return answer;
      } catch (RuntimeException e) {
        handle.close();
        throw e;
      }
    } catch (JdbiException e) {
      throw UnusableArchive.of(file, e);
    }
  }

  /**
   * Changes the archive, wholly or not at all, and gives the change the next version number.
   *
   * @param cause what makes the change, for people
   */
  public <T> T change(String cause, Function<Change, T> work) {
    return writing(handle -> {
      Instant now = clock.instant();
      Change change = new Change(handle, nextVersion(handle, cause, now), now);
      T done = work.apply(change);
      Listed.refresh(handle, change.version());
      return done;
    });
  }

  /**
   * Writes what is not part of the record, such as where articles came from: wholly or not at all,
   * and without a version.
   */
  public <T> T note(BiFunction<Handle, Instant, T> work) {
    return writing(handle -> work.apply(handle, clock.instant()));
  }

  private <T> T writing(Function<Handle, T> work) {
    if (writer == null) {
      throw new UnusableArchive(file, "was opened for reading only");
    }
    writing.lock();
    try {
      return writer.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw UnusableArchive.of(file, e);
    } finally {
      writing.unlock();
    }
  }

  private static long nextVersion(Handle handle, String cause, Instant now) {
    return handle
        .createQuery(
            """
            INSERT INTO version (number, made, cause)
            SELECT coalesce(max(number), 0) + 1, :made, :cause FROM version
            RETURNING number
            """)
        .bind("made", now.toString())
        .bind("cause", cause)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public void close() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
    }
    if (writer != null) {
      writer.close();
    }
  }

  /**
   * Tells whether nobody can be writing an archive: even a reader has to write beside it, unless it
   * may take the file for unchanging.
   */
  private static boolean isFrozen(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isWritable(folder)) {
      return false;
    }
    Path unfinished = folder.resolve(file.getFileName() + "-wal");
    try {
      if (Files.exists(unfinished) && Files.size(unfinished) > 0) {
        throw new UnusableArchive(
            file,
            "its folder may not be written, and what was written last still stands in "
                + unfinished.getFileName()
                + ": copy both files to a folder that you may write, and use them there");
      }
    } catch (IOException e) {
      throw new UnusableArchive(file, "could not be read (" + e.getMessage() + ")");
    }
    return true;
  }

  private static Jdbi connect(Path file, Access access) {
    Jdbi jdbi = Jdbi.create(source(file, access));
    jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
    jdbi.registerArgument(new PlainArguments());
    // SQLite has no type for these: they stand in the file as ISO 8601 writes them
    jdbi.registerColumnMapper(Instant.class, text(Instant::parse));
    jdbi.registerColumnMapper(LocalDate.class, text(LocalDate::parse));
    return jdbi;
  }

  private static <T> ColumnMapper<@Nullable T> text(Function<String, T> parse) {
    return (row, column, context) -> {
      String value = row.getString(column);
      return value == null ? null : parse.apply(value);
    };
  }

  private static SQLiteDataSource source(Path file, Access access) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(access != Access.WRITE);
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    config.setCacheSize(CACHE);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    if (access == Access.WRITE) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    // as an address, since a name may hold what JDBC takes for a parameter
    String address = "jdbc:sqlite:file:" + file.toUri().getRawPath();
    source.setUrl(access == Access.FROZEN ? address + "?immutable=1" : address);
    return source;
  }

  /** How a file is opened. */
  private enum Access {
    WRITE,
    READ,
    /** To read a file that cannot change. */
    FROZEN
  }
}
