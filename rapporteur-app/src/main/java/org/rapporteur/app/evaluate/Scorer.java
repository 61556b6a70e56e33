package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Topic;

/** Scores one Reading against gold. Positions are compared without white space. */
final class Scorer {
  private static final Set<String> NOT_SCORED = Set.of("TITLE", "DATE", "MONEY");

  private final GoldArticle gold;
  private final Reading reading;
  private final Squeezed text;
  private final Map<Integer, Integer> starts = new HashMap<>();
  private final TreeMap<Integer, Integer> covered = new TreeMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Tally tally = new Tally();

  private Scorer(GoldArticle gold, Reading reading) {
    this.gold = gold;
    this.reading = reading;
    this.text = new Squeezed(reading.article().text());
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    findSentences();
  }

  static Score score(GoldArticle gold, Reading reading) {
    Scorer scorer = new Scorer(gold, reading);
    scorer.mentions();
    EventScorer.score(scorer, gold, reading, scorer.tally);
    StatementScorer.score(scorer, gold, reading, scorer.tally);
    RelationScorer.score(scorer, gold, reading, scorer.tally);
    scorer.topics();
    boolean read = !reading.article().text().isEmpty();
    return new Score(scorer.tally, read ? gold.sentences().size() - scorer.starts.size() : 0);
  }

  /**
   * What one article scores.
   *
   * @param tally the counts
   * @param lost gold sentences that do not stand in the Reading's text
   */
  record Score(Tally tally, int lost) {}

  /** Where each gold sentence starts in the Reading's text. */
  private void findSentences() {
    int position = 0;
    for (Map.Entry<Integer, String> sentence : gold.sentences().entrySet()) {
      String squeezed = new Squeezed(sentence.getValue()).text();
      int start = text.text().indexOf(squeezed, position);
      if (start < 0) {
        start = text.text().indexOf(squeezed);
      }
      if (start >= 0) {
        starts.put(sentence.getKey(), start);
        covered.merge(start, start + squeezed.length(), Math::max);
        position = start + squeezed.length();
      }
    }
  }

  /** Where a stretch of a gold sentence stands; nothing if the sentence was not found. */
  @Nullable Range goldRange(int sentence, @Nullable Range span) {
    Integer start = starts.get(sentence);
    if (start == null || span == null) {
      return null;
    }
    Range squeezed = new Squeezed(gold.sentences().getOrDefault(sentence, "")).range(span);
    return new Range(start + squeezed.start(), start + squeezed.end());
  }

  Squeezed text() {
    return text;
  }

  /** What stands outside the gold sentences, such as a headline, is not held against the reader. */
  boolean isCovered(Range range) {
    return covered.headMap(range.start(), true).values().stream().anyMatch(e -> range.start() < e);
  }

  /** All names of an entity. */
  List<String> names(@Nullable String id) {
    Entity entity = id == null ? null : entities.get(id);
    List<String> names = new ArrayList<>();
    if (entity != null) {
      names.add(entity.name());
      names.addAll(entity.aliases());
      entity.mentions().stream()
          .filter(mention -> mention.form() == MentionForm.NAME)
          .forEach(mention -> names.add(mention.span().text()));
    }
    return names;
  }

  boolean isNamed(String name, List<String> names) {
    return names.stream().anyMatch(other -> SameName.names(name, other));
  }

  private void mentions() {
    Set<Object> wanted = new HashSet<>();
    for (Gold.NamedMention mention : gold.records(Gold.NamedMention.class)) {
      if (!NOT_SCORED.contains(mention.type())) {
        Range range = goldRange(mention.sentence(), mention.span());
        wanted.add(range == null ? mention : new Typed(range, mention.type()));
      }
    }
    Set<Object> given = new HashSet<>();
    for (Entity entity : reading.entities()) {
      for (Mention mention : entity.mentions()) {
        Range range = text.range(mention.span());
        if (mention.form() == MentionForm.NAME
            && entity.type() != EntityType.GROUP
            && isCovered(range)) {
          given.add(new Typed(range, mention.type().name()));
        }
      }
    }
    int found = given.size();
    int wantedSize = wanted.size();
    given.retainAll(wanted);
    tally.add(Measure.MENTIONS, given.size(), wantedSize, found);
  }

  private void topics() {
    List<Gold.ArticleTopic> wanted = gold.records(Gold.ArticleTopic.class);
    List<Topic> given = reading.topics();
    long right =
        wanted.stream()
            .filter(w -> given.stream().anyMatch(g -> SameName.topics(w.label(), g.label())))
            .count();
    tally.add(Measure.TOPICS, (int) right, wanted.size(), given.size());
  }

  private record Typed(Range range, String type) {}
}
