package org.rapporteur.app.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Site;
import org.rapporteur.app.web.api.Api;
import org.rapporteur.app.web.page.Pages;
import org.rapporteur.archive.store.UnusableArchive;

/** Serves an archive to browsers and programs until it is closed. */
public final class WebServer implements AutoCloseable {
  private static final int THREADS = 64;

  private final Site site;
  private final PrintWriter log;
  private final Guard guard;
  private final Assets assets = new Assets();
  private final Pages pages;
  private final Api api;
  private final Javalin javalin;

  private WebServer(Site site, PrintWriter log) {
    this.site = site;
    this.log = log;
    this.guard = new Guard(site);
    this.pages = new Pages(site);
    this.api = new Api(site);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts to serve.
   *
   * @param log what gets a line for each error of the program
   * @throws Refused if the port is taken
   */
  public static WebServer start(Site site, PrintWriter log) {
    WebServer server = new WebServer(site, log);
    try {
      server.javalin.start(site.settings().host(), site.settings().port());
    } catch (JavalinBindException e) {
      server.close();
      throw new Refused(
          409, "port " + site.settings().port() + " is taken: give another with --port");
    }
    return server;
  }

  /** Returns the port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Returns the address of the first page. */
  public String address() {
    String host = site.settings().host();
    String token = site.settings().token();
    return "http://"
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + port()
        + "/"
        + (token == null ? "" : "?token=" + token);
  }

  /** Returns what is served, as in {@code GET /api/v1/events}. */
  public List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .filter(route -> route.endpoint.method.isHttpMethod())
        .map(route -> route.endpoint.method.name() + " " + route.endpoint.path)
        .toList();
  }

  @Override
  public void close() {
    api.close();
    javalin.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = site.settings().limits().largestBody();
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, 60_000);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRelativeRedirectAllowed(true);
    });
    config.jetty.modifyServer(server -> {
      for (Connector connector : server.getConnectors()) {
        if (connector instanceof AbstractConnector tcp) {
          tcp.setIdleTimeout(site.settings().limits().idle().toMillis());
        }
      }
    });
    routes(config.routes);
  }

  private void routes(RoutesConfig routes) {
    routes.before(guard::check);
    routes.get("/assets/{name}", assets::send);
    routes.head("/assets/{name}", assets::send);
    pages.routes(routes);
    api.routes(routes);
    routes.exception(Exception.class, this::fail);
    // Javalin would answer its own exceptions itself if they were not named
    routes.exception(HttpResponseException.class, this::fail);
  }

  private void fail(Exception error, Context context) {
    boolean isUnderWay = context.res().isCommitted();
    Problem problem = Problem.of(error);
    boolean isUnexplained = problem.status() == 500 || error instanceof UnusableArchive;
    if (isUnexplained && !(error instanceof RejectedExecutionException)) {
      log.println(context.method() + " " + context.path() + ": " + error);
      error.printStackTrace(log);
      log.flush();
    }
    if (isUnderWay) {
      // what was sent is not whole: the client must not take the end of the connection for its end
      ServletContextRequest.getServletContextRequest(context.req())
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
      return;
    }
    if (error instanceof HttpResponseException refused
        && refused.getDetails().get("availableMethods") != null) {
      context.header("Allow", refused.getDetails().get("availableMethods"));
    }
    show(context, problem);
  }

  private void show(Context context, Problem problem) {
    context.status(problem.status());
    if (context.path().startsWith("/api/")) {
      api.show(context, problem);
    } else {
      pages.show(context, problem);
    }
  }
}
