package org.rapporteur.app.ingest;

import java.time.Duration;

/**
 * Lets a run end in good order when the process is told to stop (Ctrl-C, a signal): what was read
 * is kept, nothing new is begun.
 */
public final class Stop implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Thread run = Thread.currentThread();
  private final Thread hook = new Thread(this::stop, "rapporteur-stop");
  private volatile boolean asked;

  private Stop() {}

  /** Watches for a stop on behalf of the thread that calls. */
  public static Stop watch() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** Tells whether to begin nothing new. */
  public boolean asked() {
    return asked;
  }

  /** Waits as {@link Thread#sleep} does, but no longer than until the process is told to stop. */
  public void pause(Duration time) throws InterruptedException {
    synchronized (this) {
      if (!asked) {
        wait(Math.max(1, time.toMillis()));
      }
    }
  }

  /** Ends the watch. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending: the hook is what waits for us
    }
  }

  private void stop() {
    synchronized (this) {
      asked = true;
      notifyAll();
    }
    try {
      run.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
