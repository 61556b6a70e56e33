package org.rapporteur.reader.parse;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is being loaded beside other things, for half of the time to start goes into two
 * things that can be done at once.
 */
final class Loading<T> {
  private final CompletableFuture<T> future;

  private Loading(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Loading<T> start(Supplier<T> load) {
    return new Loading<>(CompletableFuture.supplyAsync(load));
  }

  /** Waits for it; what went wrong in loading is thrown here as if it had been loaded here. */
  T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
