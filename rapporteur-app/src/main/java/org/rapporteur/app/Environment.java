package org.rapporteur.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a command takes from its surroundings.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param variables environment variables
 * @param inIsTerminal whether a person types the input
 * @param outIsTerminal whether a person sees the output
 * @param errIsTerminal whether a person sees the messages
 * @param charset what the terminal shows
 * @param clock tells the day
 * @param engine opens the reader
 */
public record Environment(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> variables,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Charset charset,
    Clock clock,
    Supplier<Engine> engine) {

  /** The surroundings of this process. */
  static Environment ofProcess() {
    return new Environment(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        isTerminal(0),
        isTerminal(1),
        isTerminal(2),
        terminalCharset(),
        Clock.system(ZoneId.systemDefault()),
        Engine::open);
  }

  /** Java tells only whether all streams are terminals; Linux tells it of each. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return isTerminal(System.console());
  }

  /**
   * Since Java 22 there is a console even where there is no terminal, and a method that says so.
   */
  private static boolean isTerminal(@Nullable Console console) {
    try {
      return console != null
          && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static Charset terminalCharset() {
    for (String property : new String[] {"stdout.encoding", "native.encoding"}) {
      String name = System.getProperty(property, "");
      try {
        if (!name.isEmpty() && Charset.isSupported(name)) {
          return Charset.forName(name);
        }
      } catch (IllegalArgumentException e) {
        // the next property may name a charset
      }
    }
    return StandardCharsets.UTF_8;
  }
}
