package org.rapporteur.reader.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reader.parse.Parser;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Counts which words name acts of one type only and writes the table {@code act-types.tsv}: {@code
 * ActTypesCount CORPUS FILE}, where CORPUS is a folder of NAME.txt with NAME.ann.
 */
final class ActTypesCount {
  private static final int LEAST_ARTICLES = 2;
  private static final double LEAST_SHARE = 0.85;
  private static final Pattern SENTENCE = Pattern.compile("#(\\d+)(?: (.*))?");
  private static final Pattern OCCURRENCE = Pattern.compile("(.*\\S)\\s*@(\\d+)");

  private final Map<String, Map<String, Integer>> types = new TreeMap<>();
  private final Map<String, Map<String, Integer>> modes = new HashMap<>();
  private final Map<String, Set<String>> articles = new HashMap<>();

  private ActTypesCount() {}

  /** Counts and writes. */
  public static void main(String[] args) throws IOException {
    ActTypesCount count = new ActTypesCount();
    try (Parser parser = Parser.open();
        var files = Files.list(Path.of(args[0]))) {
      files
          .filter(file -> file.toString().endsWith(".ann"))
          .sorted()
          .forEach(file -> count.read(parser, file));
    }
    Files.write(Path.of(args[1]), count.rows());
  }

  private void read(Parser parser, Path annotations) {
    try {
      String name = annotations.toString().replaceFirst("\\.ann$", "");
      Map<String, String> sentences = sentences(Files.readAllLines(Path.of(name + ".txt")));
      String sentence = "";
      for (String line : Files.readAllLines(annotations)) {
        Matcher opened = SENTENCE.matcher(line.strip());
        if (opened.matches()) {
          sentence = sentences.getOrDefault(opened.group(1), "");
        } else if (line.startsWith("E ")) {
          count(parser, sentence, line.substring(2).split(" \\| ", -1), name);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> sentences(List<String> lines) {
    Map<String, String> found = new HashMap<>();
    for (String line : lines) {
      Matcher matcher = SENTENCE.matcher(line);
      if (matcher.matches() && matcher.group(2) != null) {
        found.put(matcher.group(1), matcher.group(2));
      }
    }
    return found;
  }

  private void count(Parser parser, String sentence, String[] fields, String article) {
    int start = start(sentence, fields[1].strip());
    for (Sentence parsed : parser.parse(sentence, new ArrayList<>()).sentences()) {
      for (Token token : parsed.tokens()) {
        boolean head = !fields[1].strip().contains(" ") || token.upos() == Upos.VERB;
        if (token.start() == start && head) {
          String lemma = token.lemma().toLowerCase(Locale.ROOT);
          String[] type = fields[0].strip().split("\\.", 2);
          types.computeIfAbsent(lemma, l -> new HashMap<>()).merge(type[0], 1, Integer::sum);
          modes
              .computeIfAbsent(lemma + type[0], l -> new HashMap<>())
              .merge(type.length > 1 ? type[1] : "", 1, Integer::sum);
          articles.computeIfAbsent(lemma, l -> new HashSet<>()).add(article);
        }
      }
    }
  }

  private static int start(String sentence, String phrase) {
    Matcher matcher = OCCURRENCE.matcher(phrase);
    boolean numbered = matcher.matches();
    String words = numbered ? matcher.group(1) : phrase;
    int occurrence = numbered ? Integer.parseInt(matcher.group(2)) : 1;
    Matcher word = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(sentence);
    int start = -1;
    for (int i = 0; i < occurrence && word.find(); i++) {
      start = word.start();
    }
    return start;
  }

  private List<String> rows() {
    List<String> rows = new ArrayList<>(List.of("lemma\ttype\tmode"));
    types.forEach((lemma, counts) -> {
      String type = most(counts);
      boolean often = articles.get(lemma).size() >= LEAST_ARTICLES;
      if (often && share(counts, type) >= LEAST_SHARE) {
        Map<String, Integer> modeCounts = modes.get(lemma + type);
        String mode = most(modeCounts);
        rows.add(lemma + "\t" + type + "\t" + (share(modeCounts, mode) >= LEAST_SHARE ? mode : ""));
      }
    });
    return rows;
  }

  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static double share(Map<String, Integer> counts, String key) {
    return (double) counts.get(key) / counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
