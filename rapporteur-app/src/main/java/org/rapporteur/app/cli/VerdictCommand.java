package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.Environment;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.record.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that records are right or wrong. */
abstract class VerdictCommand implements Callable<Integer> {
  private final Environment environment;
  private final Verdict verdict;

  @Parameters(arity = "1..*", paramLabel = "KEY", description = "Records, as lists name them.")
  private List<String> keys = List.of();

  @Option(names = "--undo", description = "Take the verdict back.")
  private boolean undo;

  @Mixin private AuthorOptions author = new AuthorOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  private VerdictCommand(Environment environment, Verdict verdict) {
    this.environment = environment;
    this.verdict = verdict;
  }

  @Override
  public Integer call() {
    Verdict said = undo ? Verdict.NONE : verdict;
    try (Archive opened = archive.openToChange(environment)) {
      opened.review().judge(keys, said, author.name(environment), author.note());
    }
    String records = keys.size() == 1 ? "1 record" : keys.size() + " records";
    Output.to(environment.out(), StandardCharsets.UTF_8)
        .write(undo ? "Verdict taken back on " + records + ".\n" : records + " " + verdict + ".\n");
    return Commands.OK;
  }

  /** Says that records are right. */
  @Command(
      name = "accept",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = "Says that records are right; it holds when articles are read again.",
      footer = {"", "Example:", "  rapporteur accept event-3f9k2m1q8z7d4a --by 'A. Nash'"})
  static final class Accept extends VerdictCommand {
    Accept(Environment environment) {
      super(environment, Verdict.ACCEPTED);
    }
  }

  /** Says that records are wrong. */
  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Says that records are wrong: they stay in the archive but out of lists and exports, also when"
            + " articles are read again."
      },
      footer = {"", "Example:", "  rapporteur reject event-3f9k2m1q8z7d4a --note 'a film'"})
  static final class Reject extends VerdictCommand {
    Reject(Environment environment) {
      super(environment, Verdict.REJECTED);
    }
  }
}
