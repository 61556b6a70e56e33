package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.DateRecord;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.History;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.PlaceRecord;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;

/** The columns in which records are written for spreadsheets; several values stand with "; ". */
public final class RecordColumns {
  private RecordColumns() {}

  /** Columns of events. */
  public static List<Column<EventRecord>> events() {
    List<Column<EventRecord>> columns = new ArrayList<>();
    columns.add(new Column<>("key", EventRecord::key));
    columns.add(new Column<>("day", EventRecord::day));
    columns.add(new Column<>("type", EventRecord::type));
    columns.add(new Column<>("mode", EventRecord::mode));
    columns.add(new Column<>("quad", EventRecord::quad));
    columns.add(new Column<>("intensity", EventRecord::intensity));
    columns.add(new Column<>("cameo", EventRecord::cameo));
    columns.add(new Column<>("goldstein", EventRecord::goldstein));
    columns.add(new Column<>("status", EventRecord::status));
    columns.add(new Column<>("background", EventRecord::background));
    columns.add(new Column<>("certainty", EventRecord::certainty));
    columns.add(new Column<>("actors", event -> names(event.actors())));
    columns.add(new Column<>("actor_countries", event -> countries(event.actors())));
    columns.add(new Column<>("recipients", event -> names(event.recipients())));
    columns.add(new Column<>("recipient_countries", event -> countries(event.recipients())));
    place(columns, EventRecord::place);
    date(columns, EventRecord::date);
    columns.add(new Column<>("contexts", event -> joined(event.contexts())));
    columns.add(new Column<>("topics", event -> joined(event.topics())));
    columns.add(new Column<>("confidence", EventRecord::confidence));
    history(columns, EventRecord::history);
    return columns;
  }

  /** Columns of meetings. */
  public static List<Column<MeetingRecord>> meetings() {
    List<Column<MeetingRecord>> columns = new ArrayList<>();
    columns.add(new Column<>("key", MeetingRecord::key));
    columns.add(new Column<>("day", MeetingRecord::day));
    columns.add(new Column<>("kind", MeetingRecord::kind));
    columns.add(new Column<>("status", MeetingRecord::status));
    columns.add(new Column<>("participants", meeting -> names(meeting.participants())));
    columns.add(new Column<>("countries", meeting -> countries(meeting.participants())));
    columns.add(new Column<>("visitors", meeting -> names(meeting.visitors())));
    columns.add(new Column<>("hosts", meeting -> names(meeting.hosts())));
    place(columns, MeetingRecord::place);
    date(columns, MeetingRecord::date);
    columns.add(new Column<>("topics", meeting -> joined(meeting.topics())));
    history(columns, MeetingRecord::history);
    return columns;
  }

  /** Columns of statements. */
  public static List<Column<StatementRecord>> statements() {
    List<Column<StatementRecord>> columns = new ArrayList<>();
    columns.add(new Column<>("key", StatementRecord::key));
    columns.add(new Column<>("day", StatementRecord::day));
    columns.add(new Column<>("certainty", StatementRecord::certainty));
    columns.add(new Column<>("style", StatementRecord::style));
    columns.add(new Column<>("speaker", statement -> names(speaker(statement))));
    columns.add(new Column<>("speaker_country", statement -> countries(speaker(statement))));
    columns.add(new Column<>("cue", StatementRecord::cue));
    columns.add(new Column<>("content", StatementRecord::content));
    columns.add(new Column<>("confidence", StatementRecord::confidence));
    history(columns, StatementRecord::history);
    return columns;
  }

  /** Columns of relations. */
  public static List<Column<RelationRecord>> relations() {
    List<Column<RelationRecord>> columns = new ArrayList<>();
    columns.add(new Column<>("key", RelationRecord::key));
    columns.add(new Column<>("day", RelationRecord::day));
    columns.add(new Column<>("last_day", RelationRecord::lastDay));
    columns.add(new Column<>("status", RelationRecord::status));
    columns.add(new Column<>("subject", relation -> relation.subject().name()));
    columns.add(new Column<>("predicate", RelationRecord::predicate));
    columns.add(new Column<>("object", relation -> relation.object().name()));
    columns.add(new Column<>("confidence", RelationRecord::confidence));
    history(columns, RelationRecord::history);
    return columns;
  }

  /** Columns of topics. */
  public static List<Column<TopicRecord>> topics() {
    return List.of(
        new Column<>("key", TopicRecord::key),
        new Column<>("day", TopicRecord::day),
        new Column<>("last_day", TopicRecord::lastDay),
        new Column<>("label", TopicRecord::label),
        new Column<>("contexts", topic -> joined(topic.contexts())),
        new Column<>("media_topics", topic -> joined(topic.mediaTopics())),
        new Column<>("articles", TopicRecord::articles),
        new Column<>("independent", TopicRecord::independent),
        new Column<>("verdict", TopicRecord::verdict));
  }

