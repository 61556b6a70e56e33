package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.List;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;
import org.rapporteur.json.Json;

/** Records as they are, one a line; the beginning of a key tells the kind. */
final class RecordLines implements Export {
  private final Sink sink;

  RecordLines(OutputStream out) {
    this.sink = new Sink(out);
  }

  static List<Field> fields() {
    return List.of(
        new Field(
            "key",
            FieldType.STRING,
            "event-…, meeting-…, statement-…, relation-…, topic-…; of an entity: entity.key."),
        new Field(
            "…",
            FieldType.OBJECT,
            "All components of the record as the archive keeps them; what is absent is left out."),
        new Field(
            "history",
            FieldType.OBJECT,
            "first report, numbers of reports, articles and independent articles, conflicts,"
                + " verdict."));
  }

  @Override
  public void event(EventRecord event) {
    write(event);
  }

  @Override
  public void meeting(MeetingRecord meeting) {
    write(meeting);
  }

  @Override
  public void statement(StatementRecord statement) {
    write(statement);
  }

  @Override
  public void relation(RelationRecord relation) {
    write(relation);
  }

  @Override
  public void entity(EntityRecord entity) {
    write(entity);
  }

  @Override
  public void topic(TopicRecord topic) {
    write(topic);
  }

  @Override
  public void finish() {
    sink.flush();
  }

  private void write(Object value) {
    sink.write(Json.line(value));
    sink.write("\n");
  }
}
