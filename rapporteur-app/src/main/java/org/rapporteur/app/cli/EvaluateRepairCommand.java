package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.app.repair.RepairEvaluation;
import org.rapporteur.model.RepairKind;
import org.rapporteur.reader.repair.RepairOptions;
import org.rapporteur.reader.repair.Repairer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how good the repair of white space is on lines whose right form is known. */
@Command(
    name = "evaluate-repair",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Repairs the white space of each line of CORRUPT and compares it with CORRECT.",
    footer = {
      "",
      "An operation is white space added to or removed from one gap between two characters.",
      "Lines of both files belong together; a pair that differs in more than white space is skipped"
          + " and named.",
      "Example:",
      "  rapporteur evaluate-repair corrupt.txt correct.txt"
    })
final class EvaluateRepairCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CORRUPT", description = "Damaged lines.")
  private Path corrupt;

  @Parameters(
      index = "1",
      paramLabel = "CORRECT",
      description = "The same lines as they should be.")
  private Path correct;

  @Option(
      names = "--everywhere",
      description =
          "Look for wrong white space in every sentence, also where the text looks sound.")
  private boolean everywhere;

  @Override
  public Integer call() {
    List<String> damaged = lines(corrupt);
    List<String> right = lines(correct);
    if (damaged.size() != right.size()) {
      throw new ParameterException(
          spec.commandLine(),
          corrupt
              + " has "
              + damaged.size()
              + " lines and "
              + correct
              + " has "
              + right.size()
              + ": they must belong together line by line");
    }
    Repairer repairer = Repairer.open(new RepairOptions(Set.of(RepairKind.SPACES), everywhere));
    RepairEvaluation evaluation =
        RepairEvaluation.of(damaged, right, line -> repairer.repair(line).text());
    PrintWriter out = spec.commandLine().getOut();
    out.print(evaluation.table());
    if (!evaluation.skipped().isEmpty()) {
      out.println(
          evaluation.skipped().size()
              + " lines differ in more than white space and were skipped: "
              + evaluation.skipped());
    }
    out.flush();
    return Commands.OK;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new RepairCommand.UnreadableText(file + ": is not UTF-8: convert it first", e);
    } catch (IOException e) {
      throw new RepairCommand.UnreadableText(
          file + ": cannot be opened: check that the file exists and may be read", e);
    }
  }
}
