package org.rapporteur.reader.topic;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Parser;

/**
 * Writes the features of every topic candidate of a corpus, for training/topics/fit.py.
 *
 * <p>Arguments: a folder of numbered articles (NAME.txt) and the file to write.
 */
final class FeatureDump {
  private static final Pattern NUMBERED = Pattern.compile("#\\d+ (.*)");
  private static final Pattern TITLE = Pattern.compile("title: (.*)");

  private FeatureDump() {}

  /** Starts the dump. */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    try (Parser parser = Parser.open();
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])));
        Stream<Path> files = Files.list(corpus)) {
      boolean header = true;
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        Parse parse = parser.parse(text(Files.readString(file)), new ArrayList<>());
        header = write(out, name, parse, header);
      }
    }
  }

  private static boolean write(PrintWriter out, String name, Parse parse, boolean header) {
    Features features = new Features(parse);
    boolean first = header;
    for (Candidate candidate : new CandidateFinder().find(parse)) {
      Map<String, Double> values = features.of(candidate);
      if (first) {
        out.println("article\tlabel\tsentence\tfirst\t" + String.join("\t", values.keySet()));
        first = false;
      }
      out.println(
          "%s\t%s\t%d\t%d\t%s"
              .formatted(
                  name,
                  candidate.label(),
                  candidate.sentence(),
                  candidate.first(),
                  values.values().stream()
                      .map(value -> String.format(Locale.ROOT, "%.5f", value))
                      .collect(Collectors.joining("\t"))));
    }
    return first;
  }

  static String text(String file) {
    StringBuilder text = new StringBuilder();
    for (String block : file.split("\n\\s*\n")) {
      List<String> sentences = new ArrayList<>();
      for (String line : block.split("\n")) {
        Matcher title = TITLE.matcher(line);
        Matcher sentence = NUMBERED.matcher(line);
        if (text.length() == 0 && title.matches() && !title.group(1).isBlank()) {
          text.append(title.group(1).strip());
        } else if (sentence.matches()) {
          sentences.add(sentence.group(1));
        }
      }
      if (!sentences.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(String.join(" ", sentences));
      }
    }
    return text.toString();
  }
}
