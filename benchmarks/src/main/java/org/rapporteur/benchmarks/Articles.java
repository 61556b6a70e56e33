package org.rapporteur.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The texts to measure on: a folder of plain text files, or a file of JSON lines with {@code text}.
 */
record Articles(List<String> texts) {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

  static Articles read(Path path) {
    try {
      return new Articles(Files.isDirectory(path) ? folder(path) : lines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words and punctuation marks, counted by one rule for all systems. */
  long tokens() {
    return texts.stream().mapToLong(text -> TOKEN.matcher(text).results().count()).sum();
  }

  private static List<String> folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Articles::textOf)
          .toList();
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    return Files.readAllLines(file).stream()
        .map(json::readTree)
        .map(article -> title(article) + article.path("text").asString(""))
        .toList();
  }

  private static String title(JsonNode article) {
    return article.has("title") ? article.path("title").asString("") + "\n\n" : "";
  }
}
