package org.rapporteur.reader.resource;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, whatever thread asks. */
public final class Lazy<T extends Object> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** A value that this maker makes when it is asked for. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Returns the value, made now if it was not before. */
  public T value() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
