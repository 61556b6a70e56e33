package org.rapporteur.app.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.rapporteur.model.RapporteurException;

/** Says to the user what went wrong, in one line each. */
final class Messages {
  private final PrintWriter err;
  private boolean traces;

  Messages(OutputStream err, Charset charset) {
    this.err = writer(err, charset);
  }

  static PrintWriter writer(OutputStream out, Charset charset) {
    return new PrintWriter(Encoding.writer(out, charset));
  }

  PrintWriter writer() {
    return err;
  }

  void say(String message) {
    err.println(message.replaceAll("[\\p{Cc}&&[^\\n]]", "\uFFFD"));
    err.flush();
  }

  /** Says why a command failed and returns its exit status. */
  int failure(Throwable failure) {
    if (failure instanceof UnwritableOutput output && output.isClosed()) {
      return Commands.FAILED;
    }
    say("rapporteur: " + reason(failure));
    trace(failure);
    return Commands.FAILED;
  }

  void showTraces(boolean shown) {
    traces = shown;
  }

  /** Shows where an error arose, if the user wants to know. */
  void trace(Throwable failure) {
    if (traces) {
      failure.printStackTrace(err);
      err.flush();
    }
  }

  /** Returns the message of an error of ours; anything else is a bug and says how to report it. */
  static String reason(Throwable failure) {
    if (failure instanceof RapporteurException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError) {
      return "out of memory: give Java more (JAVA_TOOL_OPTIONS=-Xmx4g) or split the text";
    }
    StackTraceElement[] trace = failure.getStackTrace();
    String place =
        trace.length == 0 ? "" : " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return "internal error ("
        + failure.getClass().getSimpleName()
        + place
        + "). This is a bug in Rapporteur: please report this line and, if you may, the article;"
        + " --stacktrace shows more";
  }
}
