package org.rapporteur.archive.store;

import java.util.List;
import org.rapporteur.archive.record.RecordKind;

/** A kind of record that is listed, with the SQL that says what each record is found by. */
public enum ListedKind {
  /** Events. */
  EVENT(
      1,
      RecordKind.EVENT,
      "day",
      List.of(
          Traits.TYPE.of("r.type"),
          Traits.STATUS.of("r.status"),
          Traits.QUAD.ofNumber("r.quad - 1"),
          Traits.BACKGROUND.ofNumber("r.background"),
          Traits.CERTAINTY.of("r.certainty"),
          Traits.VERDICT.of("r.verdict"),
          Traits.MODE.of("r.mode"),
          Traits.INDEPENDENT.ofNumber("r.independent")),
      """
      SELECT 'e' || entity AS term FROM event_party WHERE event = r.id
      UNION SELECT 'c' || country FROM event_party WHERE event = r.id AND country IS NOT NULL
      UNION SELECT 's' || a.source FROM event_report p JOIN article a ON a.id = p.article
            WHERE p.event = r.id AND a.source IS NOT NULL
      UNION SELECT 'p' || r.place WHERE r.place IS NOT NULL
      UNION SELECT 'q' || country FROM entity WHERE id = r.place AND country IS NOT NULL
      UNION SELECT 'x' || j.value
            FROM json_each('[' || replace(json_quote(trim(r.contexts, '|')), '|', '","') || ']') j
            WHERE r.contexts <> ''
      UNION SELECT 't' || lower(t.label)
            FROM event_report p JOIN event_topic et ON et.event_report = p.id
            JOIN topic_report tr ON tr.id = et.topic_report JOIN topic t ON t.id = tr.topic
            WHERE p.event = r.id
      """),
  /** Meetings. */
  MEETING(
      2,
      RecordKind.MEETING,
      "day",
      List.of(
          Traits.STATUS.of("r.status"),
          Traits.VERDICT.of("r.verdict"),
          Traits.INDEPENDENT.ofNumber("r.independent")),
      """
      SELECT 'e' || entity AS term FROM meeting_party WHERE meeting = r.id
      UNION SELECT 'c' || country FROM meeting_party WHERE meeting = r.id AND country IS NOT NULL
      UNION SELECT 's' || a.source FROM meeting_report p JOIN article a ON a.id = p.article
            WHERE p.meeting = r.id AND a.source IS NOT NULL
      UNION SELECT 'p' || r.place WHERE r.place IS NOT NULL
      UNION SELECT 'q' || country FROM entity WHERE id = r.place AND country IS NOT NULL
      UNION SELECT 't' || lower(j.value)
            FROM json_each('[' || replace(json_quote(trim(r.topics, '|')), '|', '","') || ']') j
            WHERE r.topics <> ''
      """),
  /** Statements; the party is the speaker. */
  STATEMENT(
      3,
      RecordKind.STATEMENT,
      "day",
      List.of(
          Traits.CERTAINTY.of("r.certainty"),
          Traits.VERDICT.of("r.verdict"),
          Traits.INDEPENDENT.ofNumber("r.independent")),
      """
      SELECT 'e' || r.speaker AS term WHERE r.speaker IS NOT NULL
      UNION SELECT 'c' || r.country WHERE r.country IS NOT NULL
      UNION SELECT 's' || a.source FROM statement_report p JOIN article a ON a.id = p.article
            WHERE p.statement = r.id AND a.source IS NOT NULL
      """),
  /** Relations; the parties are subject and object. */
  RELATION(
      4,
      RecordKind.RELATION,
      "day",
      List.of(
          Traits.STATUS.of("r.status"),
          Traits.VERDICT.of("r.verdict"),
          Traits.PREDICATE.of("r.predicate"),
          Traits.INDEPENDENT.ofNumber("r.independent")),
      """
      SELECT 'e' || r.subject AS term UNION SELECT 'e' || r.object
      UNION SELECT 'c' || country FROM entity
            WHERE id IN (r.subject, r.object) AND country IS NOT NULL
      UNION SELECT 's' || a.source FROM relation_report p JOIN article a ON a.id = p.article
            WHERE p.relation = r.id AND a.source IS NOT NULL
      """),
  /** Topics; the parties are those who raise them. */
  TOPIC(
      5,
      RecordKind.TOPIC,
      "last_day",
      List.of(Traits.VERDICT.of("r.verdict"), Traits.INDEPENDENT.ofNumber("r.independent")),
      """
      SELECT 'e' || x.entity AS term FROM topic_report p JOIN topic_raiser x ON x.report = p.id
            WHERE p.topic = r.id
      UNION SELECT 'c' || e.country FROM topic_report p JOIN topic_raiser x ON x.report = p.id
            JOIN entity e ON e.id = x.entity WHERE p.topic = r.id AND e.country IS NOT NULL
      UNION SELECT 's' || a.source FROM topic_report p JOIN article a ON a.id = p.article
            WHERE p.topic = r.id AND a.source IS NOT NULL
      UNION SELECT 'x' || j.value
            FROM json_each('[' || replace(json_quote(trim(r.contexts, '|')), '|', '","') || ']') j
            WHERE r.contexts <> ''
      UNION SELECT 't' || lower(r.label)
      """),
  /** Articles; the parties are all whom they speak of. */
  ARTICLE(
      6,
      RecordKind.ARTICLE,
      "published",
      List.of(),
      """
      SELECT 'e' || entity AS term FROM appearance WHERE article = r.id
      UNION SELECT 'c' || e.country FROM appearance x JOIN entity e ON e.id = x.entity
            WHERE x.article = r.id AND e.country IS NOT NULL
      UNION SELECT 's' || r.source WHERE r.source IS NOT NULL
      UNION SELECT 't' || lower(t.label) FROM topic_report p JOIN topic t ON t.id = p.topic
            WHERE p.article = r.id
      """);

  private final int number;
  private final RecordKind kind;
  private final String day;
  private final String traits;
  private final String terms;

  ListedKind(int number, RecordKind kind, String day, List<String> traits, String terms) {
    this.number = number;
    this.kind = kind;
    this.day = day;
    this.traits = traits.isEmpty() ? "0" : String.join(" | ", traits);
    this.terms = terms;
  }

  /** Returns the number that stands for the kind in the tables. */
  public int number() {
    return number;
  }

  /** Returns the kind, whose label is the name of its table. */
  public RecordKind kind() {
    return kind;
  }

  /** Returns the query that says of all stale records what they are found by now. */
  String fresh() {
    String gone = this == ARTICLE ? "" : "AND r.withdrawn IS NULL AND r.replaced_by IS NULL";
    return """
    INSERT INTO temp.fresh (id, day, month, traits, terms)
    SELECT r.id,
           coalesce(CAST(julianday(r.%2$s) - 2440587.5 AS INTEGER), %5$d),
           coalesce(CAST(strftime('%%Y', r.%2$s) AS INTEGER) * 12
                    + CAST(strftime('%%m', r.%2$s) AS INTEGER) - 1, %5$d),
           %3$s,
           (SELECT coalesce(json_group_array(term), '[]') FROM (%4$s))
    FROM %1$s r
    WHERE r.id IN (SELECT id FROM stale WHERE kind = :kind) %6$s
    """
        .formatted(kind.label(), day, traits, terms, Listed.NO_DAY, gone);
  }
}
