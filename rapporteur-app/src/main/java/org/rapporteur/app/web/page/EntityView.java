package org.rapporteur.app.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;

/**
 * A person, body, state, place or thing with all that is told of it.
 *
 * @param entity itself
 * @param facts what is known of it
 * @param asActor how many events it did
 * @param asRecipient how many were done to it
 * @param time its events over time, by status
 * @param events the newest ones
 * @param meetings the newest ones
 * @param statements the newest ones
 * @param relations the newest ones
 * @param counterparts whom it acts with most
 * @param appearances where articles speak of it
 * @param said what users said about it
 * @param fields what can be corrected, and what each field may hold
 */
public record EntityView(
    EntityRecord entity,
    List<Fact> facts,
    long asActor,
    long asRecipient,
    TimeLine time,
    Page<EventRecord> events,
    Page<MeetingRecord> meetings,
    Page<StatementRecord> statements,
    Page<RelationRecord> relations,
    Counted<List<Counterpart>> counterparts,
    List<Appearance> appearances,
    List<RecordView.Said> said,
    Map<String, String> fields) {
  /** Copies the collections. */
  public EntityView {
    facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
    appearances = List.copyOf(appearances);
    said = List.copyOf(said);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * Another one in the same events.
   *
   * @param name for people
   * @param address of its page
   * @param events they are in together
   */
  public record Counterpart(String name, String address, long events) {}

  /** Returns the address of a list with the records of this entity only. */
  public String list(String kind) {
    return "/" + kind + "?party=" + entity.entity().key() + "&status=any";
  }
}
