package org.rapporteur.reader.event.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.reader.parse.Links;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Measures date values on a folder of MEANTIME articles (CAT XML with TIMEX3): {@code TimeMeasure
 * DIR}. The spans are those of the gold; only dates and clock times count, by the day, not
 * durations and repetitions. No trees are used, so the tense of verbs plays no part.
 */
final class TimeMeasure {
  private static final Pattern TOKEN =
      Pattern.compile("<token number=\"\\d+\" sentence=\"(\\d+)\" t_id=\"(\\d+)\">(.*?)</token>");
  private static final Pattern TIMEX =
      Pattern.compile("<TIMEX3 ([^>]*?)(?:/>|>(.*?)</TIMEX3>)", Pattern.DOTALL);
  private static final Pattern ANCHOR = Pattern.compile("token_anchor t_id=\"(\\d+)\"");

  private int right;
  private int all;

  private TimeMeasure() {}

  /** Prints each wrong value and the share of right ones. */
  public static void main(String[] args) throws IOException {
    TimeMeasure measure = new TimeMeasure();
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        measure.read(Files.readString(file));
      }
    }
    System.out.printf(
        "%d of %d right: %.3f%n", measure.right, measure.all, (double) measure.right / measure.all);
  }

  private void read(String xml) {
    StringBuilder text = new StringBuilder();
    Map<Integer, List<Token>> sentences = new HashMap<>();
    Map<String, int[]> places = new HashMap<>();
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      int sentence = Integer.parseInt(token.group(1));
      String word =
          token.group(3).replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
      List<Token> tokens = sentences.computeIfAbsent(sentence, s -> new ArrayList<>());
      places.put(token.group(2), new int[] {sentence, tokens.size()});
      tokens.add(
          new Token(
              tokens.size(),
              text.length(),
              text.length() + word.length(),
              word,
              Upos.X,
              "XX",
              word,
              -1,
              "dep"));
      text.append(word).append(' ');
    }
    Map<Integer, List<TaggedMention>> mentions = new HashMap<>();
    Map<String, String> gold = new HashMap<>();
    LocalDate published = null;
    Matcher timex = TIMEX.matcher(xml);
    while (timex.find()) {
      String value = attribute(timex.group(1), "value");
      String type = attribute(timex.group(1), "type");
      if (attribute(timex.group(1), "functionInDocument").equals("CREATION_TIME")) {
        published = LocalDate.parse(value);
        continue;
      }
      List<int[]> at = new ArrayList<>();
      Matcher anchor = ANCHOR.matcher(timex.group(2) == null ? "" : timex.group(2));
      while (anchor.find()) {
        at.add(places.get(anchor.group(1)));
      }
      if (!at.isEmpty() && (type.equals("DATE") || type.equals("TIME"))) {
        int sentence = at.get(0)[0];
        int first = at.stream().mapToInt(p -> p[1]).min().getAsInt();
        int last = at.stream().mapToInt(p -> p[1]).max().getAsInt();
        mentions
            .computeIfAbsent(sentence, s -> new ArrayList<>())
            .add(new TaggedMention(first, last, TagType.DATE, 1));
        gold.put(sentence + " " + first, value);
      }
    }
    List<Sentence> parsed = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s);
      int end = tokens.get(tokens.size() - 1).end();
      parsed.add(
          new Sentence(
              s,
              s + 2,
              tokens.get(0).start(),
              end,
              tokens,
              mentions.getOrDefault(s, List.of()),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    for (TimeMention found :
        new TimeFinder().find(new Parse(text.toString(), parsed, Links.NONE), published)) {
      compare(found, gold.get(found.sentence() + " " + found.first()), published);
    }
  }

  private void compare(TimeMention found, @Nullable String value, @Nullable LocalDate published) {
    if (value == null) {
      return;
    }
    String day = value.replaceFirst("T.*", "").replaceFirst("-XX$", "");
    boolean unknown = day.contains("X") || day.contains("_REF") || day.startsWith("P");
    boolean good =
        unknown
            ? found.time().precision() == TimePrecision.UNKNOWN
            : value(found.time()).equals(day);
    all++;
    right += good ? 1 : 0;
    if (!good) {
      System.out.println(
          found.time().span().text()
              + " | gold "
              + value
              + " | found "
              + value(found.time())
              + " | published "
              + published);
    }
  }

  private static String value(EventTime time) {
    if (time.start() == null || time.start().startsWith("--")) {
      return "-";
    }
    LocalDate start = LocalDate.parse(time.start());
    return switch (time.precision()) {
      case DAY -> start.toString();
      case WEEK -> week(start);
      case MONTH -> start.toString().substring(0, 7);
      case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> start.toString().substring(0, 4);
      case DECADE -> start.toString().substring(0, 3);
      case RANGE ->
          time.end() != null && ChronoUnit.DAYS.between(start, LocalDate.parse(time.end())) == 1
              ? week(start) + "-WE"
              : start + "/" + time.end();
      case UNKNOWN -> "-";
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String attribute(String attributes, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return matcher.find() ? matcher.group(1) : "";
  }
}
