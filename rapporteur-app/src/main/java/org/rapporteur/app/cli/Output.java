package org.rapporteur.app.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Where a document goes: standard output, or a file that appears under its name only when it is
 * whole.
 */
final class Output implements Closeable {
  private final Writer writer;
  private final @Nullable Path file;
  private final @Nullable Path part;

  private Output(Writer writer, @Nullable Path file, @Nullable Path part) {
    this.writer = writer;
    this.file = file;
    this.part = part;
  }

  static Output to(OutputStream out, Charset charset) {
    return new Output(writer(out, charset), null, null);
  }

  static Output to(Path file, Charset charset) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (Files.isDirectory(file)) {
        throw new UnwritableOutput(file + ": is a folder: give the name of a file");
      }
      // what is no ordinary file (a pipe, /dev/stdout) cannot be replaced and is written in place
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new Output(writer(Files.newOutputStream(file), charset), null, null);
      }
      Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
      return new Output(writer(Files.newOutputStream(part), charset), file, part);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Writes and hands on at once, so that a reader of a pipe sees each article as it is done. */
  void write(String text) {
    try {
      writer.write(text);
      writer.flush();
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Puts the finished file in its place. */
  void finish() {
    try {
      writer.close();
      if (part != null && file != null) {
        move(part, file);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Leaves nothing behind if the document was not finished. */
  @Override
  public void close() throws IOException {
    if (part != null) {
      writer.close();
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    openToOthers(part, file);
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * A temporary file is for its owner only; the finished one is as readable as its folder's others.
   */
  private static void openToOthers(Path part, Path file) throws IOException {
    try {
      Files.setPosixFilePermissions(
          part,
          Files.exists(file)
              ? Files.getPosixFilePermissions(file)
              : PosixFilePermissions.fromString("rw-r--r--"));
    } catch (UnsupportedOperationException e) {
      // a file system without such permissions
    }
  }

  private static Writer writer(OutputStream out, Charset charset) {
    return new BufferedWriter(Encoding.writer(out, charset));
  }

  private static UnwritableOutput unwritable(@Nullable Path file, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new UnwritableOutput(
        (file == null ? "standard output" : file)
            + ": could not be written ("
            + reason
            + "): check the folder, its permissions and the space on the disk",
        file == null && reason.contains("Broken pipe"));
  }
}
