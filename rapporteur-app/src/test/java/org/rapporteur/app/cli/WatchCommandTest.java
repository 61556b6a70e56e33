package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.Terminal;

final class WatchCommandTest {
  @TempDir private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String site;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void keepsNewArticlesAndAsksOnlyForWhatChanged() {
    Terminal first = new Terminal();
    assertThat(watch(first, site + "/feed.xml")).as(first.err()).isZero();
    assertThat(first.err()).contains("World news: 2 new");
    assertThat(asked).contains("/robots.txt", "/feed.xml", "/hofdi", "/geneva");

    asked.clear();
    Terminal second = new Terminal();
    assertThat(watch(second)).as(second.err()).isZero();
    assertThat(asked).contains("/feed.xml (304)").doesNotContain("/hofdi", "/geneva");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void takesTheFeedsOfAList() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("feeds.opml"),
            "<opml version='2.0'><body><outline text='World'><outline xmlUrl='"
                + site
                + "/feed.xml'/></outline></body></opml>");
    Terminal terminal = new Terminal();
    assertThat(watch(terminal, list.toString())).as(terminal.err()).isZero();
    assertThat(terminal.err()).contains("World news: 2 new");
  }

  @Test
  void takesTheFeedsOfAListThatIsAnAddress() {
    Terminal terminal = new Terminal();
    assertThat(watch(terminal, site + "/list.opml")).as(terminal.err()).isZero();
    assertThat(terminal.err())
        .contains("/list.opml: 1 feed to follow")
        .contains("World news: 2 new");

    asked.clear();
    Terminal second = new Terminal();
    assertThat(watch(second)).as(second.err()).isZero();
    assertThat(asked).containsExactly("/robots.txt", "/feed.xml (304)");

    assertThat(watch(new Terminal(), "--forget", site + "/list.opml")).isZero();
    assertThat(watch(new Terminal())).isEqualTo(2);
  }

  @Test
  void opensNoListThatAListNames() {
    Terminal terminal = new Terminal();
    assertThat(watch(terminal, site + "/round.opml")).isEqualTo(1);
    assertThat(terminal.err()).contains("/other.opml: a list of feeds inside a list of feeds");
    assertThat(asked).containsExactly("/robots.txt", "/round.opml", "/other.opml");
  }

  @Test
  void saysWhyAFeedCannotBeHadAndGoesOn() {
    Terminal terminal = new Terminal();
    assertThat(watch(terminal, site + "/none.xml", site + "/feed.xml")).isEqualTo(1);
    assertThat(terminal.err()).contains("/none.xml: ").contains("World news: 2 new");
  }

  @Test
  void asksNoMoreForPagesThatFailedForGood() {
    Terminal first = new Terminal();
    assertThat(watch(first, site + "/second.xml")).as(first.err()).isZero();
    assertThat(first.err()).contains("Second: 1 new, 2 could not be read");
    assertThat(asked).contains("/gone", "/busy", "/hofdi");

    asked.clear();
    Terminal second = new Terminal();
    assertThat(watch(second)).as(second.err()).isZero();
    assertThat(asked).contains("/busy").doesNotContain("/gone", "/hofdi");
    Terminal list = new Terminal();
    assertThat(run(list, "ingest", "--failures")).isZero();
    assertThat(list.out()).contains("/gone").contains("/busy");
  }

  @Test
  void namesTheOptionThatLetsPrivateAddressesBeAsked() {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "watch", "--once", site + "/feed.xml")).isEqualTo(1);
    assertThat(terminal.err()).contains("in a private network").contains("--allow-private");
    assertThat(asked).isEmpty();
  }

  @Test
  void wantsAFeed() {
    Terminal terminal = new Terminal();
    assertThat(watch(terminal)).isEqualTo(2);
    assertThat(terminal.err()).contains("no feed to follow");
  }

  private int watch(Terminal terminal, String... feeds) {
    String[] arguments = new String[feeds.length + 5];
    List<String> options = List.of("watch", "--once", "--allow-private", "--pause", "0");
    for (int i = 0; i < options.size(); i++) {
      arguments[i] = options.get(i);
    }
    System.arraycopy(feeds, 0, arguments, options.size(), feeds.length);
    return run(terminal, arguments);
  }

  private int run(Terminal terminal, String... arguments) {
    return terminal
        .variable(ArchiveOption.VARIABLE, folder.resolve("record.db").toString())
        .run(arguments);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean unchanged = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    asked.add(unchanged ? path + " (304)" : path);
    String body =
        switch (path) {
          case "/feed.xml" ->
              feed("World news", item("Hofdi", "/hofdi") + item("Geneva", "/geneva"));
          case "/list.opml" -> "<opml><outline xmlUrl='" + site + "/feed.xml'/></opml>";
          case "/round.opml" -> "<opml><outline xmlUrl='" + site + "/other.opml'/></opml>";
          case "/other.opml" -> "<opml><outline xmlUrl='" + site + "/round.opml'/></opml>";
          case "/second.xml" ->
              feed("Second", item("A", "/gone") + item("B", "/busy") + item("Hofdi", "/hofdi"));
          case "/hofdi" -> page("Talks at Hofdi House", "Reagan met Gorbachev in Reykjavik.");
          case "/geneva" -> page("Talks in Geneva", "Reagan met Gorbachev in Geneva.");
          default -> "";
        };
    exchange.getResponseHeaders().add("ETag", "\"1\"");
    exchange
        .getResponseHeaders()
        .add("Content-Type", path.endsWith(".xml") ? "application/rss+xml" : "text/html");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (path.equals("/busy")) {
      exchange.getResponseHeaders().add("Retry-After", "0");
      exchange.sendResponseHeaders(503, -1);
    } else if (body.isEmpty() || unchanged) {
      exchange.sendResponseHeaders(unchanged ? 304 : 404, -1);
    } else {
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static String feed(String title, String items) {
    return "<rss version='2.0'><channel><title>" + title + "</title>" + items + "</channel></rss>";
  }

  private String item(String title, String path) {
    return "<item><title>" + title + "</title><link>" + site + path + "</link></item>";
  }

  private static String page(String title, String said) {
    String more =
        " The two leaders spoke for several hours about arms control and human rights, and their"
            + " ministers went on into the night. Neither side said what had been agreed.";
    return "<!doctype html><html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + said
        + more
        + "</p><p>The talks had been prepared in haste."
        + more
        + "</p></article></body></html>";
  }
}
