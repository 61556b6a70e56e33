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
import java.util.HexFormat;
import java.util.function.Consumer;
import org.rapporteur.archive.export.Dictionary;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;

/**
 * An exported file with what explains it: data dictionary, datapackage.json and SHA-256. In a
 * folder these have their usual names; beside a file that the user named they begin with its name.
 */
final class ExportFolder {
  private final Path file;
  private final String prefix;
  private final Profile profile;
  private final ExportOptions options;

  ExportFolder(String output, Profile profile, ExportOptions options) {
    Path named = Path.of(output);
    boolean folder = Files.isDirectory(named) || output.endsWith("/") || output.endsWith("\\");
    String name = profile.label() + "." + profile.extension();
    this.file = (folder ? named.resolve(name) : named).toAbsolutePath();
    this.prefix = folder ? "" : this.file.getFileName() + ".";
    this.profile = profile;
    this.options = options;
  }

  /** Writes the file, which appears under its name only when it is whole, and what explains it. */
  void write(Consumer<OutputStream> export) {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.createDirectories(file.getParent());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream out =
          new DigestOutputStream(
              new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), digest)) {
        export.accept(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      explain(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UnwritableOutput(
          file
              + ": could not be written ("
              + e.getMessage()
              + "): check the folder, its permissions and the space on the disk",
          false);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } finally {
      remove(part);
    }
  }

  private void explain(String hash) throws IOException {
    String name = file.getFileName().toString();
    put("dictionary.md", Dictionary.markdown(profile));
    put("datapackage.json", Dictionary.dataPackage(profile, options, name, Files.size(file), hash));
    put("sha256", hash + "  " + name + "\n");
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(file.resolveSibling(prefix + name), text, StandardCharsets.UTF_8);
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // what is left of it is hidden and is written over by the next export
    }
  }
}
