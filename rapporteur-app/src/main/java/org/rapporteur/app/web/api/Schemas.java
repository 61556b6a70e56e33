package org.rapporteur.app.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.FilterSchema;
import org.rapporteur.json.Json;

/**
 * JSON Schemas of Java records, so that what is said about an answer cannot differ from what is
 * answered. A component that may be absent is not required; a record stands once, under its name.
 */
final class Schemas {
  private static final String READING = "reading.schema.json";
  private static final String COMPONENTS = "#/components/schemas/";

  private final Map<String, Object> components = new TreeMap<>();

  /** Returns all records that were asked for, by name. */
  Map<String, Object> components() {
    return components;
  }

  /** Puts a schema under a name of its own, and returns the reference to it. */
  Map<String, Object> named(String name, Object schema) {
    components.put(name, schema);
    return Map.of("$ref", COMPONENTS + name);
  }

  /** Returns the schema of a Reading, which stands in a file of its own. */
  Map<String, Object> reading() {
    try (InputStream in = Json.class.getResourceAsStream(READING)) {
      if (in == null) {
        throw new IllegalStateException(READING + " is missing from the program");
      }
      return named("Reading", Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the schema of a type. */
  Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return array(of(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> known)) {
      throw new IllegalArgumentException("no schema for " + type);
    }
    if (known.isRecord()) {
      return reference(known);
    }
    if (known.isEnum()) {
      return FilterSchema.choice(List.of(known.getEnumConstants()));
    }
    return plain(known);
  }

  /** Returns the schema of a list. */
  static Map<String, Object> array(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
  }

  /** Returns the schema of an object of which these fields are always there. */
  static Map<String, Object> object(Map<String, Map<String, Object>> required) {
    return object(required, Map.of());
  }

  /** Returns the schema of an object. */
  static Map<String, Object> object(
      Map<String, Map<String, Object>> required, Map<String, Map<String, Object>> optional) {
    Map<String, Object> properties = new TreeMap<>(required);
    properties.putAll(optional);
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required.keySet().stream().sorted().toList());
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = name(type);
    if (!components.containsKey(name)) {
      components.put(name, Map.of());
      components.put(name, record(type));
    }
    return Map.of("$ref", COMPONENTS + name);
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : name(outer)) + type.getSimpleName();
  }

  private Map<String, Object> record(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), of(component.getGenericType()));
      if (!isNullable(component.getAnnotatedType())) {
        required.add(component.getName());
      }
    }
    return Map.of("type", "object", "properties", properties, "required", required);
  }

  /** The annotation of a nested type such as {@code Outer.@Nullable Inner} stands on it too. */
  private static boolean isNullable(AnnotatedType type) {
    return !(type instanceof AnnotatedParameterizedType)
        && type.isAnnotationPresent(Nullable.class);
  }

  private static Map<String, Object> plain(Class<?> type) {
    if (type == String.class) {
      return FilterSchema.text();
    }
    if (type == LocalDate.class) {
      return Map.of("type", "string", "format", "date");
    }
    if (type == Instant.class) {
      return Map.of("type", "string", "format", "date-time");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Map.of("type", "boolean");
    }
    if (type == double.class || type == Double.class) {
      return Map.of("type", "number");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return Map.of("type", "integer");
    }
    throw new IllegalArgumentException("no schema for " + type.getName());
  }
}
