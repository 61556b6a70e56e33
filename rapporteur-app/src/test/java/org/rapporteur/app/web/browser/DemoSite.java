package org.rapporteur.app.web.browser;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rapporteur.app.Engine;
import org.rapporteur.app.SharedEngine;
import org.rapporteur.app.demo.DemoArchive;
import org.rapporteur.app.web.Site;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.app.web.server.WebServer;

/** The demo, read by the real reader and served; made once for all tests that want it. */
final class DemoSite implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("1992-01-15T12:00:00Z"), ZoneOffset.UTC);

  private final SharedEngine engine = new SharedEngine(Engine::open);
  private final StringWriter log = new StringWriter();
  private final DemoArchive demo;
  private final WebServer server;

  private DemoSite() {
    demo = DemoArchive.open(CLOCK);
    demo.fill(engine, "test").join();
    server = serve(WebSettings.ofLoopback(0));
  }

  /** Starts another server that shows the same demo; the caller closes it. */
  WebServer serve(WebSettings settings) {
    return WebServer.start(
        new Site(demo.archive(), engine, CLOCK, settings, "test", "test-secret"),
        new PrintWriter(log, true));
  }

  static DemoSite of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(DemoSite.class))
        .computeIfAbsent(DemoSite.class, key -> new DemoSite(), DemoSite.class);
  }

  DemoArchive demo() {
    return demo;
  }

  /** Returns the address of a path. */
  String at(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Returns what the server logged: nothing, unless the program has an error. */
  String log() {
    return log.toString();
  }

  @Override
  public void close() {
    server.close();
    demo.close();
    engine.close();
  }
}
