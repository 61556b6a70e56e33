package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.sources.fetch.Validator;

final class FeedReaderTest {
  private static final InputOptions OPTIONS = InputOptions.none(LocalDate.of(2026, 1, 1));
  private static final String FRENCH =
      "Les deux dirigeants se sont rencontrés à Genève en novembre et ont convenu que la guerre ne"
          + " peut pas être gagnée par les uns ou par les autres.";

  private final Site site = new Site();
  private final Inputs inputs = new Inputs(new ArrayList<>());

  @AfterEach
  void close() {
    site.close();
  }

  private FeedRound read(Validator known, Set<String> has) {
    return new FeedReader(site.fetcher(), OPTIONS)
        .read(site.url("/feed"), known, has::contains, inputs.all()::add);
  }

  private void feed(String items) {
    String rss = "<rss><channel><title>Herald</title>" + items + "</channel></rss>";
    site.page(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          boolean same = exchange.getRequestHeaders().containsKey("If-None-Match");
          Site.send(exchange, same ? 304 : 200, "application/rss+xml", same ? "" : rss);
        });
  }

  private static String item(String path) {
    return "<item><title>T</title><link>"
        + path
        + "</link><pubDate>Tue, 19 Nov 1985 08:00:00"
        + " GMT</pubDate></item>";
  }

  private static String page(String text) {
    return "<html><body><article><p>" + text + "</p></article></body></html>";
  }

  @Test
  void fetchesThePagesOfNewArticles() {
    feed(item("/1") + item(site.url("/2")) + item("/2") + item("/3"));
    site.page("/1", "text/html", page(Inputs.TEXT));
    site.page("/2", "text/html", page(Inputs.TEXT));
    FeedRound round = read(Validator.NONE, Set.of(site.url("/2")));
    assertThat(inputs.articles())
        .containsExactly(
            new Article(Inputs.TEXT, "T", LocalDate.of(1985, 11, 19), "Herald", site.url("/1")));
    assertThat(inputs.faults())
        .singleElement()
        .asString()
        .startsWith(site.url("/3") + ": there is no such page");
    assertThat(round)
        .isEqualTo(
            new FeedRound("Herald", List.of(), 3, 1, 2, new Validator("\"1\"", null), null, false));
    assertThat(site.requests()).doesNotContain("/2");
    assertThat(read(round.next(), Set.of()))
        .isEqualTo(new FeedRound(null, List.of(), 0, 0, 0, round.next(), null, false));
  }

  @Test
  void asksForTheWholeFeedAgainWhenAPageWasNotToBeHad() {
    feed(item("/1"));
    site.page("/1", exchange -> exchange.sendResponseHeaders(500, -1));
    assertThat(read(Validator.NONE, Set.of()).next()).isEqualTo(Validator.NONE);
    assertThat(((Input.Unreadable) inputs.all().get(0)).reason()).isEqualTo(Input.Reason.PASSING);
  }

  @Test
  void takesTheTextOfTheFeedWhereThereIsNoPage() {
    String whole = ("&lt;p&gt;" + Inputs.TEXT + "&lt;/p&gt;").repeat(8);
    feed(item("/1").replace("<title>", "<content:encoded>" + whole + "</content:encoded><title>"));
    read(Validator.NONE, Set.of());
    assertThat(inputs.articles()).hasSize(1);
    assertThat(inputs.articles().get(0).url()).isEqualTo(site.url("/1"));
  }

  @Test
  void breaksOffWhenInterruptedAndKeepsNothingOfThePageAtHand() {
    String whole = ("&lt;p&gt;" + Inputs.TEXT + "&lt;/p&gt;").repeat(8);
    feed(
        item("/slow").replace("<title>", "<content:encoded>" + whole + "</content:encoded><title>")
            + item("/2"));
    Thread reader = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    site.page(
        "/slow",
        exchange -> {
          reader.interrupt();
          await(never);
        });
    long began = System.nanoTime();
    FeedRound round = read(Validator.NONE, Set.of());
    assertThat(Thread.interrupted()).isTrue();
    never.countDown();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    assertThat(inputs.all()).isEmpty();
    assertThat(round)
        .isEqualTo(new FeedRound("Herald", List.of(), 1, 0, 0, Validator.NONE, null, false));
    assertThat(site.requests()).doesNotContain("/2");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void givesTheFeedsOfAList() {
    String list = "<opml><outline xmlUrl='https://example.org/rss'/></opml>";
    site.page("/feed", "text/x-opml", list);
    assertThat(read(Validator.NONE, Set.of()).feeds()).containsExactly("https://example.org/rss");
    assertThat(site.requests()).containsExactly("/robots.txt", "/feed");
  }

  @Test
  void asksForAFeedAgainThatIsBrokenOff() {
    site.page("/1", "text/html", page(Inputs.TEXT));
    String cut = "<rss><channel><title>Herald</title>" + item("/1") + "<item><title>T";
    site.page("/feed", "application/rss+xml", cut);
    FeedRound round = read(Validator.NONE, Set.of());
    assertThat(inputs.articles()).hasSize(1);
    assertThat(inputs.faults()).isEmpty();
    assertThat(round.failure()).contains("broken off in line 1, after 1 whole item");
    assertThat(round.passing()).isTrue();
    assertThat(round.next()).isEqualTo(Validator.NONE);
  }

  @Test
  void saysWhatAnItemLacks() {
    feed("<item><title>T</title></item>");
    read(Validator.NONE, Set.of());
    assertThat(inputs.faults()).singleElement().asString().contains("neither text nor address");
  }

  @Test
  void saysThatAPageIsNoFeedAndNamesItsFeeds() {
    site.page(
        "/feed",
        "text/html",
        "<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head>"
            + page(Inputs.TEXT));
    FeedRound round = read(Validator.NONE, Set.of());
    assertThat(round.failure()).contains("no feed").contains(site.url("/rss"));
    assertThat(inputs.all()).isEmpty();
  }

  @Test
  void saysWhyAFeedCannotBeHad() {
    FeedRound round = read(Validator.NONE, Set.of());
    assertThat(round.failure()).contains("404");
    assertThat(round.passing()).isFalse();
  }

  @Test
  void readsAddressesOfPagesFeedsAndLists() {
    feed(item("/1") + item("/fr"));
    site.page("/1", "text/html", page(Inputs.TEXT)).page("/fr", "text/html", page(FRENCH));
    site.page("/list", "text/x-opml", "<opml><outline xmlUrl='" + site.url("/feed") + "'/></opml>");
    ArticleInput input =
        new ArticleInput(OPTIONS, InputStream.nullInputStream(), site.fetcher(), url -> false);
    List<String> addresses = List.of(site.url("/1"), site.url("/feed"), site.url("/list"));
    Origins.of(addresses).found().forEach(origin -> input.read(origin, inputs.all()::add));
    assertThat(inputs.articles()).extracting(Article::url).containsOnly(site.url("/1")).hasSize(3);
    assertThat(inputs.faults()).hasSize(2).allMatch(fault -> fault.contains("French"));
    assertThat(inputs.all())
        .filteredOn(Input.Unreadable.class::isInstance)
        .extracting(fault -> ((Input.Unreadable) fault).reason())
        .containsOnly(Input.Reason.OTHER_LANGUAGE);
  }
}
