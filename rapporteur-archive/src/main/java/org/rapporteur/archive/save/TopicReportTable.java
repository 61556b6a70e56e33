package org.rapporteur.archive.save;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.record.FoldedName;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.Span;
import org.rapporteur.model.Topic;

/** What articles talk about. */
final class TopicReportTable {
  private static final Span NOWHERE = new Span(0, 0, "", null);

  private final Change change;
  private final Handle handle;
  private final Stored article;
  private final Map<String, Long> ids = new HashMap<>();

  TopicReportTable(Change change, Stored article) {
    this.change = change;
    this.handle = change.handle();
    this.article = article;
  }

  /** Writes the reports of an article's topics and returns their ids by those in the Reading. */
  Map<String, Long> save() {
    List<Topic> topics = article.reading().topics();
    ReportKeys keys = new ReportKeys(article.key(), RecordKind.TOPIC);
    topics.forEach(topic -> keys.add(topic.id(), evidence(topic), evidence(topic), topic.label()));
    RowIds rows = RowIds.of(handle, "topic_report", article, keys);
    insertRows(topics, rows, records(topics));
    rows.deleteGone(gone -> {});
    insertRaisers(topics);
    return ids;
  }

  private static Span evidence(Topic topic) {
    return topic.evidence().isEmpty() ? NOWHERE : topic.evidence().get(0);
  }

  private Map<String, Long> records(List<Topic> topics) {
    Map<String, Map<String, Object>> sought = new LinkedHashMap<>();
    for (Topic topic : topics) {
      sought.putIfAbsent(
          key(topic),
          Map.of(
              "label", topic.label(),
              "contexts", Stored.labels(topic.contexts()),
              "media_topics", Stored.labels(topic.mediaTopics()),
              "articles", 0,
              "independent", 0));
    }
    return new RecordRows(change, RecordKind.TOPIC).findOrMake(sought);
  }

  private static String key(Topic topic) {
    return RecordKey.of(RecordKind.TOPIC, List.of(FoldedName.of(topic.label())));
  }

  private void insertRows(List<Topic> topics, RowIds rows, Map<String, Long> records) {
    PreparedBatch batch =
        rows.batch(
            """
            local, topic, label, contexts, media_topics, status, salience, start_at, end_at
            """);
    for (Topic topic : topics) {
      long id = rows.of(topic.id());
      ids.put(topic.id(), id);
      boolean seen = !topic.evidence().isEmpty();
      batch.add(
          id,
          rows.key(topic.id()),
          article.id(),
          topic.id(),
          records.get(key(topic)),
          topic.label(),
          Stored.labels(topic.contexts()),
          Stored.labels(topic.mediaTopics()),
          topic.status().label(),
          topic.salience(),
          seen ? evidence(topic).start() : null,
          seen ? evidence(topic).end() : null);
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void insertRaisers(List<Topic> topics) {
    if (article.again()) {
      handle
          .createUpdate(
              """
              DELETE FROM topic_raiser
              WHERE report IN (SELECT id FROM topic_report WHERE article = :article)
              """)
          .bind("article", article.id())
          .execute();
    }
    PreparedBatch batch =
        handle.prepareBatch("INSERT OR IGNORE INTO topic_raiser (report, entity) VALUES (?, ?)");
    for (Topic topic : topics) {
      topic
          .raisedBy()
          .forEach(entity -> batch.add(ids.get(topic.id()), article.linked().of(entity).id()));
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Makes the records anew from their reports; what users said about a field stays. */
  static void refresh(Change change, Set<Long> ids) {
    change
        .handle()
        .createUpdate(
            """
            WITH told AS (
              SELECT r.topic, r.article, r.label, r.contexts, r.media_topics, a.copy_of,
                a.published,
                row_number() OVER (
                  PARTITION BY r.topic
                  ORDER BY a.published IS NULL, a.published, a.id, r.id) AS place
              FROM topic_report r JOIN article a ON a.id = r.article
              WHERE r.topic IN (SELECT value FROM json_each(:ids))
            ), counts AS (
              SELECT topic, count(DISTINCT article) AS articles,
                count(DISTINCT copy_of) AS independent, max(published) AS last_day
              FROM told GROUP BY topic
            ), fresh AS (
              SELECT s.id, t.contexts, t.media_topics, t.published AS day, c.last_day, c.articles,
                c.independent,
                CASE WHEN EXISTS (
                  SELECT 1 FROM correction k
                  WHERE k.record = s.key AND k.field = 'label' AND k.undone = 0)
                THEN s.label ELSE t.label END AS label
              FROM counts c
              JOIN told t ON t.topic = c.topic AND t.place = 1
              JOIN topic s ON s.id = c.topic
            )
            UPDATE topic AS s SET
              label = f.label, contexts = f.contexts, media_topics = f.media_topics, day = f.day,
              last_day = f.last_day, articles = f.articles, independent = f.independent,
              changed = :version, withdrawn = NULL
            FROM fresh f
            WHERE s.id = f.id AND (
              (s.label, s.contexts, s.media_topics, s.day, s.last_day, s.articles, s.independent)
              IS NOT
              (f.label, f.contexts, f.media_topics, f.day, f.last_day, f.articles, f.independent)
              OR s.withdrawn IS NOT NULL)
            """)
        .bind("ids", Keys.numbers(ids))
        .bind("version", change.version())
        .execute();
    Withdrawal.ofUntold(change, RecordKind.TOPIC, ids);
  }
}
