package org.rapporteur.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells in which language a text is written, by its script and its function words. What matters is
 * English or not: a text counts as another language only by a clear margin, so that an English
 * report full of foreign names stays English.
 */
final class LanguageDetector {
  static final String ENGLISH = "en";

  private static final int SAMPLE = 20_000;
  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_WORDS = 12;
  private static final double FOREIGN_SHARE = 0.10;
  private static final double MARGIN = 1.6;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

  private final List<Language> languages;

  private LanguageDetector(List<Language> languages) {
    this.languages = languages;
  }

  static LanguageDetector open() {
    List<Language> languages = new ArrayList<>();
    try (InputStream in = LanguageDetector.class.getResourceAsStream("languages.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          languages.add(
              new Language(
                  columns[0],
                  columns[1],
                  UnicodeScript.valueOf(columns[2]),
                  Set.of(columns[3].split(" ")),
                  columns[4]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LanguageDetector(languages);
  }

  /** Returns the language when it is clear; nothing for a text that is too short or mixed. */
  Optional<Language> detect(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<UnicodeScript, Integer> letters = letters(sample);
    int total = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (total < FEWEST_LETTERS) {
      return Optional.empty();
    }
    UnicodeScript script =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > total
            ? UnicodeScript.HIRAGANA
            : letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return script == UnicodeScript.LATIN ? latin(sample) : inScript(script, sample);
  }

  private Optional<Language> inScript(UnicodeScript script, String sample) {
    return languages.stream()
        .filter(language -> language.script() == script)
        .max(Comparator.comparingInt(language -> hits(language, sample)));
  }

  private Optional<Language> latin(String sample) {
    List<String> words = words(sample);
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Map<Language, Integer> hits = new HashMap<>();
    for (String word : words) {
      for (Language language : languages) {
        if (language.words().contains(word)) {
          hits.merge(language, 1, Integer::sum);
        }
      }
    }
    Optional<Language> best =
        hits.entrySet().stream()
            .max(
                Map.Entry.<Language, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().code().equals(ENGLISH)))
            .map(Map.Entry::getKey);
    double most = best.map(hits::get).orElse(0);
    double english =
        hits.entrySet().stream()
            .filter(entry -> entry.getKey().code().equals(ENGLISH))
            .mapToInt(Map.Entry::getValue)
            .sum();
    boolean clear = most >= FOREIGN_SHARE * words.size();
    boolean apart = most == english || most > MARGIN * english;
    return clear && apart ? best : Optional.empty();
  }

  private static int hits(Language language, String sample) {
    int hits = 0;
    for (String word : words(sample)) {
      hits += language.words().contains(word) ? 2 : 0;
      hits += (int) word.chars().filter(letter -> language.letters().indexOf(letter) >= 0).count();
    }
    return hits;
  }

  private static List<String> words(String sample) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static Map<UnicodeScript, Integer> letters(String sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(folded(UnicodeScript.of(letter)), 1, Integer::sum));
    return letters;
  }

  private static UnicodeScript folded(UnicodeScript script) {
    return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
  }
}
