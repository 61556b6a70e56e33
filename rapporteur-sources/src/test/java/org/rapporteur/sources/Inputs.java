package org.rapporteur.sources;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;

/** What came out of an input, for tests. */
record Inputs(List<Input> all) {
  static final String TEXT =
      "The two leaders met in Geneva on Tuesday and agreed that the talks about arms will go on.";
  private static final InputOptions OPTIONS = InputOptions.none(LocalDate.of(2026, 1, 1));

  static Inputs of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Inputs of(String name, byte[] content) {
    return of(name, content, OPTIONS);
  }

  static Inputs of(String name, byte[] content, InputOptions options) {
    List<Input> all = new ArrayList<>();
    new ArticleInput(options, new ByteArrayInputStream(content))
        .read(new Origin(name, Origin.Place.PIPE, 0), all::add);
    return new Inputs(all);
  }

  static Inputs mapped(String name, String content, String columns) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return of(name, bytes, OPTIONS.withColumns(Columns.of(columns)));
  }

  /** Reads a real file, which can be searched, unlike what is piped in. */
  static Inputs file(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Input> all = new ArrayList<>();
    new ArticleInput(OPTIONS, new ByteArrayInputStream(new byte[0]))
        .read(Origins.of(List.of(file.toString())).found().get(0), all::add);
    return new Inputs(all);
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  List<Article> articles() {
    return found().stream().map(Input.Found::article).toList();
  }

  List<Input.Found> found() {
    return all.stream().filter(Input.Found.class::isInstance).map(Input.Found.class::cast).toList();
  }

  List<String> warnings() {
    return found().stream().flatMap(f -> f.warnings().stream()).map(Warning::code).toList();
  }

  /** Returns place and reason of what could not be read. */
  List<String> faults() {
    return all.stream()
        .filter(Input.Unreadable.class::isInstance)
        .map(Input.Unreadable.class::cast)
        .map(fault -> fault.where() + ": " + fault.why())
        .toList();
  }
}
