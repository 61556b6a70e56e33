package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.Settings;
import org.rapporteur.app.repair.DiffView;
import org.rapporteur.app.repair.JsonView;
import org.rapporteur.app.repair.RepairRun;
import org.rapporteur.app.repair.RepairView;
import org.rapporteur.app.repair.TextView;
import org.rapporteur.json.Json;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.RepairKind;
import org.rapporteur.reader.repair.RepairOptions;
import org.rapporteur.reader.repair.Repairer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Repairs damaged text. */
@Command(
    name = "repair",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Repairs text that lost, gained or moved white space, or arrived with broken lines,"
            + " hyphens, ligatures, entities or encoding.",
    footer = {
      "",
      "Sound text comes out as it is. A line stays a line, unless the text is plainly"
          + " hard-wrapped.",
      "Examples:",
      "  rapporteur repair article.txt > repaired.txt",
      "  pdftotext report.pdf - | rapporteur repair --diff -",
      "  rapporteur repair --format json --spaces-only article.txt"
    })
final class RepairCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files, or - for standard input (the default).")
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}): the repaired text, or the list of"
              + " repairs.")
  private Form format = Form.TEXT;

  @Option(
      names = "--diff",
      description = "Show the words before and after each repair, as git diff --word-diff does.")
  private boolean diff;

  @Option(names = "--spaces-only", description = "Change nothing but white space inside lines.")
  private boolean spacesOnly;

  @Option(names = "--no-spaces", description = "Leave white space inside lines as it is.")
  private boolean noSpaces;

  @Option(names = "--no-hyphens", description = "Keep the hyphens of words divided at line ends.")
  private boolean noHyphens;

  @Option(names = "--no-line-breaks", description = "Keep every line end.")
  private boolean noLineBreaks;

  @Option(names = "--no-soft-hyphens", description = "Keep soft hyphens.")
  private boolean noSoftHyphens;

  @Option(names = "--no-ligatures", description = "Keep ligatures.")
  private boolean noLigatures;

  @Option(
      names = "--no-encoding",
      description = "Keep what looks like UTF-8 read as another encoding.")
  private boolean noEncoding;

  @Option(names = "--no-entities", description = "Keep HTML entities.")
  private boolean noEntities;

  @Option(names = "--no-controls", description = "Keep control and invisible characters.")
  private boolean noControls;

  @Option(
      names = "--everywhere",
      description =
          "Look for wrong white space in every sentence, also where the text looks sound.")
  private boolean everywhere;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the input (default: ${DEFAULT-VALUE}).")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; NO_COLOR is respected).")
  private Settings.Color color = Settings.Color.AUTO;

  RepairCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    List<String> names = inputs.isEmpty() ? List.of("-") : inputs;
    if (format == Form.JSON && (diff || names.size() > 1)) {
      throw new ParameterException(
          spec.commandLine(), "--format json is for one file and without --diff");
    }
    if (inputs.isEmpty() && environment.inIsTerminal()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to repair: give files, or - for standard input");
    }
    RepairRun run = new RepairRun(Repairer.open(options()), view());
    try (Output out =
        output != null
            ? Output.to(output, StandardCharsets.UTF_8)
            : Output.to(environment.out(), StandardCharsets.UTF_8)) {
      for (String name : names) {
        repair(run, name, out);
      }
      out.finish();
    }
    return Commands.OK;
  }

  private void repair(RepairRun run, String name, Output out) throws IOException {
    try (Reader in = new InputStreamReader(open(name), encoding.newDecoder())) {
      run.repair(in, out::write);
    } catch (CharacterCodingException e) {
      throw new UnreadableText(
          name
              + ": is not "
              + encoding.name()
              + ": name its encoding, such as --encoding windows-1252",
          e);
    }
  }

  private InputStream open(String name) {
    try {
      return name.equals("-") ? environment.in() : Files.newInputStream(Path.of(name));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new UnreadableText(
          name + ": cannot be opened: check that the file exists and may be read", e);
    }
  }

  private RepairView view() {
    if (format == Form.JSON) {
      return new JsonView(Json::line);
    }
    return diff
        ? new DiffView(Settings.style(environment, color, null, output != null).color())
        : new TextView();
  }

  private RepairOptions options() {
    if (spacesOnly) {
      return new RepairOptions(Set.of(RepairKind.SPACES), everywhere);
    }
    Set<RepairKind> kinds = EnumSet.allOf(RepairKind.class);
    drop(kinds, noSpaces, RepairKind.SPACES);
    drop(kinds, noHyphens, RepairKind.HYPHEN);
    drop(kinds, noLineBreaks, RepairKind.LINE_BREAK);
    drop(kinds, noSoftHyphens, RepairKind.SOFT_HYPHEN);
    drop(kinds, noLigatures, RepairKind.LIGATURE);
    drop(kinds, noEncoding, RepairKind.ENCODING);
    drop(kinds, noEntities, RepairKind.ENTITY);
    drop(kinds, noControls, RepairKind.CONTROL);
    return new RepairOptions(kinds, everywhere);
  }

  private static void drop(Set<RepairKind> kinds, boolean drop, RepairKind kind) {
    if (drop) {
      kinds.remove(kind);
    }
  }

  /** Text that cannot be read as what it is said to be. */
  static final class UnreadableText extends RapporteurException {
    private static final long serialVersionUID = 1L;

    UnreadableText(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
