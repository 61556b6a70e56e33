package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Verdict;

/** How the values of rows become those of records. */
final class Columns {
  private Columns() {}

  /** Row ids as one value to bind, to be read by json_each. */
  static String ids(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  /** Splits {@code |a|b|}. */
  static List<String> labels(String column) {
    return column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split("\\|")).filter(label -> !label.isEmpty()).toList();
  }

  static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }

  static @Nullable Long number(ResultSet rows, String column) throws SQLException {
    long value = rows.getLong(column);
    return rows.wasNull() ? null : value;
  }

  static @Nullable Double decimal(ResultSet rows, String column) throws SQLException {
    double value = rows.getDouble(column);
    return rows.wasNull() ? null : value;
  }

  static Verdict verdict(@Nullable String label) {
    return label == null ? Verdict.NONE : Verdict.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** Finds a closed choice by its label. */
  static <E extends Enum<E>> E choice(E[] choices, String label) {
    for (E choice : choices) {
      if (choice.toString().equals(label) || choice.name().equals(label)) {
        return choice;
      }
    }
    throw new IllegalStateException("\"" + label + "\" is none of " + Arrays.toString(choices));
  }

  static <T> @Nullable T orNull(@Nullable String label, Function<String, @Nullable T> read) {
    return label == null ? null : read.apply(label);
  }
}
