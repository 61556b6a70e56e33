package org.rapporteur.app.web.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * A program that is told of changes. What it is sent waits in a queue until its connection takes
 * it, so that a slow one holds nobody up; one that falls far behind is let go, and may come back
 * and say where it was.
 */
final class Listener implements WriteListener {
  private static final int LONGEST_QUEUE = 256;

  private final ServletOutputStream out;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private boolean isIdle;
  private long version;

  /**
   * Tells a program what changed after a version.
   *
   * @param out where it is told
   */
  Listener(ServletOutputStream out, long version) {
    this.out = out;
    this.version = version;
  }

  /** Is done when the program is gone. */
  CompletableFuture<Void> end() {
    return end;
  }

  /** Returns the version up to which it was told. */
  long version() {
    return version;
  }

  /** Tells what changed up to a version. */
  void tell(String events, long upTo) {
    version = upTo;
    if (!events.isEmpty()) {
      send(events);
    }
  }

  /** Sends text as soon as the connection takes it. */
  synchronized void send(String text) {
    if (waiting.size() >= LONGEST_QUEUE) {
      end.complete(null);
      return;
    }
    waiting.add(text.getBytes(StandardCharsets.UTF_8));
    if (isIdle) {
      try {
        onWritePossible();
      } catch (IOException e) {
        onError(e);
      }
    }
  }

  @Override
  public synchronized void onWritePossible() throws IOException {
    isIdle = false;
    boolean isWritten = false;
    while (out.isReady()) {
      byte[] next = waiting.poll();
      if (next != null) {
        out.write(next);
        isWritten = true;
      } else if (isWritten) {
        out.flush();
        isWritten = false;
      } else {
        isIdle = true;
        return;
      }
    }
  }

  @Override
  public void onError(Throwable gone) {
    end.complete(null);
  }

  void close() {
    end.complete(null);
  }
}
