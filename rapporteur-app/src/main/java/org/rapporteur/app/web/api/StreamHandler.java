package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.web.Refused;

/** Tells of changes as they happen, by server-sent events. */
final class StreamHandler implements Handler {
  private final Service service;
  private final Listeners listeners;

  StreamHandler(Service service, Listeners listeners) {
    this.service = service;
    this.listeners = listeners;
  }

  @Override
  public void handle(Context context) {
    long version = service.archive().review().version();
    long since = since(context.header("Last-Event-ID"), version);
    context.header("Cache-Control", "no-store");
    context.header("X-Accel-Buffering", "no");
    context.future(() -> {
      try {
        context.res().setContentType("text/event-stream");
        context.res().setCharacterEncoding("UTF-8");
        Listener listener = new Listener(context.res().getOutputStream(), since);
        // before it is told of changes, which happens on another thread
        listener.send(": listening from version " + since + "\n\n");
        if (!listeners.add(listener)) {
          context.header("Retry-After", "30");
          throw new Refused(503, "there are " + Listeners.MOST + " listeners already");
        }
        context.res().getOutputStream().setWriteListener(listener);
        return listener.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Without a number only what is yet to come is told. */
  private static long since(@Nullable String written, long version) {
    if (written == null || written.isBlank()) {
      return version;
    }
    if (!written.strip().matches("\\d{1,18}") || Long.parseLong(written.strip()) > version) {
      throw new WrongFilter(
          "Last-Event-ID", "takes the id of an event; the archive is at version " + version);
    }
    return Long.parseLong(written.strip());
  }
}