  /** Columns of entities. */
  public static List<Column<EntityRecord>> entities() {
    return List.of(
        new Column<>("key", entity -> entity.entity().key()),
        new Column<>("articles", EntityRecord::articles),
        new Column<>("events", EntityRecord::events),
        new Column<>("statements", EntityRecord::statements),
        new Column<>("type", entity -> entity.entity().type()),
        new Column<>("name", entity -> entity.entity().name()),
        new Column<>("country", entity -> entity.entity().country()),
        new Column<>("sector", entity -> entity.entity().sector()),
        new Column<>("aliases", entity -> joined(entity.aliases())),
        new Column<>(
            "offices",
            entity ->
                joined(entity.offices().stream().map(EntityRecord.OfficeHeld::office).toList())),
        new Column<>("wikidata", entity -> entity.entity().wikidata()),
        new Column<>("geonames", entity -> entity.entity().geonames()),
        new Column<>("iso", entity -> entity.entity().iso()),
        new Column<>("latitude", entity -> entity.entity().latitude()),
        new Column<>("longitude", entity -> entity.entity().longitude()));
  }

  /** Columns of articles. */
  public static List<Column<ArticleRecord>> articles() {
    return List.of(
        new Column<>("key", ArticleRecord::key),
        new Column<>("published", ArticleRecord::published),
        new Column<>("source", ArticleRecord::source),
        new Column<>("title", ArticleRecord::title),
        new Column<>("url", ArticleRecord::url),
        new Column<>("language", ArticleRecord::language),
        new Column<>("length", ArticleRecord::length),
        new Column<>("text_hash", ArticleRecord::textHash),
        new Column<>("text_kept", ArticleRecord::textKept),
        new Column<>("copy_of", article -> article.isCopy() ? article.copyOf() : null),
        new Column<>("reader", ArticleRecord::reader),
        new Column<>("origin", ArticleRecord::origin),
        new Column<>("added", ArticleRecord::added));
  }

  /** Columns of what a search finds; hits stand in square brackets. */
  public static List<Column<SearchHit>> hits() {
    List<Column<SearchHit>> columns = new ArrayList<>();
    columns.add(new Column<>("rank", SearchHit::rank));
    columns.add(new Column<>("snippet", hit -> hit.bracketed().snippet()));
    for (Column<ArticleRecord> column : articles()) {
      columns.add(new Column<>(column.name(), hit -> column.value().apply(hit.article())));
    }
    return columns;
  }

  private static List<PartyRecord> speaker(StatementRecord statement) {
    PartyRecord speaker = statement.speaker();
    return speaker == null ? List.of() : List.of(speaker);
  }

  private static <T> void place(List<Column<T>> columns, Function<T, @Nullable PlaceRecord> place) {
    columns.add(new Column<>("place", of(of(place, PlaceRecord::entity), EntityReference::name)));
    columns.add(
        new Column<>(
            "place_country", of(of(place, PlaceRecord::entity), EntityReference::country)));
    columns.add(new Column<>("place_role", of(place, PlaceRecord::role)));
    columns.add(
        new Column<>("latitude", of(of(place, PlaceRecord::entity), EntityReference::latitude)));
    columns.add(
        new Column<>("longitude", of(of(place, PlaceRecord::entity), EntityReference::longitude)));
  }

  private static <T> void date(List<Column<T>> columns, Function<T, @Nullable DateRecord> date) {
    columns.add(new Column<>("date_start", of(date, DateRecord::start)));
    columns.add(new Column<>("date_end", of(date, DateRecord::end)));
    columns.add(new Column<>("date_precision", of(date, DateRecord::precision)));
    columns.add(new Column<>("date_basis", of(date, DateRecord::basis)));
  }

  private static <T> void history(List<Column<T>> columns, Function<T, History> history) {
    columns.add(new Column<>("reports", record -> history.apply(record).reports()));
    columns.add(new Column<>("articles", record -> history.apply(record).articles()));
    columns.add(new Column<>("independent", record -> history.apply(record).independent()));
    columns.add(new Column<>("conflicts", record -> joined(history.apply(record).conflicts())));
    columns.add(new Column<>("verdict", record -> history.apply(record).verdict()));
    columns.add(
        new Column<>("first_source", record -> history.apply(record).first().article().source()));
    columns.add(
        new Column<>(
            "first_published", record -> history.apply(record).first().article().published()));
    columns.add(new Column<>("first_url", record -> history.apply(record).first().article().url()));
    columns.add(
        new Column<>("first_article", record -> history.apply(record).first().article().key()));
    columns.add(new Column<>("words", record -> history.apply(record).first().words()));
    columns.add(new Column<>("sentence", record -> history.apply(record).first().sentence()));
  }

  private static <T, S, V> Function<T, @Nullable V> of(
      Function<T, @Nullable S> first, Function<S, @Nullable V> then) {
    return record -> {
      S found = first.apply(record);
      return found == null ? null : then.apply(found);
    };
  }

  static String names(List<PartyRecord> parties) {
    return joined(parties.stream().map(party -> party.entity().name()).toList());
  }

  private static String countries(List<PartyRecord> parties) {
    List<String> found = new ArrayList<>();
    for (PartyRecord party : parties) {
      String country = party.entity().country();
      if (country != null && !found.contains(country)) {
        found.add(country);
      }
    }
    return joined(found);
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("; "));
  }
}
