package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.Settings;
import org.rapporteur.app.render.GroupPage;
import org.rapporteur.app.render.Style;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.group.Explanation;
import org.rapporteur.archive.group.Grouping;
import org.rapporteur.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains which reports stand together, and puts right where they do not belong. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says why reports are held to tell the same event or meeting, splits and joins records, or"
            + " groups all reports of the archive anew.",
    footer = {
      "",
      "What you split and join holds, also when all is grouped anew or read again.",
      "Examples:",
      "  rapporteur group --why event-3f9k2m1q8z7d4a",
      "  rapporteur group --split event-3f9k2m1q8z7d4a --reports report-1c8d,report-9k2f",
      "  rapporteur group --join event-3f9k2m1q8z7d4a event-8s1n4v0c6b2x7w",
      "  rapporteur group                    all anew"
    })
final class GroupCommand implements Callable<Integer> {
  private final Environment environment;
  private final Messages messages;

  @Option(
      names = "--why",
      paramLabel = "ID",
      description = "Say for each report of this event or meeting why it is in it.")
  private @Nullable String why;

  @Option(
      names = "--split",
      paramLabel = "ID",
      description = "Move the reports named with --reports into a record of their own.")
  private @Nullable String split;

  @Option(
      names = "--reports",
      paramLabel = "R1,R2",
      split = ",",
      description = "Keys of reports, as --why lists them.")
  private List<String> reports = List.of();

  @Option(
      names = "--join",
      paramLabel = "ID",
      arity = "2",
      description = "Make one record of two, under the first key.")
  private List<String> join = List.of();

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}), with --why.")
  private Form form = Form.TEXT;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns (default: those of the terminal).")
  private @Nullable Integer width;

  @Option(names = "--color", paramLabel = "WHEN", description = "${COMPLETION-CANDIDATES}.")
  private Settings.Color color = Settings.Color.AUTO;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  GroupCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    check();
    if (why != null) {
      explain(why);
      return Commands.OK;
    }
    try (Archive open = archive.openToChange(environment)) {
      Grouping grouping = open.grouping();
      if (split != null) {
        messages.say(split + ": split; the new record is " + grouping.split(split, reports));
      } else if (!join.isEmpty()) {
        messages.say(join.get(1) + ": joined to " + grouping.join(join.get(0), join.get(1)));
      } else {
        Grouping.Regrouped done = grouping.regroup();
        messages.say(
            "grouped anew: "
                + done.events()
                + " events and "
                + done.meetings()
                + " meetings changed (version "
                + done.version()
                + "; 'rapporteur changes --since "
                + (done.version() - 1)
                + "' lists them)");
      }
    }
    return Commands.OK;
  }

  private void check() {
    long asked = Stream.of(why != null, split != null, !join.isEmpty()).filter(a -> a).count();
    if (asked > 1) {
      throw new WrongUsage("--why, --split and --join do not go together");
    }
    if ((split == null) != reports.isEmpty()) {
      throw new WrongUsage(
          "--split and --reports go together: 'rapporteur group --why ID' lists the reports");
    }
  }

  private void explain(String key) {
    try (Archive open = archive.openToRead(environment)) {
      Explanation explanation = open.grouping().why(key);
      List<Disagreement> disagreements = open.grouping().disagreements(key);
      Style style = Settings.style(environment, color, width, false);
      Output out =
          Output.to(
              environment.out(), form == Form.TEXT ? style.charset() : StandardCharsets.UTF_8);
      out.write(
          form == Form.TEXT
              ? new GroupPage(style).render(explanation, disagreements)
              : Json.pretty(json(explanation, disagreements)) + "\n");
    }
  }

  private static Map<String, Object> json(
      Explanation explanation, List<Disagreement> disagreements) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", explanation.record());
    json.put("reports", explanation.reports());
    if (explanation.nearest() != null) {
      json.put("nearest", explanation.nearest());
    }
    json.put("disagreements", disagreements);
    return json;
  }
}
