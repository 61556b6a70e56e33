package org.rapporteur.reader.repair;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the test for damage: how often it fires in a file of clean text, and how fast it is. Run
 * with a file of clean text, one paragraph a line; with a second argument it shows what fired.
 */
final class DamageMeasure {
  private DamageMeasure() {}

  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));
    DamageTest test = new DamageTest(Lexicon.open());
    List<String> fired = new ArrayList<>();
    int sentences = 0;
    for (int start = 0; start < text.length(); ) {
      int end = Sentences.end(text, start);
      sentences++;
      if (test.looksDamaged(text, start, end)) {
        fired.add(text.substring(start, end).strip());
      }
      start = end;
    }
    System.out.printf("%d of %d sentences look damaged%n", fired.size(), sentences);
    if (arguments.length > 1) {
      fired.forEach(System.out::println);
    }
    for (int round = 0; round < 30; round++) {
      System.out.printf("%.1f million characters a cpu-second%n", speed(test, text));
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double speed(DamageTest test, String text) {
    long begun = cpu();
    int hits = 0;
    for (int start = 0; start < text.length(); ) {
      int end = Sentences.end(text, start);
      hits += test.looksDamaged(text, start, end) ? 1 : 0;
      start = end;
    }
    return text.length() * 1e3 / (cpu() - begun) * (hits < 0 ? 0 : 1);
  }
}
