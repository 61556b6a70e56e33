package org.rapporteur.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What one system needed.
 *
 * @param tokens words and punctuation marks that it read in the warm rounds
 * @param readySeconds from the start of the virtual machine until it could read
 * @param cpuSeconds of the whole process in the warm rounds
 * @param wallSeconds of the warm rounds
 * @param encoderShare share of the working thread's time inside ONNX Runtime, 0 where it has none
 * @param peakMegabytes of resident memory, 0 where the system does not tell
 */
record Measured(
    long tokens,
    double readySeconds,
    double cpuSeconds,
    double wallSeconds,
    double encoderShare,
    long peakMegabytes) {
  private static final String MARK = "measured ";

  double tokensPerCpuSecond() {
    return tokens / cpuSeconds;
  }

  /** The line that a measuring process prints for the one that started it. */
  String line() {
    return String.format(
        Locale.ROOT,
        MARK + "%d %.3f %.3f %.3f %.3f %d",
        tokens,
        readySeconds,
        cpuSeconds,
        wallSeconds,
        encoderShare,
        peakMegabytes);
  }

  static Measured find(List<String> output) {
    String line =
        output.stream()
            .filter(l -> l.startsWith(MARK))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("no figures in:\n" + String.join("\n", output)));
    String[] parts = line.substring(MARK.length()).split(" ", -1);
    return new Measured(
        Long.parseLong(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]),
        Long.parseLong(parts[5]));
  }
}
