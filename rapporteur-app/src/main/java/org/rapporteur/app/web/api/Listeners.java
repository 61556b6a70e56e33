package org.rapporteur.app.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.review.ChangedRecord;
import org.rapporteur.json.Json;
import org.rapporteur.model.RapporteurException;

/**
 * Tells listeners which records changed. One thread looks for all of them, and only while there is
 * somebody to tell. It finds the changes of other processes too.
 */
final class Listeners implements AutoCloseable {
  static final int MOST = 50;
  private static final int LOOKS_BETWEEN_BEATS = 10;
  private static final int MOST_EVENTS = 5_000;

  private final Archive archive;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final long interval;
  private @Nullable ScheduledExecutorService clock;
  private boolean isClosed;
  private int looks;

  /**
   * Watches an archive.
   *
   * @param interval between two looks, in milliseconds
   */
  Listeners(Archive archive, long interval) {
    this.archive = archive;
    this.interval = interval;
  }

  /** Takes a listener, unless there are too many. */
  synchronized boolean add(Listener listener) {
    if (isClosed || listeners.size() >= MOST) {
      return false;
    }
    listeners.add(listener);
    var unusedEnd = listener.end().whenComplete((none, error) -> listeners.remove(listener));
    if (clock == null) {
      clock =
          Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "changes");
            thread.setDaemon(true);
            return thread;
          });
      var unusedTask = clock.scheduleWithFixedDelay(this::look, 0, interval, TimeUnit.MILLISECONDS);
    }
    return true;
  }

  private void look() {
    if (listeners.isEmpty()) {
      return;
    }
    try {
      tell(archive.review().version());
    } catch (RapporteurException e) {
      // the file may be busy: the next look finds what this one missed
    }
    looks++;
    if (looks % LOOKS_BETWEEN_BEATS == 0) {
      // shows both sides that the connection still stands
      listeners.forEach(listener -> listener.send(": beat\n\n"));
    }
  }

  private void tell(long version) {
    Map<Long, String> told = new HashMap<>();
    for (Listener listener : listeners) {
      if (listener.version() < version) {
        String events = told.computeIfAbsent(listener.version(), since -> events(since, version));
        listener.tell(events, version);
      }
    }
  }

  /**
   * Only the last change of a version carries its number, so that whoever comes back with it has
   * missed nothing.
   */
  private String events(long since, long version) {
    Events events = new Events(version);
    archive.review().changes(since, events::add);
    return events.count > MOST_EVENTS ? behind(since, version) : events.text();
  }

  private static String behind(long since, long version) {
    return "event: behind\nid: " + version + "\ndata: {\"since\":" + since + "}\n\n";
  }

  /** The changes as text; no more of it is kept than is sent. */
  private static final class Events {
    private final StringBuilder text = new StringBuilder();
    private final long version;
    private long last = -1;
    private int count;

    Events(long version) {
      this.version = version;
    }

    void add(ChangedRecord changed) {
      if (changed.version() > version) {
        return;
      }
      count++;
      if (count > MOST_EVENTS) {
        return;
      }
      end(changed.version());
      text.append("event: change\ndata: ").append(Json.line(changed)).append('\n');
      last = changed.version();
    }

    /** Ends the event before, which is the last of its version if another follows. */
    private void end(long next) {
      if (last >= 0) {
        text.append(next == last ? "" : "id: " + last + "\n").append('\n');
      }
    }

    String text() {
      end(-1);
      return text.toString();
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    if (clock != null) {
      clock.shutdownNow();
    }
    listeners.forEach(Listener::close);
  }
}
