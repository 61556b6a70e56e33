package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** Pairs statements by their content and scores speaker and certainty of the pairs. */
final class StatementScorer {
  private static final double ENOUGH = 0.5;

  private StatementScorer() {}

  static void score(Scorer scorer, GoldArticle gold, Reading reading, Tally tally) {
    List<Statement> given = new ArrayList<>();
    List<Range> ranges = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      List<Range> content = statement.content().stream().map(scorer.text()::range).toList();
      if (!content.isEmpty() && scorer.isCovered(content.get(0))) {
        given.add(statement);
        ranges.add(around(content));
      }
    }
    List<Gold.Attribution> wanted = gold.records(Gold.Attribution.class);
    Set<Integer> used = new HashSet<>();
    for (Gold.Attribution attribution : wanted) {
      int best = best(content(scorer, attribution), ranges, used);
      if (best >= 0) {
        used.add(best);
        pair(scorer, attribution, given.get(best), tally);
      }
    }
    tally.add(Measure.STATEMENTS, used.size(), wanted.size(), given.size());
  }

  private static int best(@Nullable Range wanted, List<Range> ranges, Set<Integer> used) {
    int best = -1;
    double most = ENOUGH;
    for (int i = 0; i < ranges.size() && wanted != null; i++) {
      double overlap = wanted.overlap(ranges.get(i));
      if (!used.contains(i) && overlap >= most) {
        best = i;
        most = overlap;
      }
    }
    return best;
  }

  private static void pair(Scorer scorer, Gold.Attribution wanted, Statement given, Tally tally) {
    List<String> sources = new ArrayList<>();
    wanted.source().forEach(source -> sources.addAll(source.namesOrText()));
    if (!sources.isEmpty()) {
      List<String> names = new ArrayList<>();
      Statement.Speaker speaker = given.speaker();
      if (speaker != null) {
        names.addAll(scorer.names(speaker.entity()));
        if (speaker.span() != null) {
          names.add(speaker.span().text());
        }
      }
      boolean right = sources.stream().anyMatch(source -> scorer.isNamed(source, names));
      tally.add(Measure.SPEAKER, right ? 1 : 0, 1, 1);
    }
    boolean right = wanted.certainty().equals(given.certainty().label());
    tally.add(Measure.CERTAINTY, right ? 1 : 0, 1, 1);
  }

  private static @Nullable Range content(Scorer scorer, Gold.Attribution attribution) {
    List<Range> ranges =
        attribution.content().stream()
            .map(phrase -> scorer.goldRange(attribution.sentence(), phrase.span()))
            .filter(Objects::nonNull)
            .toList();
    return ranges.isEmpty() ? null : around(ranges);
  }

  private static Range around(List<Range> ranges) {
    return new Range(
        ranges.stream().mapToInt(Range::start).min().orElseThrow(),
        ranges.stream().mapToInt(Range::end).max().orElseThrow());
  }
}
