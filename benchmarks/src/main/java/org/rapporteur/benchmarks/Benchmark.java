package org.rapporteur.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints speed, memory, start and size of the reader, and with {@code --peer} of Stanford CoreNLP
 * on the same articles, with the ratio. {@code benchmarks/run} builds and starts it.
 */
final class Benchmark {
  private static final Path ARCHIVE = Path.of("rapporteur-app/target/rapporteur.jar");

  private Benchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> options = List.of(arguments);
    String articles =
        options.stream()
            .filter(o -> !o.startsWith("--"))
            .findFirst()
            .orElse("samples/summits.jsonl");
    Measured ours =
        measure(ReaderRun.class, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), articles);
    print("Rapporteur", ours);
    System.out.printf(Locale.ROOT, "archive                    %.1f MB%n", archiveMegabytes());
    System.out.printf(Locale.ROOT, "one article from the shell %.2f s%n", shellSeconds());
    if (options.contains("--peer")) {
      Measured peer = measure(CoreNlpRun.class, List.of("-Xmx6g"), articles);
      print("CoreNLP 4.5.10 (ner, depparse, coref, quote)", peer);
      System.out.printf(
          Locale.ROOT,
          "ratio                      %.1f times the tokens a CPU second%n",
          ours.tokensPerCpuSecond() / peer.tokensPerCpuSecond());
    }
  }

  private static void print(String name, Measured measured) {
    System.out.printf(
        Locale.ROOT,
        """
        %s
          tokens a CPU second      %.0f
          tokens a second          %.0f
          share inside the encoder %.0f %%
          peak resident            %d MB
          ready after              %.2f s
        """,
        name,
        measured.tokensPerCpuSecond(),
        measured.tokens() / measured.wallSeconds(),
        100 * measured.encoderShare(),
        measured.peakMegabytes(),
        measured.readySeconds());
  }

  private static Measured measure(Class<?> run, List<String> options, String articles)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(run.getName(), articles));
    return Measured.find(output(command));
  }

  private static double archiveMegabytes() throws IOException {
    return Files.size(ARCHIVE) / 1e6;
  }

  /**
   * The best of five runs of the launcher on a short article, after one that prepares the start.
   */
  private static double shellSeconds() throws IOException, InterruptedException {
    List<String> command = List.of("./rapporteur", "read", "samples/reykjavik.txt");
    output(command);
    double best = Double.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long start = System.nanoTime();
      output(command);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private static List<String> output(List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status + "\n" + text);
    }
    return text.lines().toList();
  }
}
