package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Style;

/** How the output is to look: an option comes before the environment, the environment before us. */
public final class Settings {
  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 400;

  /** When colours are used. */
  public enum Color {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Settings() {}

  /**
   * Returns the style of the text report.
   *
   * @param environment the surroundings
   * @param color as the user said
   * @param width as the user said; nothing for that of the terminal
   * @param toFile whether the report goes to a file instead of standard output
   */
  public static Style style(
      Environment environment, Color color, @Nullable Integer width, boolean toFile) {
    boolean terminal = environment.outIsTerminal() && !toFile;
    Charset charset = toFile ? StandardCharsets.UTF_8 : environment.charset();
    return new Style(
        width != null ? width : width(environment, terminal),
        usesColor(environment, color, terminal),
        charset);
  }

  private static boolean usesColor(Environment environment, Color color, boolean terminal) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.variables().getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.variables().getOrDefault("TERM", "").equals("dumb");
    };
  }

  private static int width(Environment environment, boolean terminal) {
    return number(environment.variables().getOrDefault("COLUMNS", ""))
        .or(() -> terminal ? terminalWidth() : Optional.empty())
        .orElse(USUAL_WIDTH);
  }

  /** Asks the terminal; where there is no such command the usual width must do. */
  private static Optional<Integer> terminalWidth() {
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(process.getInputStream().readNBytes(100), StandardCharsets.US_ASCII);
      process.waitFor(1, TimeUnit.SECONDS);
      String[] parts = size.strip().split(" ");
      return parts.length == 2 ? number(parts[1]) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String written) {
    return written.matches("[1-9]\\d{0,3}")
        ? Optional.of(Math.min(WIDEST, Integer.parseInt(written)))
        : Optional.empty();
  }
}
