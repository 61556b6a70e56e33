package org.rapporteur.app;

import org.rapporteur.app.cli.Commands;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit status: 0 done, 1 something failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    int status = Commands.run(Environment.ofProcess(), arguments);
    // where a signal ends the process, it waits for this thread, and to exit would wait for it
    if (!isEnding()) {
      System.exit(status);
    }
  }

  /** Tells whether the process has been told to end: hooks cannot be taken away any more then. */
  private static boolean isEnding() {
    try {
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
