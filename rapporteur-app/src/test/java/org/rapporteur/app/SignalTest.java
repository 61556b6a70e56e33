package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole process, as a shell starts and ends it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
final class SignalTest {
  /** What a run has to end in good order is longer, and a page may take a minute. */
  private static final int SOON = 15;

  @TempDir private Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private String site;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", exchange -> exchange.sendResponseHeaders(404, -1));
    server.createContext("/feed.xml", this::feed);
    server.createContext("/slow", this::wait);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aSignalEndsWatchingAtOnceThoughAPageIsSlow() throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Main.class.getName(),
            "watch",
            "--allow-private",
            "--archive",
            folder.resolve("record.db").toString(),
            site + "/feed.xml");
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    java.environment().put("CLASSPATH", classes);
    Process watch = java.inheritIO().start();
    try {
      assertThat(asked.await(120, TimeUnit.SECONDS)).isTrue();
      watch.destroy();
      assertThat(watch.waitFor(SOON, TimeUnit.SECONDS)).isTrue();
    } finally {
      watch.destroyForcibly();
    }
  }

  private void feed(HttpExchange exchange) throws IOException {
    String rss =
        "<rss version='2.0'><channel><title>World</title><item><title>A</title><link>"
            + site
            + "/slow</link></item></channel></rss>";
    byte[] bytes = rss.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void wait(HttpExchange exchange) {
    asked.countDown();
    try {
      over.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }
}
