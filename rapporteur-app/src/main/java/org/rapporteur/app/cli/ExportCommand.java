package org.rapporteur.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.ProfileExport;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.export.Dictionary;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.record.Filter;
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
      "jsonl, geojson, ics, gexf, graphml, ftm.",
      "Beside a file stand its data dictionary, a Frictionless datapackage.json and its SHA-256.",
      "Examples:",
      "  rapporteur export --profile polecat --from 1985 --output polecat.tsv",
      "  rapporteur export --profile gexf --pair USA,RUS --output exports/",
      "  rapporteur export --profile ics > meetings.ics",
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
    ExportOptions options =
        new ExportOptions(environment.clock().instant(), Commands.version(), countryPoints);
    ProfileExport export = new ProfileExport(chosen, options);
    try (Archive opened = archive.openToRead(environment)) {
      if (output == null) {
        OutputStream out = new BufferedOutputStream(environment.out());
        export.write(wanted, opened.records(), out);
        out.flush();
      } else {
        new ExportFolder(output, chosen, options)
            .write(out -> export.write(wanted, opened.records(), out));
      }
    }
    return Commands.OK;
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
