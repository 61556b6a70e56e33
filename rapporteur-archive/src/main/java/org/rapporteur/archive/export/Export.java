package org.rapporteur.archive.export;

import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;

/**
 * An export under way: takes records one by one and writes them. What {@link Profile#takes} does
 * not name is ignored.
 *
 * <pre>{@code
 * Export export = Profile.POLECAT.open(stream, options);
 * records.forEach(export::event);
 * export.finish();
 * }</pre>
 */
public interface Export {
  /** Writes an event. */
  default void event(EventRecord event) {}

  /** Writes a meeting. */
  default void meeting(MeetingRecord meeting) {}

  /** Writes a statement. */
  default void statement(StatementRecord statement) {}

  /** Writes a relation. */
  default void relation(RelationRecord relation) {}

  /** Writes an entity. */
  default void entity(EntityRecord entity) {}

  /** Writes a topic. */
  default void topic(TopicRecord topic) {}

  /** Writes what comes at the end and hands everything on; the stream stays open. */
  void finish();
}
