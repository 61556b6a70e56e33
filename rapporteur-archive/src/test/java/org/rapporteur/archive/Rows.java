package org.rapporteur.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.FoldedName;
import org.rapporteur.archive.store.Change;

/** Puts rows into an archive by hand, each with its key made from its number: event-1, event-2 … */
public final class Rows {
  private final Change change;

  /** Rows of one change. */
  public Rows(Change change) {
    this.change = change;
  }

  /** An article that is no copy. */
  public long article(@Nullable String source, @Nullable String published, String text) {
    long id = next("article");
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("key", "article-" + id);
    row.put("text_hash", "sha256:" + id);
    row.put("title", "Story " + id);
    row.put("source", source);
    row.put("url", null);
    row.put("published", published);
    row.put("language", "en");
    row.put("text", text);
    row.put("length", text.length());
    row.put("reading", new byte[0]);
    row.put("reader", "1");
    row.put("origin", "test");
    row.put("added", "2026-01-01T00:00:00Z");
    row.put("copy_of", id);
    row.put("version", change.version());
    insert("article", row);
    change
        .handle()
        .execute(
            "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)",
            id,
            "Story " + id,
            text);
    return id;
  }

  /** An entity with its names. */
  public long entity(String type, String name, @Nullable String country, String... aliases) {
    long id = next("entity");
    Map<String, @Nullable Object> row = record("entity", id);
    row.put("type", type);
    row.put("name", name);
    row.put("country", country);
    row.put("iso", type.equals("GPE") && country != null && aliases.length > 0 ? country : null);
    row.put("articles", 1);
    insert("entity", row);
    name(id, name);
    for (String alias : aliases) {
      name(id, alias);
    }
    return id;
  }

  /** A further name. */
  public void name(long entity, String name) {
    change
        .handle()
        .execute(
            "INSERT INTO entity_name (folded, entity, name, articles) VALUES (?, ?, ?, 1)",
            FoldedName.of(name),
            entity,
            name);
  }

  /** Says that an article speaks of an entity. */
  public void appearance(long article, String local, long entity, @Nullable String office) {
    change
        .handle()
        .execute(
            "INSERT INTO appearance VALUES (?, ?, ?, ?, ?, 1)",
            article,
            local,
            entity,
            "name",
            office);
  }

  /** An event with one report in each article; more columns by name. */
  public long event(
      String type,
      String status,
      String day,
      List<Long> actors,
      List<Long> recipients,
      List<Long> articles,
      Object... more) {
    long id = next("event");
    Map<String, @Nullable Object> row = record("event", id);
    row.put("type", type);
    row.put("quad", 1);
    row.put("intensity", 1.0);
    row.put("status", status);
    row.put("background", 0);
    row.put("day", day);
    row.put("contexts", "");
    row.put("confidence", 0.9);
    counts(row, articles);
    more(row, more);
    insert("event", row);
    parties("event", id, Map.of("actor", actors, "recipient", recipients));
    for (long article : articles) {
      long report = next("event_report");
      Map<String, @Nullable Object> told = report("event", report, id, article);
      for (String same : List.of("type", "quad", "intensity", "status", "background", "contexts")) {
        told.put(same, row.get(same));
      }
      told.put("confidence", 0.9);
      place(told);
      insert("event_report", told);
      first("event", id, report);
    }
    return id;
  }

  /** A meeting with one report in each article. */
  public long meeting(
      String status, String day, List<Long> participants, List<Long> articles, Object... more) {
    long id = next("meeting");
    Map<String, @Nullable Object> row = record("meeting", id);
    row.put("kind", "talks");
    row.put("status", status);
    row.put("day", day);
    counts(row, articles);
    more(row, more);
    insert("meeting", row);
    parties("meeting", id, Map.of("participant", participants));
    for (long article : articles) {
      long report = next("meeting_report");
      Map<String, @Nullable Object> told = report("meeting", report, id, article);
      told.put("kind", "talks");
      told.put("status", status);
      place(told);
      insert("meeting_report", told);
      first("meeting", id, report);
    }
    return id;
  }

