package org.rapporteur.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rapporteur.app.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command {@code rapporteur} and its commands. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    description = "Reads news about international relations and keeps a sourced record of it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done, 1 something failed (named at the end), 2 wrong usage.",
      "Examples:",
      "  rapporteur read article.txt",
      "  rapporteur read --format html --output page.html article.html",
      "  rapporteur read --format jsonl --output readings.jsonl articles/ feed.jsonl"
    })
public final class Commands {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  private final Messages messages;

  private Commands(Messages messages) {
    this.messages = messages;
  }

  @Option(
      names = "--stacktrace",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  void showTraces(boolean shown) {
    messages.showTraces(shown);
  }

  /** Runs one command and returns its exit status. */
  public static int run(Environment environment, String... arguments) {
    Messages messages = new Messages(environment.err(), environment.charset());
    CommandLine line = new CommandLine(new Commands(messages));
    commands(environment, messages).forEach(line::addSubcommand);
    line.setOut(Messages.writer(environment.out(), environment.charset()));
    line.setErr(messages.writer());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, args) -> usage(e));
    line.setExecutionExceptionHandler((e, command, result) -> failure(e, command, messages));
    if (arguments.length == 0) {
      line.usage(line.getErr());
      return USAGE;
    }
    int status = line.execute(arguments);
    line.getOut().flush();
    messages.writer().flush();
    return status;
  }

  /** Every command of the program; a new one is added here. */
  private static List<Object> commands(Environment environment, Messages messages) {
    return List.of(
        new ReadCommand(environment, messages),
        new ExplainCommand(environment),
        new CodebookCommand(environment),
        new EvaluateCommand(environment, messages),
        new RepairCommand(environment),
        new EvaluateRepairCommand(),
        new IngestCommand(environment, messages),
        new WatchCommand(environment, messages),
        new ExportCommand(environment),
        new CorrectCommand(environment),
        new VerdictCommand.Accept(environment),
        new VerdictCommand.Reject(environment),
        new ChangesCommand(environment, messages),
        new GroupCommand(environment, messages),
        new ServeCommand(environment, messages),
        new McpCommand(environment),
        new SearchCommand(environment, messages),
        new ListCommand.Meetings(environment, messages),
        new ListCommand.Events(environment, messages),
        new ListCommand.Statements(environment, messages),
        new ListCommand.Relations(environment, messages),
        new ListCommand.Entities(environment, messages),
        new ListCommand.Topics(environment, messages),
        new ListCommand.Articles(environment, messages),
        new ShowCommand(environment));
  }

  private static int failure(Exception e, CommandLine command, Messages messages) {
    return e instanceof WrongUsage
        ? usage(new ParameterException(command, Messages.reason(e)))
        : messages.failure(e);
  }

  private static int usage(ParameterException e) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("rapporteur: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return USAGE;
  }

  /** Returns the version of the running archive. */
  static String version() {
    String version = Commands.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /** Says the version of the running archive. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rapporteur " + version()};
    }
  }
}
