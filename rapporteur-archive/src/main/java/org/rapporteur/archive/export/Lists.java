package org.rapporteur.archive.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.PartyRecord;

/** Several values in one cell. */
final class Lists {
  private Lists() {}

  /** Joins a value of each party; one that is not known leaves its place empty. */
  static @Nullable String aligned(
      List<PartyRecord> parties, Function<PartyRecord, @Nullable Object> value) {
    String joined =
        parties.stream()
            .map(party -> part(Texts.plain(value.apply(party))))
            .collect(Collectors.joining("; "));
    return joined.replace("; ", "").isEmpty() ? null : joined;
  }

  /** Joins what is known of the parties, each value once. */
  static @Nullable String known(
      List<PartyRecord> parties, Function<PartyRecord, @Nullable Object> value) {
    String joined =
        parties.stream()
            .map(value)
            .filter(Objects::nonNull)
            .map(found -> part(Texts.plain(found)))
            .distinct()
            .collect(Collectors.joining("; "));
    return joined.isEmpty() ? null : joined;
  }

  static @Nullable String of(List<?> values, String separator) {
    return values.isEmpty()
        ? null
        : values.stream()
            .map(value -> part(value.toString()))
            .collect(Collectors.joining(separator));
  }

  /** What separates values must not stand inside one. */
  private static String part(String value) {
    return value.indexOf(';') < 0 ? value : value.replace(';', ',');
  }
}
