package org.rapporteur.app.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.RapporteurException;

/** Reads the gold articles of a folder: NAME.txt with NAME.ann. */
final class GoldCorpus {
  private static final String ENDING = ".ann";

  private GoldCorpus() {}

  /**
   * Returns the articles in the order of their names.
   *
   * @throws UnreadableGold if there are none or one cannot be read
   */
  static List<GoldArticle> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableGold(
          folder + ": no such folder: give one with NAME.txt and NAME.ann files");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> annotations =
          files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      if (annotations.isEmpty()) {
        throw new UnreadableGold(
            folder + ": no gold article here: it needs files NAME.txt with NAME.ann");
      }
      List<GoldArticle> articles = new ArrayList<>();
      for (Path annotation : annotations) {
        articles.add(read(folder, annotation));
      }
      return articles;
    } catch (IOException e) {
      throw new UnreadableGold(folder + ": could not be read (" + e.getMessage() + ")");
    }
  }

  private static GoldArticle read(Path folder, Path annotation) {
    String file = annotation.getFileName().toString();
    String name = file.substring(0, file.length() - ENDING.length());
    Path article = folder.resolve(name + ".txt");
    if (!Files.exists(article)) {
      throw new UnreadableGold(
          annotation + ": there is no " + article.getFileName() + " beside it");
    }
    List<String> problems = new ArrayList<>();
    GoldText text = GoldText.parse(article.toString(), lines(article), problems);
    List<Gold> records =
        GoldFile.parse(annotation.toString(), lines(annotation), text.sentences(), problems);
    return new GoldArticle(name, text.article(), text.sentences(), records, problems);
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1));
    } catch (CharacterCodingException e) {
      throw new UnreadableGold(file + ": is not valid UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw new UnreadableGold(file + ": could not be read (" + e.getMessage() + ")");
    }
  }

  /** Gold that cannot be read; the message says where, what is wrong and what to do. */
  static final class UnreadableGold extends RapporteurException {
    private static final long serialVersionUID = 1L;

    UnreadableGold(String message) {
      super(message);
    }
  }
}
