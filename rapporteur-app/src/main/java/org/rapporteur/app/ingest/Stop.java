package org.rapporteur.app.ingest;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Lets a run end in good order when the process is told to stop (Ctrl-C, a signal): what was read
 * is kept, nothing new is begun.
 */
public final class Stop implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Thread run = Thread.currentThread();
  private final Thread hook = new Thread(this::stop, "rapporteur-stop");
  private volatile boolean asked;
  private boolean breakable;

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

  /**
   * Does what may be broken off at any time, such as waiting for a server: the thread is
   * interrupted when the process is told to stop.
   */
  public <T> T breakable(Supplier<T> work) {
    try {
      open();
      return work.get();
    } finally {
      shut();
    }
  }

  /** Does, in the midst of what may be broken off, what must not be. */
  public void unbroken(Runnable work) {
    shut();
    try {
      work.run();
    } finally {
      open();
    }
  }

  private synchronized void open() {
    breakable = true;
    if (asked) {
      run.interrupt();
    }
  }

  /** The interrupt has done its work by then; what follows is done in peace. */
  private synchronized void shut() {
    breakable = false;
    if (asked) {
      Thread.interrupted();
    }
  }

  /** Tells the run to end, as a signal does. */
  public synchronized void ask() {
    asked = true;
    notifyAll();
    if (breakable) {
      run.interrupt();
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
    ask();
    try {
      run.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
