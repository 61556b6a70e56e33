package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.rapporteur.app.web.Refused;

/** Sends answers of any length in constant memory; only so many at once. */
final class Streams {
  private static final int AT_ONCE = 16;
  private static final int BUFFER = 1 << 16;

  private final Semaphore free = new Semaphore(AT_ONCE);

  /** Sends text. */
  void text(Context context, String contentType, Consumer<Consumer<String>> content) {
    bytes(
        context,
        contentType,
        out ->
            content.accept(text -> {
              try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }

  /** Sends bytes. */
  void bytes(Context context, String contentType, Consumer<OutputStream> content) {
    context.contentType(contentType);
    if (context.method().equals(HandlerType.HEAD)) {
      endHead(context);
      return;
    }
    if (!free.tryAcquire()) {
      context.header("Retry-After", "5");
      throw new Refused(503, AT_ONCE + " long lists are being sent: try again in a few seconds");
    }
    try {
      // what fails before the first bytes are full is still told as a problem
      OutputStream out = new BufferedOutputStream(context.outputStream(), BUFFER);
      content.accept(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      free.release();
    }
  }

  /** Sends the headers off, before anybody says that there are no bytes. */
  private static void endHead(Context context) {
    try {
      context.res().flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
