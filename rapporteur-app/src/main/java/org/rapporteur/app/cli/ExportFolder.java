package org.rapporteur.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.export.Dictionary;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.record.RecordKind;

/**
 * Exported files with what explains them: data dictionary, datapackage.json and SHA-256. In a
 * folder these have their usual names; beside a file that the user named they begin with its name.
 */
final class ExportFolder {
  private final Path folder;
  private final @Nullable String file;
  private final Profile profile;
  private final ExportOptions options;
  private final List<Dictionary.ExportedFile> written = new ArrayList<>();

  ExportFolder(String output, Profile profile, ExportOptions options) {
    Path named = Path.of(output).toAbsolutePath();
    boolean isFolder = isFolder(output);
    this.folder = isFolder ? named : Objects.requireNonNullElse(named.getParent(), named);
    this.file = isFolder ? null : named.getFileName().toString();
    this.profile = profile;
    this.options = options;
  }

  /** Tells whether the user named a folder. */
  static boolean isFolder(String output) {
    return Files.isDirectory(Path.of(output)) || output.endsWith("/") || output.endsWith("\\");
  }

  /**
   * Writes a file, which appears under its name only when it is whole.
   *
   * @param kind of record in it, where each kind has a file of its own
   */
  void write(@Nullable RecordKind kind, Consumer<OutputStream> export) {
    String name = file != null ? file : name(kind);
    Path whole = folder.resolve(name);
    Path part = folder.resolve("." + name + ".part");
    try {
      Files.createDirectories(folder);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream out =
          new DigestOutputStream(
              new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), digest)) {
        export.accept(out);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      written.add(
          new Dictionary.ExportedFile(
              name, kind, Files.size(whole), HexFormat.of().formatHex(digest.digest())));
    } catch (IOException e) {
      throw unwritable(whole, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } finally {
      remove(part);
    }
  }

  /** Writes what explains the files. */
  void explain() {
    StringBuilder sums = new StringBuilder();
    written.forEach(each -> sums.append(each.hash()).append("  ").append(each.name()).append('\n'));
    put("dictionary.md", Dictionary.markdown(profile));
    put("datapackage.json", Dictionary.dataPackage(profile, options, written));
    put("sha256", sums.toString());
  }

  private String name(@Nullable RecordKind kind) {
    return (kind == null ? profile.label() : kind.plural()) + "." + profile.extension();
  }

  private void put(String name, String text) {
    Path beside = folder.resolve(file == null ? name : file + "." + name);
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unwritable(beside, e);
    }
  }

  private static UnwritableOutput unwritable(Path path, IOException e) {
    return new UnwritableOutput(
        path
            + ": could not be written ("
            + e.getMessage()
            + "): check the folder, its permissions and the space on the disk",
        false);
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // what is left of it is hidden and is written over by the next export
    }
  }
}
