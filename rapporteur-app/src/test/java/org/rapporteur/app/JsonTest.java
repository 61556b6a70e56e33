package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

final class JsonTest {
  @Test
  void writesAReadingAsTheFormatSays() throws Exception {
    Golden.check("reading.json", Json.pretty(Sample.reading()) + "\n");
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(Json.reading(Json.line(Sample.reading()))).isEqualTo(Sample.reading());
    assertThat(Json.reading(Json.pretty(Sample.reading()))).isEqualTo(Sample.reading());
  }

  @Test
  void leavesOutWhatIsAbsentButShowsWhatIsUnknownOfTheArticle() {
    JsonNode reading = Json.parse(Json.line(Sample.reading()));
    assertThat(reading.at("/article/url").isNull()).isTrue();
    assertThat(reading.at("/statements/0/within").isNull()).isTrue();
    assertThat(reading.at("/warnings/0/span").isNull()).isTrue();
    assertThat(reading.at("/events/1").has("place")).isFalse();
    assertThat(reading.at("/events/1/recipients/0").has("span")).isFalse();
    assertThat(reading.at("/events/0/trigger").has("original")).isFalse();
  }

  @Test
  void writesLabelsAndNotConstants() {
    JsonNode event = Json.parse(Json.line(Sample.reading())).at("/events/3");
    assertThat(event.path("type").asString()).isEqualTo("CONSULT");
    assertThat(event.path("mode").asString()).isEqualTo("visit");
    assertThat(event.path("quad").asString()).isEqualTo("verbal cooperation");
    assertThat(event.path("status").asString()).isEqualTo("planned");
  }

  @Test
  void aMentionIsItselfASpan() {
    JsonNode mention = Json.parse(Json.line(Sample.reading())).at("/entities/0/mentions/0");
    assertThat(mention.propertyNames()).containsExactly("start", "end", "text", "form", "type");
  }

  @Test
  void saysWhereJsonIsBroken() {
    assertThatThrownBy(() -> Json.parse("{\n  \"text\": oops }"))
        .isInstanceOf(Json.MalformedJson.class)
        .hasMessageStartingWith("line 2, column");
  }

  @Test
  void refusesWhatIsNoReading() {
    assertThatThrownBy(() -> Json.reading("{\"format\": 3, \"events\": [{\"type\": \"DANCE\"}]}"))
        .isInstanceOf(Json.MalformedJson.class);
    assertThatThrownBy(() -> Json.reading("[]")).isInstanceOf(Json.MalformedJson.class);
  }
}
