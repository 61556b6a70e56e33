package org.rapporteur.benchmarks.repair;

import io.github.mightguy.spellcheck.symspell.exception.SpellCheckException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.app.repair.RepairEvaluation;
import org.rapporteur.model.RepairKind;
import org.rapporteur.reader.repair.RepairOptions;
import org.rapporteur.reader.repair.Repairer;

/**
 * Measures how good and how fast each tool is: arguments WORDS CORRUPT CORRECT [CORRUPT CORRECT
 * ...].
 */
public final class RepairBenchmark {
  private RepairBenchmark() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, SpellCheckException {
    WordCounts words = WordCounts.read(Path.of(arguments[0]));
    RepairOptions options = RepairOptions.only(RepairKind.SPACES);
    Repairer ours = Repairer.open(options);
    Repairer everywhere = Repairer.open(options.lookingEverywhere());
    DictionarySegmenter dictionary = new DictionarySegmenter(words);
    SymSpellSegmenter symSpell = new SymSpellSegmenter(words);
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      List<String> corrupt = Files.readAllLines(Path.of(arguments[i]));
      List<String> correct = Files.readAllLines(Path.of(arguments[i + 1]));
      System.out.println("== " + arguments[i]);
      measure("Rapporteur", corrupt, correct, line -> ours.repair(line).text());
      measure(
          "Rapporteur, every sentence", corrupt, correct, line -> everywhere.repair(line).text());
      measure("dictionary segmenter", corrupt, correct, dictionary::repair);
      measure("SymSpell", corrupt, correct, symSpell::repair);
    }
  }

  private static void measure(
      String name, List<String> corrupt, List<String> correct, UnaryOperator<String> repair) {
    corrupt.stream().limit(100).forEach(repair::apply);
    long characters = corrupt.stream().mapToLong(String::length).sum();
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    corrupt.forEach(repair::apply);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
    System.out.printf("%s: %,.0f characters a cpu-second%n", name, characters / seconds);
    System.out.print(RepairEvaluation.of(corrupt, correct, repair).table());
  }
}
