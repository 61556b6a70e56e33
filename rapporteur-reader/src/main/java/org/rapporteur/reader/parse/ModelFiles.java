package org.rapporteur.reader.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Sha256;

/**
 * The files of the trained network, each checked against the sum in {@code checksums.txt}.
 *
 * <p>They lie beside the program as resources. To try models of one's own, put the five files into
 * a folder and name it: {@code -Drapporteur.models=FOLDER}.
 */
final class ModelFiles {
  /** Advice for models that do not fit the program. */
  static final String SAME_VERSION = "Use the models that came with this version of Rapporteur.";

  private static final String PROPERTY = "rapporteur.models";
  private static final String FOLDER = "/org/rapporteur/reader/model/";
  private static final String CHECKSUMS = "checksums.txt";
  private static final String ADVICE =
      "Get the archive of Rapporteur anew, or restore rapporteur-reader/src/main/resources"
          + FOLDER
          + " and build it with ./mvnw package.";

  private final String folder;
  private final Source source;
  private final Map<String, String> checksums;

  private ModelFiles(String folder, Source source) {
    this.folder = folder;
    this.source = source;
    this.checksums =
        text(read(CHECKSUMS, ""))
            .lines()
            .map(line -> line.trim().split("\\s+\\*?"))
            .filter(parts -> parts.length == 2)
            .collect(
                Collectors.toMap(parts -> parts[1], parts -> parts[0], (first, second) -> second));
  }

  /**
   * Opens the folder that the system property {@code rapporteur.models} names, or else the
   * resources.
   */
  static ModelFiles open() {
    String own = System.getProperty(PROPERTY);
    return own == null || own.isBlank() ? ofResources(FOLDER) : ofFolder(Path.of(own));
  }

  static ModelFiles ofResources(String folder) {
    return new ModelFiles(folder, name -> ModelFiles.class.getResourceAsStream(folder + name));
  }

  static ModelFiles ofFolder(Path folder) {
    return new ModelFiles(
        folder + "/",
        name ->
            Files.exists(folder.resolve(name)) ? Files.newInputStream(folder.resolve(name)) : null);
  }

  /** Returns the bytes of a file of the model, or says what is wrong with it and what to do. */
  byte[] bytes(String name) {
    byte[] bytes = unchecked(name);
    check(name, bytes);
    return bytes;
  }

  /** Returns the bytes of a file of the model, which are still to be checked. */
  byte[] unchecked(String name) {
    return read(name, " (sha256 " + expected(name) + ")");
  }

  /** Says what is wrong with the bytes of a file and what to do. */
  void check(String name, byte[] bytes) {
    String expected = expected(name);
    String found = Sha256.of(bytes);
    if (!found.equalsIgnoreCase(expected)) {
      throw failure(
          name, " is damaged: its sha256 is " + found + " where " + expected + " is expected");
    }
  }

  private String expected(String name) {
    String expected = checksums.get(name);
    if (expected == null) {
      throw failure(CHECKSUMS, " has no checksum for " + name);
    }
    return expected;
  }

  /** Returns the lines of a text file of the model. */
  List<String> lines(String name) {
    return text(bytes(name)).lines().toList();
  }

  private byte[] read(String name, String sum) {
    try (InputStream in = source.open(name)) {
      if (in == null) {
        throw failure(name, sum + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new RapporteurException(
          "Model file " + folder + name + sum + " cannot be read. " + ADVICE, e);
    }
  }

  private RapporteurException failure(String name, String problem) {
    return new RapporteurException("Model file " + folder + name + problem + ". " + ADVICE);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private interface Source {
    @Nullable InputStream open(String name) throws IOException;
  }
}
