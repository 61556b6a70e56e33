package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.Environment;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one record with all its reports. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Shows one record with all its reports, those published first before the others, and what"
            + " they disagree on, as JSON.",
    footer = {"", "Example:", "  rapporteur show meeting-3f9k2m1q8z7d4a"})
final class ShowCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "KEY", description = "The key of a record, as lists show it.")
  private String key = "";

  @Mixin private ArchiveOption archive = new ArchiveOption();

  ShowCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    RecordKind kind =
        RecordKind.of(key)
            .orElseThrow(
                () -> new WrongUsage("\"" + key + "\" is no key: lists show them, as in event-…"));
    try (Archive open = archive.openToRead(environment)) {
      Map<String, Object> shown = new LinkedHashMap<>();
      put(shown, listing(open.records(), kind));
      if (kind == RecordKind.EVENT || kind == RecordKind.MEETING) {
        shown.put("disagreements", open.grouping().disagreements(key));
      }
      Output.to(environment.out(), StandardCharsets.UTF_8).write(Json.pretty(shown) + "\n");
    }
    return Commands.OK;
  }

  private <T> void put(Map<String, Object> shown, Listing<T> listing) {
    T entry =
        listing
            .one(key)
            .orElseThrow(() ->
                new WrongUsage(
                    "the archive has no record "
                        + key
                        + "; 'rapporteur changes' tells whether it was withdrawn"));
    shown.put("record", entry);
    List<?> reports = listing.reports(key);
    if (!reports.isEmpty()) {
      shown.put("reports", reports);
    }
  }

  private static Listing<?> listing(Records records, RecordKind kind) {
    return switch (kind) {
      case ARTICLE -> records.articles();
      case ENTITY -> records.entities();
      case EVENT -> records.events();
      case MEETING -> records.meetings();
      case STATEMENT -> records.statements();
      case RELATION -> records.relations();
      case TOPIC -> records.topics();
      case REPORT ->
          throw new WrongUsage("give the key of a record; its reports are shown with it");
    };
  }
}
