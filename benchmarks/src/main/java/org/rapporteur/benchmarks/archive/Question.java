package org.rapporteur.benchmarks.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.archive.query.Records;

/** Something to ask of an archive, with a name for the table of figures. */
record Question(String name, Consumer<Records> ask) {
  private static final int ROUNDS = 15;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Asks it again and again. */
  Latency measure(Records records) {
    Latency latency = new Latency(name);
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      ask.accept(records);
      latency.add(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - cpu);
    }
    return latency;
  }

  /** Measures some, prints what they have in common and those that took longest. */
  static void measure(String group, List<Question> questions, Records records, boolean every) {
    List<Latency> each = questions.stream().map(question -> question.measure(records)).toList();
    Latency all = new Latency(group + " (" + questions.size() + ")");
    each.forEach(all::addAll);
    System.out.println(all.line());
    each.stream()
        .sorted((one, other) -> Double.compare(other.part(0.95), one.part(0.95)))
        .limit(every ? Integer.MAX_VALUE : 3)
        .forEach(latency -> System.out.println("  " + latency.line()));
  }
}
