package org.rapporteur.app.render;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;

/** Finds the records of a Reading by their ids, and says them by name. */
final class Index {
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Topic> topics = new HashMap<>();

  Index(Reading reading) {
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    reading.events().forEach(event -> events.put(event.id(), event));
    reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    reading.topics().forEach(topic -> topics.put(topic.id(), topic));
  }

  String name(String entity) {
    Entity found = entities.get(entity);
    return found == null ? entity : found.name();
  }

  String names(List<String> ids) {
    return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
  }

  /** Names of the parties; one that the text only implies stands in brackets. */
  String parties(List<Party> parties) {
    return parties.stream()
        .map(p -> p.span() == null ? "(" + name(p.entity()) + ")" : name(p.entity()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  String topics(List<String> ids) {
    return ids.stream()
        .map(id -> topics.containsKey(id) ? topics.get(id).label() : id)
        .collect(Collectors.joining("; "));
  }

  List<Event> events(List<String> ids) {
    return ids.stream().filter(events::containsKey).map(events::get).toList();
  }

  /** Who says it; empty when the article itself does. */
  String claimants(List<String> ids) {
    Set<String> names = new LinkedHashSet<>();
    for (String id : ids) {
      Statement statement = statements.get(id);
      names.add(statement == null ? id : speaker(statement));
    }
    return String.join(", ", names);
  }

  String speaker(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    if (speaker == null) {
      return "an unnamed source";
    }
    if (speaker.entity() != null) {
      return name(speaker.entity());
    }
    return speaker.span() == null ? "an unnamed source" : speaker.span().text();
  }
}
