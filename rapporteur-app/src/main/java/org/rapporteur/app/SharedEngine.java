package org.rapporteur.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reader that is loaded when it is first needed, and then kept. Safe for any number of threads.
 */
public final class SharedEngine implements Supplier<Engine>, AutoCloseable {
  private final Supplier<Engine> opener;
  private @Nullable Engine engine;

  /** Keeps what an opener opens. */
  public SharedEngine(Supplier<Engine> opener) {
    this.opener = opener;
  }

  @Override
  public synchronized Engine get() {
    if (engine == null) {
      engine = opener.get();
    }
    return engine;
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }
}
