package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.app.Environment;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.review.ChangedRecord;
import org.rapporteur.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what changed since a version. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Lists the records that were added, changed or withdrawn after a version of the archive.",
    footer = {
      "",
      "Every change gives the archive the next version number. To keep a copy up to date, fetch the",
      "changes since the version you have, then remember the one that stands at the end.",
      "Columns: version, change, kind, key, replaced_by.",
      "Example:",
      "  rapporteur changes --since 41 --format jsonl"
    })
final class ChangesCommand implements Callable<Integer> {
  private enum Layout {
    TSV,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Environment environment;
  private final Messages messages;

  @Option(
      names = "--since",
      paramLabel = "VERSION",
      description = "The version you have (default: ${DEFAULT-VALUE}, everything).")
  private long since;

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Layout format = Layout.TSV;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  ChangesCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Output out = Output.to(environment.out(), StandardCharsets.UTF_8);
    try (Archive opened = archive.openToRead(environment)) {
      long version = opened.review().version();
      if (since > version) {
        throw new WrongUsage(
            "--since " + since + ": the archive is at version " + version + " only");
      }
      opened.review().changes(since, change -> out.write(line(change)));
      messages.say("The archive is at version " + version + ".");
    }
    return Commands.OK;
  }

  private String line(ChangedRecord changed) {
    if (format == Layout.JSONL) {
      return Json.line(changed) + "\n";
    }
    return String.join(
            "\t",
            Long.toString(changed.version()),
            changed.change().label(),
            changed.kind().label(),
            changed.key(),
            changed.replacedBy() == null ? "" : changed.replacedBy())
        + "\n";
  }
}
