package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/**
 * Entities of FollowTheMoney, one a line: Person, Organization, PublicBody and LegalEntity for who
 * acts, Article for texts, Event for acts and meetings, Documentation for what links an Event to
 * its first Article. It has no word for certainty or denial: the status stands in the notes.
 */
final class FtmLines implements Export {
  private static final States STATES = States.open();

  private final Sink sink;
  private final Set<String> written = new HashSet<>();

  FtmLines(OutputStream out) {
    this.sink = new Sink(out);
  }

  static List<Field> fields() {
    return List.of(
        new Field("id", FieldType.STRING, "Key of the record."),
        new Field("schema", FieldType.STRING, "Schema of FollowTheMoney."),
        new Field("properties", FieldType.OBJECT, "Its properties: lists of texts."));
  }

  @Override
  public void entity(EntityRecord record) {
    EntityReference entity = record.entity();
    if (written.add(entity.key())) {
      Properties properties = properties(entity).all("alias", record.aliases());
      record.offices().forEach(held -> properties.one("notes", held.office()));
      write(entity.key(), schema(entity), properties);
    }
  }

  @Override
  public void event(EventRecord event) {
    List<PartyRecord> involved = new ArrayList<>(event.actors());
    involved.addAll(event.recipients());
    String name = event.type().name() + (event.mode() == null ? "" : " " + event.mode().label());
    Properties properties =
        happening(name, event.place(), event.date(), involved, event.history())
            .one("notes", "status: " + event.status().label())
            .all("keywords", event.topics());
    put(event.key(), properties, event.history());
  }

  @Override
  public void meeting(MeetingRecord meeting) {
    Properties properties =
        happening(
                meeting.kind().label(),
                meeting.place(),
                meeting.date(),
                meeting.participants(),
                meeting.history())
            .one("notes", "status: " + meeting.status().label());
    meeting.hosts().forEach(host -> properties.one("organizer", named(host.entity())));
    put(meeting.key(), properties, meeting.history());
  }

  @Override
  public void finish() {
    sink.flush();
  }

  private Properties happening(
      String name,
      @Nullable PlaceRecord place,
      @Nullable DateRecord date,
      List<PartyRecord> involved,
      History history) {
    Properties properties = new Properties().one("name", name);
    if (place != null) {
      properties.one("location", place.entity().name()).one("country", country(place.entity()));
    }
    if (date != null) {
      properties.one("startDate", whole(date.start())).one("endDate", whole(date.end()));
    }
    involved.forEach(party -> properties.one("involved", named(party.entity())));
    return properties
        .one("summary", history.first().sentence())
        .one("proof", article(history.first().article()));
  }

  private void put(String key, Properties properties, History history) {
    write(key, "Event", properties);
    write(
        key + ".documentation",
        "Documentation",
        new Properties()
            .one("document", history.first().article().key())
            .one("entity", key)
            .one("role", "first report"));
  }

  /** Writes the entity too, unless it was written, and returns its id. */
  private String named(EntityReference entity) {
    if (written.add(entity.key())) {
      write(entity.key(), schema(entity), properties(entity));
    }
    return entity.key();
  }

  private String article(ArticleRecord article) {
    if (written.add(article.key())) {
      write(
          article.key(),
          "Article",
          new Properties()
              .one("title", article.title())
              .one("publisher", article.source())
              .one("sourceUrl", article.url())
              .one("publishedAt", Objects.toString(article.published(), null))
              .one("language", article.language())
              .one("contentHash", article.textHash()));
    }
    return article.key();
  }

  private static Properties properties(EntityReference entity) {
    return new Properties()
        .one("name", entity.name())
        .one("country", country(entity))
        .one("wikidataId", entity.wikidata());
  }

  private static String schema(EntityReference entity) {
    return switch (entity.type()) {
      case PERSON -> "Person";
      case ORG -> "Organization";
      case GPE -> entity.iso() == null ? "Address" : "PublicBody";
      case LOC, FAC -> "Address";
      default -> "LegalEntity";
    };
  }

  /** FollowTheMoney writes countries by their two letters. */
  private static @Nullable String country(EntityReference entity) {
    State state = STATES.of(entity.country());
    return state == null || state.iso2() == null ? null : state.iso2().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String whole(@Nullable String date) {
    return date == null || date.startsWith("--") ? null : date;
  }

  private void write(String id, String schema, Properties properties) {
    sink.write(
        new Members()
            .put("id", id)
            .put("schema", schema)
            .put("properties", properties.members)
            .line());
    sink.write("\n");
  }

  /** Properties of an entity: every value is a list. */
  private static final class Properties {
    private final Members members = new Members();
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Properties one(String name, @Nullable String value) {
      return value == null || value.isBlank() ? this : all(name, List.of(value));
    }

    Properties all(String name, List<String> more) {
      List<String> known = values.computeIfAbsent(name, each -> new ArrayList<>());
      more.stream().filter(value -> !known.contains(value)).forEach(known::add);
      members.putTexts(name, known);
      return this;
    }
  }
}
