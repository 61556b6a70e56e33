package org.rapporteur.reader.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.RapporteurException;

/**
 * The files of the trained encoder, which lie beside the program as resources, each checked against
 * the sum in {@code checksums.txt}.
 */
final class ModelFiles {
  private static final String FOLDER = "/org/rapporteur/reader/model/";
  private static final String CHECKSUMS = "checksums.txt";
  private static final String ADVICE =
      "Get the archive of Rapporteur anew, or restore rapporteur-reader/src/main/resources"
          + FOLDER
          + " and build it with ./mvnw package";

  private final String folder;
  private final Map<String, String> checksums;

  private ModelFiles(String folder, Map<String, String> checksums) {
    this.folder = folder;
    this.checksums = Map.copyOf(checksums);
  }

  /** Reads the list of checksums. */
  static ModelFiles open() {
    return open(FOLDER);
  }

  static ModelFiles open(String folder) {
    byte[] list = read(folder, CHECKSUMS, "");
    Map<String, String> checksums =
        text(list)
            .lines()
            .map(line -> line.trim().split("\\s+\\*?"))
            .filter(parts -> parts.length == 2)
            .collect(
                Collectors.toMap(parts -> parts[1], parts -> parts[0], (first, second) -> second));
    return new ModelFiles(folder, checksums);
  }

  /** Returns the bytes of a file of the model, or says what is wrong with it and what to do. */
  byte[] bytes(String name) {
    String expected = checksums.get(name);
    if (expected == null) {
      throw new RapporteurException(
          "Model file "
              + folder
              + CHECKSUMS
              + " has no checksum for "
              + name
              + ". "
              + ADVICE
              + ".");
    }
    byte[] bytes = read(folder, name, " (sha256 " + expected + ")");
    String found = sha256(bytes);
    if (!found.equalsIgnoreCase(expected)) {
      throw new RapporteurException(
          "Model file "
              + folder
              + name
              + " is damaged: its sha256 is "
              + found
              + " where "
              + expected
              + " is expected. "
              + ADVICE
              + ".");
    }
    return bytes;
  }

  /** Returns the lines of a text file of the model. */
  List<String> lines(String name) {
    return text(bytes(name)).lines().toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] read(String folder, String name, String sum) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new RapporteurException(
            "Model file " + folder + name + sum + " is missing. " + ADVICE + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new RapporteurException(
          "Model file " + folder + name + sum + " cannot be read. " + ADVICE + ".", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
