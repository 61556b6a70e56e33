package org.rapporteur.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.app.Engine;
import org.rapporteur.app.Terminal;
import org.rapporteur.app.web.server.WebServer;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.ExplainedReading;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.Input;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.Origin;

/**
 * A running server over a copy of an archive with the sample reports of the summits, which the real
 * reader read once for all tests. Its own reader finds nothing unless told otherwise.
 */
public final class TestSite implements AutoCloseable {
  public static final String SECRET = "the-secret-of-the-forms";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);
  private static final String FILE = "site.db";

  private final Archive archive;
  private final WebServer server;
  private final StringWriter log = new StringWriter();
  private final HttpClient client = HttpClient.newHttpClient();

  private TestSite(Archive archive, WebSettings settings, Function<Article, Reading> reader) {
    this.archive = archive;
    Engine engine = engine(reader);
    this.server =
        WebServer.start(
            new Site(archive, () -> engine, CLOCK, settings, "test", SECRET),
            new PrintWriter(log, true));
  }

  /** A site over a copy of the samples in a folder. */
  public static TestSite open(Path folder) {
    return open(folder, WebSettings.ofLoopback(0), Terminal::empty);
  }

  /** The same with other settings and another reader. */
  public static TestSite open(
      Path folder, WebSettings settings, Function<Article, Reading> reader) {
    try {
      Path file = folder.resolve(FILE);
      Files.write(file, Samples.BYTES);
      return new TestSite(Archive.open(file, CLOCK), settings, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A site over an archive that holds nothing. */
  public static TestSite empty(Path folder) {
    Archive none = Archive.open(folder.resolve(FILE), CLOCK);
    return new TestSite(none, WebSettings.ofLoopback(0), Terminal::empty);
  }

  public Archive archive() {
    return archive;
  }

  /** What is served, as in {@code GET /api/v1/events}. */
  public List<String> routes() {
    return server.routes();
  }

  /** What the server wrote about errors of the program. */
  public String log() {
    return log.toString();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, String type, String body) {
    return send(request(path, "Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** Posts a form as a page of this server would, with the secret. */
  public HttpResponse<String> form(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&", "secret=" + SECRET + "&", ""));
    return post(path, "application/x-www-form-urlencoded", form);
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }

  /** A reader that gives what it is told to. */
  public static Engine engine(Function<Article, Reading> reader) {
    return new Engine() {
      @Override
      public Reading read(Article article) {
        return reader.apply(article);
      }

      @Override
      public ExplainedReading explain(Article article) {
        return new ExplainedReading(reader.apply(article), List.of());
      }

      @Override
      public void close() {
        // nothing is held
      }
    };
  }

  /** The archive of the samples, made when a test first needs it. */
  private static final class Samples {
    static final byte[] BYTES = make();

    private static byte[] make() {
      try {
        Path folder = Files.createTempDirectory("samples");
        Path file = folder.resolve(FILE);
        try (Archive archive = Archive.open(file, CLOCK);
            Engine engine = Engine.open()) {
          archive.save(read(engine), new SaveOptions("test", true, false, engine.gazetteer()));
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(folder);
        return bytes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<Entry> read(Engine engine) {
      Path file = Path.of("../samples/summits.jsonl");
      List<Entry> entries = new ArrayList<>();
      InputOptions options = InputOptions.none(LocalDate.of(2026, 11, 26));
      new ArticleInput(options, InputStream.nullInputStream())
          .read(
              new Origin(file.toString(), Origin.Place.FILE, 0),
              input -> {
                if (input instanceof Input.Found found) {
                  entries.add(
                      new Entry(found.article(), engine.read(found.article()), file.toString()));
                }
              });
      return entries;
    }
  }
}
