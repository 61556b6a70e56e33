package org.rapporteur.app.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;

/**
 * The article file of the gold format: a header of {@code key: value} lines, then one numbered
 * sentence a line; a blank line between sentences is the border of a paragraph.
 *
 * @param article what the reader gets: title and date of the header, sentences in paragraphs
 * @param sentences by their numbers
 */
record GoldText(Article article, SortedMap<Integer, String> sentences) {
  private static final Pattern SENTENCE = Pattern.compile("#(\\d{1,7}) (.*)");

  GoldText {
    sentences = new TreeMap<>(sentences);
  }

  static GoldText parse(String file, List<String> lines, List<String> problems) {
    Map<String, String> header = new HashMap<>();
    SortedMap<Integer, String> sentences = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    boolean border = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher sentence = SENTENCE.matcher(line);
      if (sentence.matches()) {
        text.append(text.isEmpty() ? "" : border ? "\n\n" : " ").append(sentence.group(2).strip());
        sentences.put(Integer.parseInt(sentence.group(1)), sentence.group(2));
        border = false;
      } else if (line.isBlank()) {
        border = true;
      } else if (sentences.isEmpty() && line.contains(":")) {
        int colon = line.indexOf(':');
        header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      } else {
        problems.add(file + ":" + (i + 1) + ": expected \"#number sentence\", found: " + line);
      }
    }
    Article article =
        new Article(
            text.toString(),
            known(header, "title"),
            date(file, known(header, "date"), problems),
            known(header, "source"),
            known(header, "url"));
    return new GoldText(article, sentences);
  }

  private static @Nullable String known(Map<String, String> header, String key) {
    String value = header.getOrDefault(key, "");
    return value.isEmpty() ? null : value;
  }

  private static @Nullable LocalDate date(
      String file, @Nullable String written, List<String> problems) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      problems.add(file + ": the date must be written as 1986-10-12, found: " + written);
      return null;
    }
  }
}
