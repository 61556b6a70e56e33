package org.rapporteur.app.cli;

import java.math.BigInteger;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.SharedEngine;
import org.rapporteur.app.demo.DemoArchive;
import org.rapporteur.app.ingest.Stop;
import org.rapporteur.app.web.Site;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.app.web.server.WebServer;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows an archive in a browser and gives it to programs, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Opens an archive to a browser and to programs on this machine. Stop it with Ctrl-C.",
    footer = {
      "",
      "The page and the interface for programs (/api/v1, described by /api/v1/openapi.json) are for this",
      "machine alone unless --host says otherwise; then every request must bring a token.",
      "Examples:",
      "  rapporteur serve --demo",
      "  rapporteur serve --archive news.db",
      "  rapporteur serve --port 9000 --read-only"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int SECRET_BITS = 160;
  private static final int LAST_PORT = 65_535;

  private final Environment environment;
  private final Messages messages;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8484",
      description = "Where to listen; 0 for any port that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: this machine only).")
  private String host = "";

  @Option(
      names = "--token",
      paramLabel = "TEXT",
      description = "What every request must bring; without it one is made where it is needed.")
  private @Nullable String token;

  @Option(
      names = "--demo",
      description =
          "Show a demo: news of the past, read into an archive that goes with the server.")
  private boolean demo;

  @Option(names = "--read-only", description = "Let nobody correct or add anything.")
  private boolean readOnly;

  ServeCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() throws InterruptedException {
    checkPort();
    try (SharedEngine engine = new SharedEngine(environment.engine())) {
      if (demo) {
        try (DemoArchive made = DemoArchive.open(environment.clock())) {
          messages.say("The articles of the demo are being read; the pages fill meanwhile.");
          made.fill(engine, Commands.version())
              .whenComplete((read, failure) -> {
                if (failure != null) {
                  messages.failure(failure);
                }
              });
          serve(made.archive(), engine, readOnly);
        }
      } else {
        boolean reads = readOnly || !Files.isWritable(archive.file(environment));
        try (Archive open =
            reads ? archive.openToRead(environment) : archive.openToChange(environment)) {
          serve(open, engine, reads);
        }
      }
    }
    return Commands.OK;
  }

  private void serve(Archive open, SharedEngine engine, boolean reads) throws InterruptedException {
    try (Stop stop = Stop.watch();
        WebServer server = WebServer.start(site(open, engine, reads), messages.writer())) {
      messages.say("Serving " + open.file() + " at " + server.address());
      while (!stop.asked()) {
        stop.pause(Duration.ofHours(1));
      }
    }
  }

  private void checkPort() {
    if (port < 0 || port > LAST_PORT) {
      throw new WrongUsage("--port takes a number from 0 to " + LAST_PORT);
    }
  }

  private Site site(Archive open, SharedEngine engine, boolean reads) {
    WebSettings settings = WebSettings.ofLoopback(port);
    if (token != null || !WebSettings.isLoopback(host)) {
      settings = settings.open(host, token == null ? secret() : token);
    }
    return new Site(
        open,
        engine,
        environment.clock(),
        reads ? settings.toRead() : settings,
        Commands.version(),
        secret());
  }

  private static String secret() {
    return new BigInteger(SECRET_BITS, new SecureRandom()).toString(36);
  }
}
