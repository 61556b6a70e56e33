package org.rapporteur.benchmarks.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running server at a steady rate, whether or not it has answered what came before, and says
 * how long answers took: {@code ServeBenchmark http://127.0.0.1:8484 [RATE [SECONDS]]}.
 */
public final class ServeBenchmark {
  private static final Pattern KEY =
      Pattern.compile("\"key\":\"((?:event|meeting|statement)-[0-9a-z]{14})\"");
  private static final int WARM_UP = 5;
  private static final List<String> LISTS =
      List.of(
          "/api/v1/events?limit=50",
          "/api/v1/events?type=CONSULT&status=any&limit=50",
          "/api/v1/events?country=USA&limit=50",
          "/api/v1/meetings?limit=50",
          "/api/v1/meetings?status=planned&limit=20",
          "/api/v1/statements?limit=50",
          "/api/v1/relations?limit=50",
          "/api/v1/topics?limit=50",
          "/api/v1/entities?limit=50",
          "/api/v1/articles?limit=50",
          "/api/v1/search?words=treaty+Geneva&limit=20",
          "/api/v1/version");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final PrintStream out;
  private final ConcurrentLinkedQueue<Long> nanoseconds = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Integer> refused = new ConcurrentLinkedQueue<>();

  private ServeBenchmark(URI server, PrintStream out) {
    this.server = server;
    this.out = out;
  }

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
    new ServeBenchmark(URI.create(arguments[0]), System.out).run(rate, seconds);
  }

  private void run(int rate, int seconds) throws IOException, InterruptedException {
    List<String> addresses = new ArrayList<>(LISTS);
    for (String kind : List.of("events", "meetings", "statements")) {
      Matcher keys = KEY.matcher(text("/api/v1/" + kind + "?limit=20"));
      while (keys.find()) {
        addresses.add("/api/v1/" + kind + "/" + keys.group(1));
      }
    }
    ask(addresses, rate, WARM_UP);
    nanoseconds.clear();
    refused.clear();
    ask(addresses, rate, seconds);
    List<Long> sorted = nanoseconds.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%d requests of %d kinds at %d a second: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms; %d not answered with 200%n",
        sorted.size(),
        addresses.size(),
        rate,
        milliseconds(sorted, 50),
        milliseconds(sorted, 95),
        milliseconds(sorted, 99),
        milliseconds(sorted, 100),
        refused.size());
  }

  private void ask(List<String> addresses, int rate, int seconds) {
    long pause = Duration.ofSeconds(1).toNanos() / rate;
    long begin = System.nanoTime();
    List<CompletableFuture<?>> answers = new ArrayList<>();
    for (int i = 0; i < rate * seconds; i++) {
      long due = begin + i * pause;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      answers.add(ask(addresses.get(i % addresses.size()), due));
    }
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
  }

  /** Counts from when the request was due, so that a queue in front of the server counts too. */
  private CompletableFuture<?> ask(String address, long due) {
    return client
        .sendAsync(request(address), HttpResponse.BodyHandlers.ofByteArray())
        .thenAccept(answer -> {
          nanoseconds.add(System.nanoTime() - due);
          if (answer.statusCode() != 200) {
            refused.add(answer.statusCode());
          }
        });
  }

  private String text(String address) throws IOException, InterruptedException {
    return client.send(request(address), HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpRequest request(String address) {
    return HttpRequest.newBuilder(server.resolve(address)).timeout(Duration.ofMinutes(1)).build();
  }

  private static double milliseconds(List<Long> sorted, int percent) {
    int at = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    return sorted.get(at) / 1e6;
  }
}
