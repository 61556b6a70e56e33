package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.SharedEngine;
import org.rapporteur.app.mcp.McpServer;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives an archive to an assistant. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Answers an assistant by the Model Context Protocol over standard input and output: it can"
            + " search, list and show records, read articles and ask what codes mean. It changes"
            + " nothing.",
    footer = {
      "",
      "Assistants start it themselves; in their settings it looks like this:",
      "  {\"command\": \"/path/to/rapporteur\", \"args\": [\"mcp\", \"--archive\", \"/path/to/news.db\"]}"
    })
final class McpCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  McpCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.openToRead(environment);
        SharedEngine engine = new SharedEngine(environment.engine())) {
      new McpServer(open, engine, environment.clock(), Commands.version())
          .serve(environment.in(), environment.out());
    }
    return Commands.OK;
  }
}
