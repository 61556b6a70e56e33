package org.rapporteur.app;

import org.rapporteur.app.cli.Commands;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit status: 0 done, 1 something failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    System.exit(Commands.run(Environment.ofProcess(), arguments));
  }
}
