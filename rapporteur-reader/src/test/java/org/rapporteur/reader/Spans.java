package org.rapporteur.reader;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/** Collects every span of a Reading, however deep it stands. */
final class Spans {
  private Spans() {}

  static List<Span> of(Reading reading) {
    return in(reading).toList();
  }

  private static Stream<Span> in(@Nullable Object value) {
    if (value instanceof Span span) {
      return Stream.of(span);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().flatMap(Spans::in);
    }
    return value instanceof Record
        ? Arrays.stream(value.getClass().getRecordComponents())
            .flatMap(component -> in(component(value, component)))
        : Stream.empty();
  }

  private static @Nullable Object component(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
