package org.rapporteur.archive.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.archive.record.RecordKind;

/** A kind of record that is listed, with the SQL that says what each record is found by. */
public enum ListedKind {
  /** Events. */
  EVENT(
      1,
      RecordKind.EVENT,
      "day",
      EnumSet.of(
          Traits.TYPE,
          Traits.STATUS,
          Traits.QUAD,
          Traits.BACKGROUND,
          Traits.CERTAINTY,
          Traits.VERDICT,
          Traits.MODE,
          Traits.INDEPENDENT),
      EnumSet.allOf(Term.class),
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
      UNION SELECT 'd' || min(a.country, b.country) || '|' || max(a.country, b.country)
            FROM event_party a JOIN event_party b ON b.event = a.event AND b.country <> a.country
            WHERE a.event = r.id AND (a.role <> b.role OR NOT EXISTS (
              SELECT 1 FROM event_party n WHERE n.event = r.id AND n.role = 'recipient'))
      """),
  /** Meetings. */
  MEETING(
      2,
      RecordKind.MEETING,
      "day",
      EnumSet.of(Traits.STATUS, Traits.VERDICT, Traits.INDEPENDENT),
      EnumSet.complementOf(EnumSet.of(Term.CONTEXT)),
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
      UNION SELECT 'd' || a.country || '|' || b.country
            FROM meeting_party a JOIN meeting_party b
              ON b.meeting = a.meeting AND b.country > a.country
            WHERE a.meeting = r.id
      """),
  /** Statements; the party is the speaker. */
  STATEMENT(
      3,
      RecordKind.STATEMENT,
      "day",
      EnumSet.of(Traits.CERTAINTY, Traits.VERDICT, Traits.INDEPENDENT),
      EnumSet.of(Term.PARTY, Term.COUNTRY, Term.SOURCE),
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
      EnumSet.of(Traits.STATUS, Traits.VERDICT, Traits.PREDICATE, Traits.INDEPENDENT),
      EnumSet.of(Term.PARTY, Term.COUNTRY, Term.SOURCE),
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
      EnumSet.of(Traits.VERDICT, Traits.INDEPENDENT),
      EnumSet.of(Term.PARTY, Term.COUNTRY, Term.SOURCE, Term.CONTEXT, Term.TOPIC),
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
      EnumSet.noneOf(Traits.class),
      EnumSet.of(Term.PARTY, Term.COUNTRY, Term.SOURCE, Term.TOPIC),
      """
      SELECT 'e' || entity AS term FROM appearance WHERE article = r.id
      UNION SELECT 'c' || e.country FROM appearance x JOIN entity e ON e.id = x.entity
            WHERE x.article = r.id AND e.country IS NOT NULL
      UNION SELECT 's' || r.source WHERE r.source IS NOT NULL
      UNION SELECT 't' || lower(t.label) FROM topic_report p JOIN topic t ON t.id = p.topic
            WHERE p.article = r.id
      """),
  /** Entities, by the number of articles that speak of them in the place of a day. */
  ENTITY(
      7,
      RecordKind.ENTITY,
      "",
      EnumSet.noneOf(Traits.class),
      EnumSet.of(Term.PARTY, Term.COUNTRY),
      """
      SELECT 'e' || r.id AS term
      UNION SELECT 'c' || r.country WHERE r.country IS NOT NULL
      """);

  /** Stands for a day that is not known, before all others. */
  public static final int NO_DAY = -1_000_000;

  private final int number;
  private final RecordKind kind;
  private final String day;
  private final Set<Traits> traits;
  private final Set<Term> terms;
  private final String termQuery;

  ListedKind(
      int number,
      RecordKind kind,
      String day,
      Set<Traits> traits,
      Set<Term> terms,
      String termQuery) {
    this.number = number;
    this.kind = kind;
    this.day = day;
    this.traits = Set.copyOf(traits);
    this.terms = Set.copyOf(terms);
    this.termQuery = termQuery;
  }

  /** Returns the number that stands for the kind in the tables. */
  public int number() {
    return number;
  }

  /** Returns the name of the table of the records. */
  public String table() {
    return kind.label();
  }

  /** Tells whether records of this kind have a day. */
  public boolean hasDay() {
    return !day.isEmpty();
  }

  /** Tells whether records of this kind have a trait. */
  public boolean has(Traits trait) {
    return traits.contains(trait);
  }

  /** Tells whether records of this kind are found by a term. */
  public boolean has(Term term) {
    return terms.contains(term);
  }

  /** Returns the query that says of all stale records what they are found by now. */
  String fresh() {
    return """
    INSERT INTO temp.fresh (id, day, month, traits, terms)
    SELECT r.id, %2$s, %3$s, %4$s,
           (SELECT coalesce(json_group_array(term), '[]') FROM (%5$s))
    FROM %1$s r
    WHERE r.id IN (SELECT id FROM stale WHERE kind = :kind) %6$s
    """
        .formatted(table(), dayTerm(), monthTerm(), traitsTerm(), termQuery, present());
  }

  private String dayTerm() {
    return hasDay()
        ? "coalesce(CAST(julianday(r.%s) - 2440587.5 AS INTEGER), %d)".formatted(day, NO_DAY)
        : "r.articles";
  }

  private String monthTerm() {
    return hasDay()
        ? """
        coalesce(CAST(strftime('%%Y', r.%1$s) AS INTEGER) * 12
                 + CAST(strftime('%%m', r.%1$s) AS INTEGER) - 1, %2$d)
        """
            .formatted(day, NO_DAY)
        : "0";
  }

  private String traitsTerm() {
    List<String> bits =
        EnumSet.allOf(Traits.class).stream().filter(this::has).map(Traits::ofColumn).toList();
    return bits.isEmpty() ? "0" : bits.stream().collect(Collectors.joining(" | "));
  }

  private String present() {
    return this == ARTICLE ? "" : "AND r.withdrawn IS NULL AND r.replaced_by IS NULL";
  }
}
