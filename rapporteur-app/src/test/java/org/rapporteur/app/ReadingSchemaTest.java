package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Mode;
import org.rapporteur.model.PlaceRole;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import org.rapporteur.model.RepairKind;
import org.rapporteur.model.Sector;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

final class ReadingSchemaTest {
  private static JsonNode sample() {
    return Json.parse(Json.line(Sample.reading()));
  }

  @Test
  void acceptsWhatWeWrite() {
    assertThat(ReadingSchema.errors(sample())).isEmpty();
    JsonNode empty = Json.parse(Json.line(Terminal.empty(Article.of("Text."))));
    assertThat(ReadingSchema.errors(empty)).isEmpty();
  }

  @Test
  void refusesWhatTheFormatDoesNotKnow() {
    ObjectNode reading = (ObjectNode) sample();
    reading.put("mood", "good");
    assertThat(ReadingSchema.errors(reading)).isNotEmpty();
  }

  @Test
  void refusesARecordWithoutWords() {
    ObjectNode reading = (ObjectNode) sample();
    ((ObjectNode) reading.at("/events/0")).remove("trigger");
    ((ArrayNode) reading.at("/statements/0/content")).removeAll();
    assertThat(ReadingSchema.errors(reading)).hasSize(2);
  }

  @Test
  void knowsEveryLabelOfTheModel() {
    JsonNode schema = Json.parse(ReadingSchema.text());
    Set<Set<String>> known =
        schema.findValues("enum").stream()
            .map(e -> e.valueStream().map(JsonNode::asString).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    List<Object[]> choices =
        List.of(
            Certainty.values(),
            Context.values(),
            EntityType.values(),
            EventType.values(),
            MeetingKind.values(),
            MeetingStatus.values(),
            MentionForm.values(),
            Mode.values(),
            PlaceRole.values(),
            Predicate.values(),
            Quad.values(),
            RepairKind.values(),
            Sector.values(),
            StatementStyle.values(),
            Status.values(),
            TimeBasis.values(),
            TimePrecision.values());
    Set<Set<String>> ours =
        choices.stream()
            .map(c -> Stream.of(c).map(Object::toString).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    assertThat(known).isEqualTo(ours);
  }
}
