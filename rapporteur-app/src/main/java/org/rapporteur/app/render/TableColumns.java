package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;

/** The few columns in which records are shown on a terminal; the last one takes what is left. */
public final class TableColumns {
  private final boolean unicode;

  /** Columns with the signs that a style can show. */
  public TableColumns(Style style) {
    this.unicode = style.unicode();
  }

  /** Columns of events. */
  public List<Column<EventRecord>> events() {
    return List.of(
        new Column<>("day", EventRecord::day),
        new Column<>("status", event -> sign(Mark.ofEvent(event.status()))),
        new Column<>(
            "type",
            event -> event.mode() == null ? event.type() : event.type() + "/" + event.mode()),
        new Column<>(
            "told", event -> told(event.history().independent(), event.history().reports())),
        new Column<>("key", EventRecord::key),
        new Column<>(
            "who, where",
            event ->
                RecordColumns.names(event.actors())
                    + (event.recipients().isEmpty()
                        ? ""
                        : arrow() + RecordColumns.names(event.recipients()))
                    + (event.place() == null ? "" : ", " + event.place().entity().name())));
  }

  /** Columns of meetings. */
  public List<Column<MeetingRecord>> meetings() {
    return List.of(
        new Column<>("day", MeetingRecord::day),
        new Column<>("status", meeting -> sign(Mark.of(meeting.status()))),
        new Column<>("kind", MeetingRecord::kind),
        new Column<>(
            "told", meeting -> told(meeting.history().independent(), meeting.history().reports())),
        new Column<>("key", MeetingRecord::key),
        new Column<>(
            "who, where",
            meeting ->
                RecordColumns.names(meeting.participants())
                    + (meeting.place() == null ? "" : ", " + meeting.place().entity().name())));
  }

  /** Columns of statements. */
  public List<Column<StatementRecord>> statements() {
    return List.of(
        new Column<>("day", StatementRecord::day),
        new Column<>("certainty", statement -> sign(Mark.of(statement.certainty()))),
        new Column<>("key", StatementRecord::key),
        new Column<>("speaker, content", TableColumns::said));
  }

  /** Columns of relations. */
  public List<Column<RelationRecord>> relations() {
    return List.of(
        new Column<>("day", RelationRecord::day),
        new Column<>("status", relation -> sign(Mark.ofRelation(relation.status()))),
        new Column<>(
            "told",
            relation -> told(relation.history().independent(), relation.history().reports())),
        new Column<>("key", RelationRecord::key),
        new Column<>(
            "relation",
            relation ->
                relation.subject().name()
                    + " "
                    + relation.predicate().toString().replace('_', ' ')
                    + " "
                    + relation.object().name()));
  }

  /** Columns of topics. */
  public List<Column<TopicRecord>> topics() {
    return List.of(
        new Column<>("last day", TopicRecord::lastDay),
        new Column<>("articles", TopicRecord::articles),
        new Column<>("key", TopicRecord::key),
        new Column<>("label", TopicRecord::label));
  }

  /** Columns of entities. */
  public List<Column<EntityRecord>> entities() {
    return List.of(
        new Column<>("articles", EntityRecord::articles),
        new Column<>("type", entity -> entity.entity().type()),
        new Column<>("country", entity -> entity.entity().country()),
        new Column<>("key", entity -> entity.entity().key()),
        new Column<>(
            "name",
            entity -> {
              List<String> names = new ArrayList<>(List.of(entity.entity().name()));
              entity.offices().stream().limit(1).forEach(held -> names.add(held.office()));
              return String.join(", ", names);
            }));
  }

  /** Columns of articles. */
  public List<Column<ArticleRecord>> articles() {
    return List.of(
        new Column<>("published", ArticleRecord::published),
        new Column<>("source", ArticleRecord::source),
        new Column<>("key", ArticleRecord::key),
        new Column<>("title", article -> (article.isCopy() ? "(copy) " : "") + title(article)));
  }

  /** Columns of what a search finds. */
  public List<Column<SearchHit>> hits() {
    return List.of(
        new Column<>("published", hit -> hit.article().published()),
        new Column<>("key", hit -> hit.article().key()),
        new Column<>(
            "title, words", hit -> title(hit.article()) + ": " + hit.bracketed().snippet()));
  }

  private static String title(ArticleRecord article) {
    return article.title() == null ? "" : article.title();
  }

  private static String said(StatementRecord statement) {
    PartyRecord speaker = statement.speaker();
    return (speaker == null ? "" : speaker.entity().name() + ": ")
        + (statement.content() == null ? "" : statement.content());
  }

  private String sign(Mark mark) {
    return mark.sign().symbol(unicode) + " " + mark.word();
  }

  private String arrow() {
    return unicode ? " → " : " > ";
  }

  /** Independent articles, and after a stroke all reports where there are more. */
  private static String told(int independent, int reports) {
    return reports > independent ? independent + "/" + reports : String.valueOf(independent);
  }
}