  /** A statement told by one article. */
  public long statement(
      @Nullable Long speaker, String certainty, String day, long article, String content) {
    long id = next("statement");
    Map<String, @Nullable Object> row = record("statement", id);
    row.put("speaker", speaker);
    row.put("style", "direct");
    row.put("certainty", certainty);
    row.put("day", day);
    counts(row, List.of(article));
    insert("statement", row);
    long report = next("statement_report");
    Map<String, @Nullable Object> told = report("statement", report, id, article);
    told.put("speaker", speaker);
    told.put("content", content);
    told.put("content_hash", "hash");
    told.put("cue_words", "said");
    told.put("start_at", 0);
    told.put("end_at", 4);
    told.put("style", "direct");
    told.put("certainty", certainty);
    told.put("confidence", 0.8);
    insert("statement_report", told);
    change
        .handle()
        .execute("INSERT INTO statement_words (rowid, content) VALUES (?, ?)", report, content);
    first("statement", id, report);
    return id;
  }

  /** A relation told by one article. */
  public long relation(String predicate, long subject, long object, String day, long article) {
    long id = next("relation");
    Map<String, @Nullable Object> row = record("relation", id);
    row.put("predicate", predicate);
    row.put("subject", subject);
    row.put("object", object);
    row.put("status", "actual");
    row.put("day", day);
    row.put("last_day", day);
    counts(row, List.of(article));
    insert("relation", row);
    long report = next("relation_report");
    Map<String, @Nullable Object> told = report("relation", report, id, article);
    told.put("predicate", predicate);
    told.put("subject", subject);
    told.put("object", object);
    told.put("status", "actual");
    told.put("confidence", 0.7);
    place(told);
    insert("relation_report", told);
    first("relation", id, report);
    return id;
  }

  /** A topic of one article. */
  public long topic(String label, String contexts, String day, long article) {
    long id = next("topic");
    Map<String, @Nullable Object> row = record("topic", id);
    row.put("label", label);
    row.put("contexts", contexts);
    row.put("media_topics", "");
    row.put("day", day);
    row.put("last_day", day);
    row.put("articles", 1);
    row.put("independent", 1);
    insert("topic", row);
    long report = next("topic_report");
    Map<String, @Nullable Object> told = report("topic", report, id, article);
    told.put("label", label);
    told.put("contexts", contexts);
    told.put("media_topics", "");
    told.put("status", "actual");
    told.put("salience", 0.5);
    told.put("start_at", 0);
    told.put("end_at", 4);
    insert("topic_report", told);
    return id;
  }

  private Map<String, @Nullable Object> record(String kind, long id) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("key", kind + "-" + id);
    row.put("added", change.version());
    row.put("changed", change.version());
    return row;
  }

  private static Map<String, @Nullable Object> report(
      String kind, long report, long record, long article) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", report);
    row.put("key", "report-" + kind + "-" + report);
    row.put("article", article);
    row.put("local", "x" + report);
    row.put(kind, record);
    return row;
  }

  private static void place(Map<String, @Nullable Object> row) {
    row.put("start_at", 0);
    row.put("end_at", 4);
    row.put("words", "They");
    row.put("sentence_start", 0);
    row.put("sentence_end", 9);
  }

  private static void counts(Map<String, @Nullable Object> row, List<Long> articles) {
    row.put("reports", articles.size());
    row.put("articles", articles.size());
    row.put("independent", articles.size());
  }

  private static void more(Map<String, @Nullable Object> row, Object... more) {
    for (int i = 0; i < more.length; i += 2) {
      row.put((String) more[i], more[i + 1]);
    }
  }

  private void parties(String kind, long id, Map<String, List<Long>> roles) {
    roles.forEach((role, entities) -> {
      for (int position = 0; position < entities.size(); position++) {
        change
            .handle()
            .execute(
                "INSERT INTO %1$s_party (%1$s, role, entity, country, position) VALUES (?, ?, ?, (SELECT country FROM entity WHERE id = ?), ?)"
                    .formatted(kind),
                id,
                role,
                entities.get(position),
                entities.get(position),
                position);
      }
    });
  }

  private void first(String kind, long id, long report) {
    change
        .handle()
        .execute(
            "UPDATE %s SET first = coalesce(first, ?) WHERE id = ?".formatted(kind), report, id);
  }

  private long next(String table) {
    return change
        .handle()
        .createQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }

  private void insert(String table, Map<String, @Nullable Object> row) {
    String names = String.join(", ", row.keySet());
    String values = row.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
    change
        .handle()
        .createUpdate("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")")
        .bindMap(row)
        .execute();
  }
}
