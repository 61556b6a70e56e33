package org.rapporteur.archive.store;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Binds what SQLite knows, texts, numbers, bytes and nothing, as it is. Jdbi would ask each of its
 * factories for every type of every statement, which took a tenth of the time of saving.
 */
final class PlainArguments implements ArgumentFactory.Preparable {
  /** Jdbi takes an absent value for an Object. */
  private static final Set<Type> PLAIN =
      Set.of(
          Object.class,
          String.class,
          Long.class,
          Integer.class,
          Double.class,
          Boolean.class,
          byte[].class);

  @Override
  public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
    return PLAIN.contains(type) ? Optional.of(PlainArguments::argument) : Optional.empty();
  }

  private static Argument argument(@Nullable Object value) {
    return (position, statement, context) -> statement.setObject(position, value);
  }
}
