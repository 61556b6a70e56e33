package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/**
 * Reads the annotation file of the gold format. A line that cannot be understood is named and left
 * out; the others count.
 */
final class GoldFile {
  private static final Set<String> MENTIONS =
      Stream.concat(
              Stream.of(EntityType.values())
                  .filter(type -> type != EntityType.GROUP)
                  .map(Enum::name),
              Stream.of("TITLE", "MONEY", "DATE"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> STATUSES = labels(Status.values());
  private static final Set<String> CERTAINTIES = labels(Certainty.values());
  private static final Set<String> PREDICATES = labels(Predicate.values());
  private static final Pattern OPENING = Pattern.compile("#(\\d{1,7})\\s*");
  private static final Pattern FIELD =
      Pattern.compile(
          "(actor|recipient|place|time|topic|status|bg|source|cue|content|kind|certainty|trigger)"
              + "=(.*)");

  private final String file;
  private final SortedMap<Integer, String> sentences;
  private final List<String> problems;
  private final List<Gold> records = new ArrayList<>();
  private int sentence = -1;
  private String where = "";

  private GoldFile(String file, SortedMap<Integer, String> sentences, List<String> problems) {
    this.file = file;
    this.sentences = sentences;
    this.problems = problems;
  }

  static List<Gold> parse(
      String file,
      List<String> lines,
      SortedMap<Integer, String> sentences,
      List<String> problems) {
    GoldFile gold = new GoldFile(file, sentences, problems);
    for (int i = 0; i < lines.size(); i++) {
      gold.where = file + ":" + (i + 1);
      gold.line(lines.get(i).stripTrailing());
    }
    return gold.records;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("//")) {
      return;
    }
    Matcher opening = OPENING.matcher(line);
    if (opening.matches()) {
      open(Integer.parseInt(opening.group(1)));
      return;
    }
    int space = line.indexOf(' ');
    String kind = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    if (kind.equals("T")) {
      records.add(new Gold.ArticleTopic(rest.split(" \\| ", -1)[0].strip()));
    } else if (sentence < 0) {
      problem("no sentence is open: write #number on a line of its own first");
    } else {
      record(kind, rest, sentences.getOrDefault(sentence, ""));
    }
  }

  private void open(int number) {
    sentence = sentences.containsKey(number) ? number : -1;
    if (sentence < 0) {
      problem("the article has no sentence " + number);
    }
  }

  private void record(String kind, String rest, String text) {
    switch (kind) {
      case "M" -> mentions(rest, text);
      case "E" -> act(new Fields(rest, text));
      case "A" -> attribution(new Fields(rest, text));
      case "R" -> relation(new Fields(rest, text));
      default -> problem("a line starts with #, M, E, A, R, T or //, found: " + kind);
    }
  }

  private void mentions(String rest, String text) {
    for (String value : rest.split(" \\|\\| ", -1)) {
      int colon = value.indexOf(':');
      String type = (colon < 0 ? value : value.substring(0, colon)).strip();
      String phrase = colon < 0 ? "" : value.substring(colon + 1);
      Optional<Range> span = GoldPhrases.find(phrase, text);
      if (!MENTIONS.contains(type)) {
        problem("no mention type: \"" + type + "\"");
      } else if (span.isEmpty()) {
        problem("not in the sentence: \"" + phrase.strip() + "\"");
      } else {
        records.add(new Gold.NamedMention(sentence, type, span.get()));
      }
    }
  }

  private void act(Fields fields) {
    if (fields.positions.size() != 2) {
      problem("E wants TYPE | trigger | …");
      return;
    }
    String[] code = fields.positions.get(0).split("\\.", 2);
    String mode = code.length < 2 ? "" : code[1];
    checkCode(code[0], mode);
    records.add(
        new Gold.Act(
            sentence,
            code[0],
            mode,
            fields.phrases(fields.positions.get(1)),
            fields.phrasesOf("actor"),
            fields.phrasesOf("recipient"),
            fields.choice("status", Status.ACTUAL.label(), STATUSES)));
    fields.check("place", "time", "topic");
  }

  private void checkCode(String type, String mode) {
    Optional<EventType> known =
        Stream.of(EventType.values()).filter(value -> value.name().equals(type)).findFirst();
    if (known.isEmpty()) {
      problem("no event type: \"" + type + "\"");
    } else if (!mode.isEmpty() && Mode.of(known.get(), mode).isEmpty()) {
      problem("no mode of " + type + ": \"" + mode + "\"");
    }
  }

  private void attribution(Fields fields) {
    if (!fields.named.containsKey("content")) {
      problem("A wants content=…");
    }
    if (!fields.named.containsKey("source")) {
      problem("A wants source=… (source=- when it is unnamed)");
    }
    records.add(
        new Gold.Attribution(
            sentence,
            fields.phrasesOf("source"),
            fields.phrasesOf("content"),
            fields.choice("certainty", Certainty.CERTAIN.label(), CERTAINTIES)));
    fields.choice("kind", "indirect", Set.of("direct", "indirect", "mixed"));
    fields.check("cue");
  }

  private void relation(Fields fields) {
    if (fields.positions.size() != 3) {
      problem("R wants PREDICATE | subject | object | …");
      return;
    }
    String predicate = fields.positions.get(0);
    if (!PREDICATES.contains(predicate)) {
      problem("no predicate: \"" + predicate + "\"");
    }
    records.add(
        new Gold.StatedRelation(
            sentence,
            predicate,
            fields.phrases(fields.positions.get(1)),
            fields.phrases(fields.positions.get(2))));
    fields.choice("status", Status.ACTUAL.label(), STATUSES);
    fields.check("trigger");
  }

  private void problem(String what) {
    problems.add(where.isEmpty() ? file + ": " + what : where + ": " + what);
  }

  private static Set<String> labels(Object[] values) {
    return Stream.of(values).map(Object::toString).collect(Collectors.toUnmodifiableSet());
  }

  /** The fields of a line: those with a name, and those that are told by their position. */
  private final class Fields {
    private final Map<String, String> named = new HashMap<>();
    private final List<String> positions = new ArrayList<>();
    private final String text;

    Fields(String rest, String text) {
      this.text = text;
      for (String field : rest.split(" \\| ", -1)) {
        Matcher matcher = FIELD.matcher(field.strip());
        if (matcher.matches()) {
          named.put(matcher.group(1), matcher.group(2).strip());
        } else {
          positions.add(field.strip());
        }
      }
    }

    List<Gold.Phrase> phrases(String written) {
      return GoldPhrases.values(written, text, where, problems);
    }

    List<Gold.Phrase> phrasesOf(String name) {
      return named.containsKey(name) ? phrases(named.getOrDefault(name, "")) : List.of();
    }

    void check(String... names) {
      for (String name : names) {
        phrasesOf(name);
      }
    }

    String choice(String name, String usual, Set<String> allowed) {
      String value = named.getOrDefault(name, usual);
      if (!allowed.contains(value)) {
        problem(name + " must be one of " + String.join(", ", allowed.stream().sorted().toList()));
      }
      return value;
    }
  }
}
