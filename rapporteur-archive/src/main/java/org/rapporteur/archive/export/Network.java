package org.rapporteur.archive.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;

/**
 * Who did what to whom, added up: a node for each party, a directed edge for each actor, recipient
 * and PLOVER type. Acts without a recipient in which several act together (talks) join each two of
 * them. Kept in memory: one entry for each edge.
 */
final class Network {
  /**
   * An edge.
   *
   * @param source key of the actor
   * @param target key of the recipient
   * @param type PLOVER type
   */
  record Way(String source, String target, String type) {}

  /** What an edge adds up to. */
  static final class Weight {
    private int events;
    private int independent;
    private double intensity;
    private @Nullable String first;
    private @Nullable String last;

    int events() {
      return events;
    }

    int independent() {
      return independent;
    }

    /** Returns the mean intensity: below 0 for conflict, above for cooperation. */
    double intensity() {
      return intensity / events;
    }

    @Nullable String first() {
      return first;
    }

    @Nullable String last() {
      return last;
    }

    private void add(EventRecord event) {
      events++;
      independent += event.history().independent();
      intensity += event.intensity();
      if (event.day() != null) {
        String day = event.day().toString();
        first = first == null || day.compareTo(first) < 0 ? day : first;
        last = last == null || day.compareTo(last) > 0 ? day : last;
      }
    }
  }

  private final Map<String, EntityReference> nodes = new LinkedHashMap<>();
  private final Map<Way, Weight> edges = new LinkedHashMap<>();

  void add(EventRecord event) {
    List<PartyRecord> targets = event.recipients().isEmpty() ? event.actors() : event.recipients();
    for (int i = 0; i < event.actors().size(); i++) {
      EntityReference actor = event.actors().get(i).entity();
      // of several who act together each two are joined once
      int from = event.recipients().isEmpty() ? i + 1 : 0;
      for (PartyRecord party : new ArrayList<>(targets.subList(from, targets.size()))) {
        EntityReference target = party.entity();
        if (!target.key().equals(actor.key())) {
          nodes.putIfAbsent(actor.key(), actor);
          nodes.putIfAbsent(target.key(), target);
          edges
              .computeIfAbsent(
                  new Way(actor.key(), target.key(), event.type().name()), way -> new Weight())
              .add(event);
        }
      }
    }
  }

  Map<String, EntityReference> nodes() {
    return nodes;
  }

  Map<Way, Weight> edges() {
    return edges;
  }

  static List<Field> fields() {
    return List.of(
        new Field("node id", FieldType.STRING, "Key of the entity."),
        new Field("label", FieldType.STRING, "Its name."),
        new Field("entity_type", FieldType.STRING, "OntoNotes type."),
        new Field("country", FieldType.STRING, "ISO 3166-1 alpha-3, or KOS, IGO, UNO, EUR."),
        new Field("type", FieldType.STRING, "PLOVER type of the edge."),
        new Field("weight", FieldType.INTEGER, "How many events the edge adds up."),
        new Field("independent", FieldType.INTEGER, "Sum of the independent articles of these."),
        new Field("intensity", FieldType.NUMBER, "Mean intensity; the sign tells conflict."),
        new Field("start", FieldType.DATE, "Day of the first event."),
        new Field("end", FieldType.DATE, "Day of the last event."));
  }
}
