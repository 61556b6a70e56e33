package org.rapporteur.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Mode;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Warning;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that Rapporteur writes and reads as JSON, in one place: closed choices by their label,
 * absent values left out except where the format shows them as null.
 */
public final class Json {
  private static final int LONGEST_STRING = 200_000_000;
  private static final JsonMapper MAPPER = mapper();
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private Json() {}

  /** Writes a value over several lines, for people. */
  public static String pretty(Object value) {
    return MAPPER.writer().with(LAYOUT).writeValueAsString(value);
  }

  /** Writes a value on one line, for streams. */
  public static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * Parses any JSON value.
   *
   * @throws MalformedJson if the text is no JSON; the message says where and why
   */
  public static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /**
   * Reads a Reading back from its JSON.
   *
   * @throws MalformedJson if the text is no Reading; the message says where and why
   */
  public static Reading reading(String json) {
    return reading(parse(json));
  }

  /**
   * Writes a Reading on one line without the article's text and without the words of its spans,
   * which the text repeats.
   */
  public static String withoutText(Reading reading) {
    JsonNode tree = MAPPER.valueToTree(reading);
    SpanWords.take(tree, reading.article().text());
    return MAPPER.writeValueAsString(tree);
  }

  /**
   * Reads back what {@link #withoutText} wrote, with the same text.
   *
   * @throws MalformedJson if it is no Reading or does not fit the text
   */
  public static Reading reading(String json, String text) {
    JsonNode tree = parse(json);
    SpanWords.put(tree, text);
    return reading(tree);
  }

  private static Reading reading(JsonNode tree) {
    for (JsonNode event : tree.path("events")) {
      qualifyMode(event);
    }
    try {
      return MAPPER.treeToValue(tree, Reading.class);
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new MalformedJson("not a Reading (" + Reading.FORMAT + "): " + firstLine(e), e);
    }
  }

  /** A mode's label is unique only together with its type, so it is read back by its full name. */
  private static void qualifyMode(JsonNode event) {
    if (event instanceof ObjectNode object && object.path("mode").isString()) {
      try {
        EventType type = EventType.valueOf(object.path("type").asString());
        Mode.of(type, object.path("mode").asString())
            .ifPresent(mode -> object.put("mode", mode.name()));
      } catch (IllegalArgumentException e) {
        throw new MalformedJson("not an event type: " + object.path("type").asString(), e);
      }
    }
  }

  private static MalformedJson malformed(JacksonException e) {
    String place =
        e.getLocation() == null || e.getLocation().getLineNr() < 1
            ? ""
            : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    return new MalformedJson(place + (place.isEmpty() ? "" : ": ") + firstLine(e), e);
  }

  private static String firstLine(Exception e) {
    String message =
        e instanceof JacksonException jackson ? jackson.getOriginalMessage() : e.getMessage();
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .maxNestingDepth(200)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    return JsonMapper.builder(factory)
        .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            present -> present.withValueInclusion(JsonInclude.Include.NON_NULL))
        .addMixIn(ArticleText.class, JsonShapes.OfArticleText.class)
        .addMixIn(Statement.class, JsonShapes.OfStatement.class)
        .addMixIn(Warning.class, JsonShapes.OfWarning.class)
        .addMixIn(Mention.class, JsonShapes.OfMention.class)
        .addModule(
            new SimpleModule("modes").addDeserializer(Mode.class, new JsonShapes.ModeReader()))
        .build();
  }

  /** JSON that cannot be understood; the message says where and why. */
  public static final class MalformedJson extends RapporteurException {
    private static final long serialVersionUID = 1L;

    MalformedJson(String message, Throwable cause) {
      super(message, cause);
    }

    /** Returns where and why. */
    public String reason() {
      return String.valueOf(getMessage());
    }
  }
}
