package org.rapporteur.app.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Total;

/**
 * Topics whose share of the articles grew: the last part of the time, which holds about a quarter
 * of the articles, beside the time before.
 *
 * @param since first day of the last part; absent when there is no time to compare with
 * @param topics those that grew most first
 * @param of how many articles are compared
 */
public record RisingTopics(@Nullable LocalDate since, List<Rising> topics, Total of) {
  private static final int PART = 4;
  private static final int MOST_TOPICS = 8;
  private static final int LEAST_ARTICLES = 2;

  /** What fewer articles are about than about so many other topics cannot rise far. */
  private static final int MOST_COMPARED = 2_000;

  /** Copies the list. */
  public RisingTopics {
    topics = List.copyOf(topics);
  }

  static RisingTopics of(Asked asked, Listing<ArticleRecord> articles) {
    NavigableMap<LocalDate, Long> days = new TreeMap<>();
    Counted<Map<String, Long>> counted = articles.counts(asked.filter(), Facet.DAY);
    counted
        .counts()
        .forEach((day, records) -> {
          if (!day.isEmpty()) {
            days.put(LocalDate.parse(day), records);
          }
        });
    if (days.size() < 2) {
      return new RisingTopics(null, List.of(), counted.of());
    }
    LocalDate since = since(days);
    return new RisingTopics(since, topics(asked, articles, days, since), counted.of());
  }

  private static LocalDate since(NavigableMap<LocalDate, Long> days) {
    long total = sum(days);
    long recent = 0;
    for (Map.Entry<LocalDate, Long> day : days.descendingMap().entrySet()) {
      recent += day.getValue();
      if (recent * PART >= total) {
        // something has to be left to compare with
        return day.getKey().equals(days.firstKey())
            ? days.higherKey(days.firstKey())
            : day.getKey();
      }
    }
    return days.lastKey();
  }

  private static List<Rising> topics(
      Asked asked,
      Listing<ArticleRecord> articles,
      NavigableMap<LocalDate, Long> days,
      LocalDate since) {
    Filter late = asked.filterWith("from", since.toString());
    Map<String, Long> all = articles.counts(asked.filter(), Facet.TOPIC, MOST_COMPARED).counts();
    long allRecent = sum(days.tailMap(since, true));
    long allBefore = sum(days.headMap(since, false));
    return articles.counts(late, Facet.TOPIC, MOST_COMPARED).counts().entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_ARTICLES && all.containsKey(entry.getKey()))
        .map(entry ->
            new Rising(
                entry.getKey(),
                asked.moved("topic", entry.getKey()).at("/articles"),
                entry.getValue(),
                allRecent,
                all.getOrDefault(entry.getKey(), 0L) - entry.getValue(),
                allBefore))
        .filter(topic -> topic.rise() > 0)
        .sorted(Comparator.comparingDouble(Rising::rise).reversed().thenComparing(Rising::label))
        .limit(MOST_TOPICS)
        .toList();
  }

  private static long sum(Map<LocalDate, Long> days) {
    return days.values().stream().mapToLong(Long::longValue).sum();
  }
}
