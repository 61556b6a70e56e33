package org.rapporteur.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.ProfileExport;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.export.Dictionary;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes records in a format of the field. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes the records of an archive in a format that other programs read: all that fit, UTF-8,"
            + " what is not known left empty.",
    footer = {
      "",
      "Profiles: plover-jsonl, polecat, icews, gdelt, gdelt-mentions, phoenix, acled-like, csv, tsv,",
      "jsonl, parquet, geojson, ics, gexf, graphml, ftm.",
      "Beside a file stand its data dictionary, a Frictionless datapackage.json and its SHA-256.",
      "Examples:",
      "  rapporteur export --profile polecat --from 1985 --output polecat.tsv",
      "  rapporteur export --profile gexf --pair USA,RUS --output exports/",
      "  rapporteur export --profile ics > meetings.ics",
      "  rapporteur export --profile parquet --output tables/       (one file for each kind)",
      "  rapporteur export --profile parquet --kind meeting --output meetings.parquet",
      "  rapporteur export --profile icews --dictionary"
    })
final class ExportCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(names = "--profile", required = true, paramLabel = "PROFILE", description = "The format.")
  private String profile = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "A file, or a folder (with / at its end); standard output without it.")
  private @Nullable String output;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only these of the records that the profile takes: event, meeting, statement …")
  private Set<RecordKind> kinds = Set.of();

  @Option(names = "--dictionary", description = "Print what the fields mean, and nothing else.")
  private boolean dictionary;

  @Option(
      names = "--country-points",
      description = "On a map, show what is known to a country only as a point in it.")
  private boolean countryPoints;

  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  ExportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Profile chosen = chosen();
    if (dictionary) {
      Output.to(environment.out(), StandardCharsets.UTF_8).write(Dictionary.markdown(chosen));
      return Commands.OK;
    }
    Filter wanted = filter.filter();
    Set<RecordKind> taken = taken(chosen);
    ExportOptions options =
        new ExportOptions(environment.clock().instant(), Commands.version(), countryPoints);
    ProfileExport export = new ProfileExport(chosen, options);
    try (Archive opened = archive.openToRead(environment)) {
      Records records = opened.records();
      if (output == null) {
        OutputStream out = new BufferedOutputStream(environment.out());
        export.write(taken, wanted, records, out);
        out.flush();
      } else {
        ExportFolder folder = new ExportFolder(output, chosen, options);
        if (chosen.isPerKind()) {
          taken.forEach(
              kind -> folder.write(kind, out -> export.write(Set.of(kind), wanted, records, out)));
        } else {
          folder.write(null, out -> export.write(taken, wanted, records, out));
        }
        folder.explain();
      }
    }
    return Commands.OK;
  }

  /** The kinds of records that go out; into one file goes one kind where each has its own. */
  private Set<RecordKind> taken(Profile chosen) {
    Set<RecordKind> taken = chosen.takes();
    if (!kinds.isEmpty() && !taken.containsAll(kinds)) {
      throw new WrongUsage(
          "--kind: the profile "
              + chosen
              + " takes "
              + taken.stream().map(RecordKind::label).collect(Collectors.joining(", ")));
    }
    if (!kinds.isEmpty()) {
      taken.retainAll(kinds);
    }
    boolean oneFile = output == null || !ExportFolder.isFolder(output);
    if (chosen.isPerKind() && oneFile && taken.size() > 1) {
      throw new WrongUsage(
          "the profile "
              + chosen
              + " writes a file for each kind of record: name a folder (--output tables/), or one"
              + " kind (--kind event)");
    }
    return taken;
  }

  private Profile chosen() {
    return Profile.of(profile)
        .orElseThrow(() ->
            new WrongUsage(
                "--profile "
                    + profile
                    + ": give one of "
                    + Arrays.stream(Profile.values())
                        .map(Profile::label)
                        .collect(Collectors.joining(", "))));
  }
}
