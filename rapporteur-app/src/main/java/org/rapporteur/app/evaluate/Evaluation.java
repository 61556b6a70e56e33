package org.rapporteur.app.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;

/**
 * How well Readings agree with gold articles: precision, recall and F1 of each kind of record, with
 * 95 % intervals.
 */
public final class Evaluation {
  private static final int FEW = 10;

  private final List<Tally> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int sentences;
  private int lost;

  private Evaluation() {}

  /** Reads one gold article; what it cannot read throws. */
  @FunctionalInterface
  public interface ArticleReader {
    /** Returns the Reading of the gold article with the given name. */
    Reading read(String name, Article article);
  }

  /**
   * Scores the gold articles of a folder.
   *
   * @param folder with NAME.txt and NAME.ann files
   * @param reader gives the Reading of each
   */
  public static Evaluation of(Path folder, ArticleReader reader) {
    Evaluation evaluation = new Evaluation();
    for (GoldArticle gold : GoldCorpus.read(folder)) {
      Scorer.Score score = Scorer.score(gold, reader.read(gold.name(), gold.article()));
      evaluation.articles.add(score.tally());
      evaluation.problems.addAll(gold.problems());
      evaluation.sentences += gold.sentences().size();
      evaluation.lost += score.lost();
    }
    return evaluation;
  }

  /** Returns the lines of gold files that could not be understood, with file and line. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Returns the figures as a table for people. */
  public String table() {
    Tally sum = Tally.sum(articles);
    List<Tally> draws = Interval.draws(articles);
    StringBuilder table = new StringBuilder();
    String few = articles.size() < FEW ? ", which so few articles cannot give well" : "";
    line(table, "articles: %,d, sentences: %,d", articles.size(), sentences);
    line(table, "in brackets: 95 %% intervals%s", few);
    if (lost > 0) {
      line(
          table,
          "%,d gold sentences are not in the Readings' texts; their records count as missed",
          lost);
    }
    line(table, "");
    line(
        table, "%-11s %-20s %-20s %-20s %6s %6s", "", "precision", "recall", "F1", "gold", "found");
    for (Measure measure : Measure.values()) {
      if (measure.isShare()) {
        String share = figure(sum, draws, tally -> tally.recall(measure));
        line(table, "%-11s %-20s of %,d matched", measure, share, sum.gold(measure));
      } else {
        line(
            table,
            "%-11s %-20s %-20s %-20s %6d %6d",
            measure,
            figure(sum, draws, tally -> tally.precision(measure)),
            figure(sum, draws, tally -> tally.recall(measure)),
            figure(sum, draws, tally -> tally.f1(measure)),
            sum.gold(measure),
            sum.found(measure));
      }
    }
    line(table, "%-11s %s", "record", figure(sum, draws, Tally::record));
    return table.toString();
  }

  /** Returns the figures for programs. */
  public Map<String, Object> figures() {
    Tally sum = Tally.sum(articles);
    List<Tally> draws = Interval.draws(articles);
    Function<ToDoubleFunction<Tally>, Map<String, Object>> value =
        figure -> {
          Interval interval = Interval.of(draws, figure);
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("value", rounded(figure.applyAsDouble(sum)));
          values.put("low", rounded(interval.low()));
          values.put("high", rounded(interval.high()));
          return values;
        };
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("articles", articles.size());
    figures.put("sentences", sentences);
    figures.put("lostSentences", lost);
    for (Measure measure : Measure.values()) {
      Map<String, Object> values = new LinkedHashMap<>();
      if (measure.isShare()) {
        values.put("share", value.apply(tally -> tally.recall(measure)));
        values.put("matched", sum.gold(measure));
      } else {
        values.put("precision", value.apply(tally -> tally.precision(measure)));
        values.put("recall", value.apply(tally -> tally.recall(measure)));
        values.put("f1", value.apply(tally -> tally.f1(measure)));
        values.put("gold", sum.gold(measure));
        values.put("found", sum.found(measure));
      }
      values.put("right", sum.right(measure));
      figures.put(measure.toString(), values);
    }
    figures.put("record", value.apply(Tally::record));
    return figures;
  }

  private static String figure(Tally sum, List<Tally> draws, ToDoubleFunction<Tally> figure) {
    Interval interval = Interval.of(draws, figure);
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f-%.3f)",
        figure.applyAsDouble(sum),
        interval.low(),
        interval.high());
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
