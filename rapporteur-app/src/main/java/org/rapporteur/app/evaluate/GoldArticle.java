package org.rapporteur.app.evaluate;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.Article;

/**
 * An article with what an annotator says about it.
 *
 * @param name of its files, without the ending
 * @param article as the reader gets it
 * @param sentences by their numbers
 * @param records in the order of the file
 * @param problems lines that could not be understood, with file and line
 */
record GoldArticle(
    String name,
    Article article,
    SortedMap<Integer, String> sentences,
    List<Gold> records,
    List<String> problems) {
  GoldArticle {
    sentences = new TreeMap<>(sentences);
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }

  <T extends Gold> List<T> records(Class<T> kind) {
    Stream<T> chosen = records.stream().filter(kind::isInstance).map(kind::cast);
    return chosen.toList();
  }
}
