package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Explains a record by comparing its reports again. */
final class Why {
  private static final Comparator<Comparison> BY_LIKENESS =
      Comparator.comparing((Comparison comparison) -> -comparison.vetoes().size())
          .thenComparingDouble(Comparison::score);

  private final Ground ground;
  private final Handle handle;

  Why(Ground ground, Handle handle) {
    this.ground = ground;
    this.handle = handle;
  }

  Explanation explain(long id, String key) {
    List<Told> reports = ground.reports().ofRecords(handle, List.of(id));
    Map<Long, ArticleLine> articles = articles(reports);
    Set<String> pinned = pinned(reports);
    List<Explanation.Reason> reasons = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Told told = reports.get(i);
      ArticleLine article = Objects.requireNonNull(articles.get(told.article()));
      Link link = link(told, reports, i, pinned);
      reasons.add(
          new Explanation.Reason(
              told.key(),
              article.key,
              article.title,
              article.source,
              article.published,
              told.words(),
              link.how,
              link.other == null ? null : link.other.key(),
              link.other == null ? null : ground.judge().compare(told, link.other)));
    }
    return new Explanation(key, reasons, nearest(id, reports).orElse(null));
  }

  private Link link(Told told, List<Told> reports, int index, Set<String> pinned) {
    List<Told> others = reports.stream().filter(other -> other != told).toList();
    if (pinned.contains(told.key())) {
      return new Link(Explanation.How.PINNED, best(told, others));
    }
    if (index == 0) {
      return new Link(Explanation.How.FIRST, null);
    }
    List<Told> earlier = reports.subList(0, index);
    List<Told> copies =
        earlier.stream()
            .filter(other -> other.copyOf() == told.copyOf() && other.article() != told.article())
            .toList();
    Optional<Told> copied = SameLine.find(told, List.of(told), copies);
    if (copied.isPresent()) {
      return new Link(Explanation.How.SAME_WORDS, copied.get());
    }
    Told before = best(told, earlier);
    if (before != null && ground.judge().compare(told, before).same()) {
      return new Link(Explanation.How.EVIDENCE, before);
    }
    Told any = best(told, others);
    boolean same = any != null && ground.judge().compare(told, any).same();
    return new Link(same ? Explanation.How.EVIDENCE : Explanation.How.EARLIER_STATE, any);
  }

  private @Nullable Told best(Told told, List<Told> others) {
    return others.stream()
        .max(Comparator.comparing(other -> ground.judge().compare(told, other), BY_LIKENESS))
        .orElse(null);
  }

  /** The record nearest to this one that is not it. */
  private Optional<Explanation.Neighbour> nearest(long id, List<Told> reports) {
    List<Told> some = reports.subList(0, Math.min(Reports.SAMPLE, reports.size()));
    Set<Long> ids = new HashSet<>();
    Neighbours.of(handle, ground, some).values().forEach(ids::addAll);
    ids.remove(id);
    List<Pair> pairs = new ArrayList<>();
    for (Told other : ground.reports().sample(handle, ids)) {
      for (Told told : some) {
        pairs.add(new Pair(told, other, ground.judge().compare(told, other)));
      }
    }
    return pairs.stream()
        .max(Comparator.comparing(Pair::comparison, BY_LIKENESS))
        .map(pair ->
            new Explanation.Neighbour(
                key(Objects.requireNonNull(pair.other.record())),
                pair.told.key(),
                pair.other.key(),
                pair.other.words(),
                pair.comparison));
  }

  private String key(long record) {
    return handle
        .createQuery("SELECT key FROM " + ground.table() + " WHERE id = :id")
        .bind("id", record)
        .mapTo(String.class)
        .one();
  }

  private Set<String> pinned(List<Told> reports) {
    return new HashSet<>(
        handle
            .createQuery(
                "SELECT p.report FROM json_each(:ids) AS wanted CROSS JOIN "
                    + ground.table()
                    + "_report AS r ON r.id = wanted.value JOIN pin AS p ON p.report = r.key")
            .bind("ids", reports.stream().map(Told::id).toList().toString())
            .mapTo(String.class)
            .list());
  }

  private Map<Long, ArticleLine> articles(List<Told> reports) {
    Map<Long, ArticleLine> lines = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT id, key, title, source, published FROM article
            WHERE id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("ids", reports.stream().map(Told::article).distinct().toList().toString())
        .map((row, context) ->
            lines.put(
                row.getLong(1),
                new ArticleLine(
                    row.getString(2), row.getString(3), row.getString(4), row.getString(5))))
        .list();
    return lines;
  }

  private record ArticleLine(
      String key, @Nullable String title, @Nullable String source, @Nullable String published) {}

  private record Link(Explanation.How how, @Nullable Told other) {}

  private record Pair(Told told, Told other, Comparison comparison) {}
}
