package org.rapporteur.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.app.web.WebLimits;
import org.rapporteur.app.web.WebSettings;
import org.rapporteur.app.web.server.WebServer;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Verdict;

/** Goes ways through the pages that analysts go. */
@ExtendWith(Browsing.class)
final class JourneysTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("rapporteur.pictures", "target/pictures"));

  private final Browser browser;
  private final DemoSite site;

  JourneysTest(Browser browser, DemoSite site) {
    this.browser = browser;
    this.site = site;
  }

  @BeforeEach
  void begin() {
    browser.size(1280, 1000);
    browser.scheme("light");
    browser.complaints();
  }

  @AfterEach
  void nothingFailed() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(site.log()).isEmpty();
  }

  @Test
  void aRecordIsFollowedToItsWordsAndBack() throws IOException {
    browser.open(site.at("/meetings?party=Gorbachev&from=1986"));
    browser.find(".record h3 a[href^='/meetings/']").click();
    assertThat(browser.text()).contains("first report");
    browser.find(".reports a[href*='#r1-']").click();
    await(() -> browser.address().contains("/articles/article-"));
    await(() -> browser.has(".reading .rec.on, .reading .rec.pinned, .reading .w.on, :target"));
    picture("article");
    browser.find(".reading .rec a[href^='/events/'], .reading .rec a[href^='/meetings/']");
  }

  @Test
  void aCorrectionHoldsWhenThePageIsLoadedAgain() {
    browser.open(site.at("/events?type=CONSULT"));
    browser.find(".record h3 a[href^='/events/']").click();
    await(() -> browser.has("#say"));
    browser.find("#say input[name=author]").sendKeys("Ann");
    browser.find("#say button[value=accept]").click();
    await(() -> browser.has(".verdict.accepted"));
    browser.reload();
    assertThat(browser.find(".verdict").getText()).isEqualTo("accepted");
    assertThat(browser.text()).contains("Ann");
    browser.find(".said-list button").click();
    await(() -> !browser.has(".verdict.accepted"));
  }

  @Test
  void aVerdictIsGivenWithOneKey() {
    browser.open(site.at("/review"));
    String key = browser.find("[data-review] [data-key]").getDomAttribute("data-key");
    browser.find("body").sendKeys("a");
    await(() -> !browser.has("[data-review] [data-key='" + key + "']"));
    browser.open(site.at("/events/" + key));
    if (key.startsWith("event-")) {
      assertThat(browser.find(".verdict").getText()).isEqualTo("accepted");
    }
  }

  @Test
  void aFacetNarrowsTheListAndTheAddress() {
    browser.open(site.at("/events"));
    String all = browser.find(".echo b").getText();
    browser.find(".facets a[href*='type=CONSULT']").click();
    await(() -> browser.address().contains("type=CONSULT"));
    await(() -> !browser.find(".echo b").getText().equals(all));
    browser.reload();
    assertThat(browser.find(".echo").getText()).contains("CONSULT");
  }

  @Test
  void aSearchShowsTheWordsInTheirPlace() throws IOException {
    browser.open(site.at("/"));
    picture("brief");
    browser.find(".find input").sendKeys("missile");
    browser.find(".find button").click();
    await(() -> browser.address().contains("words=missile"));
    assertThat(browser.find("mark").getText()).containsIgnoringCase("missile");
  }

  @Test
  void whatTakesLongToCountComesAfterThePage() {
    WebLimits usual = WebLimits.USUAL;
    WebLimits hurried =
        new WebLimits(
            usual.largestBody(), usual.requestsPerSecond(), usual.burst(), usual.idle(), 1);
    try (WebServer hasty = site.serve(WebSettings.ofLoopback(0).within(hurried))) {
      browser.open("http://127.0.0.1:" + hasty.port() + "/search?words=summit");
      await(() -> browser.has(".facets a[href*='country=USA']"));
      assertThat(browser.has("[data-later]")).isFalse();
      browser.find(".facets a[href*='country=USA']").click();
      await(() -> browser.address().contains("country=USA"));
      await(() -> browser.has(".facets a[href*='country=USA'].on, .facets a.on"));
      assertThat(browser.address()).doesNotContain("sides");
    }
  }

  @Test
  void theBriefTellsThatTheArchiveChanged() {
    browser.open(site.at("/"));
    Archive archive = site.demo().archive();
    String key = archive.records().events().list(Filter.ALL, 1, null).records().get(0).key();
    // the page may not listen yet: what changes before that is not told
    await(() -> {
      archive.review().judge(List.of(key), Verdict.ACCEPTED, "test", null);
      archive.review().judge(List.of(key), Verdict.NONE, "test", null);
      return browser.has("[data-live]:not([hidden]) a");
    });
    assertThat(browser.find("[data-live] a").getText())
        .isEqualTo("1 record is new or changed – show");
  }

  @Test
  void theChosenColoursStay() {
    browser.open(site.at("/help"));
    browser.find("[data-theme-switch]").click();
    assertThat(browser.has(":root[data-theme=dark]")).isTrue();
    browser.open(site.at("/events"));
    assertThat(browser.has(":root[data-theme=dark]")).isTrue();
    browser.script("localStorage.clear()");
  }

  private void picture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), browser.picture());
  }

  private static void await(BooleanSupplier reached) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
