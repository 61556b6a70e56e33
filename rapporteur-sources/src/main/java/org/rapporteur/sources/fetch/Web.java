package org.rapporteur.sources.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request and takes one answer, within the limits of time, size and place. */
final class Web {
  private static final String TYPES =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/feed+json, application/xml;q=0.9, application/pdf;q=0.8, */*;q=0.5";

  private final FetchOptions options;
  private final AddressCheck addresses;
  private final HttpClient client;

  Web(FetchOptions options) {
    this.options = options;
    this.addresses = new AddressCheck(options.local());
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(options.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Refuses an address that may not be asked at all. */
  void check(URI uri) {
    addresses.check(uri);
  }

  /**
   * Asks once.
   *
   * @throws FetchRefused if no answer comes, or one that is too large
   */
  Answer get(URI uri, Validator known) throws InterruptedException {
    addresses.check(uri);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request(uri, known), head -> new BoundedBody(options.largest()));
    try {
      HttpResponse<byte[]> response = answer.get(options.total().toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(uri, response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw FetchRefused.forNow(
          "no whole answer came within " + options.total().toSeconds() + " s: try again later");
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    }
  }

  private HttpRequest request(URI uri, Validator known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(options.total())
            .header("User-Agent", options.agent())
            .header("Accept", TYPES)
            .header("Accept-Encoding", "gzip");
    try {
      if (known.etag() != null) {
        request.header("If-None-Match", known.etag());
      }
      if (known.lastModified() != null) {
        request.header("If-Modified-Since", known.lastModified());
      }
    } catch (IllegalArgumentException e) {
      // what a server called its version cannot be said back to it: ask for everything
    }
    return request.build();
  }

  private static FetchRefused failure(Throwable cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof FetchRefused refused) {
        return refused;
      }
    }
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return FetchRefused.forNow(
        "the server could not be reached ("
            + (cause instanceof IOException ? cause.getClass().getSimpleName() : cause.toString())
            + message
            + "): try again later");
  }
}
