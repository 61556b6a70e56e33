package org.rapporteur.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at every screen of the demo as a browser shows it. */
@ExtendWith(Browsing.class)
final class ScreensTest {
  private final Browser browser;
  private final DemoSite site;

  ScreensTest(Browser browser, DemoSite site) {
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
    // a search that cannot be understood is answered with 400, and the browser notes it
    assertThat(browser.complaints()).filteredOn(one -> !one.contains("status of 400")).isEmpty();
    assertThat(site.log()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?words=missile",
        "/search?words=%22",
        "/diary?month=1987-12&status=any",
        "/diary?view=list&status=any",
        "/events?status=any",
        "/meetings?status=any",
        "/statements",
        "/relations",
        "/topics",
        "/entities",
        "/articles",
        "/pair?pair=RUS,USA",
        "/network",
        "/map",
        "/review",
        "/sources",
        "/export",
        "/help",
        "/events?party=Nobody&from=1990"
      })
  void isFreeOfBarriersAtEveryWidthAndInBothSchemes(String path) {
    check(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"articles", "events", "meetings", "statements", "relations", "topics", "entities"})
  void theFirstRecordOfEveryListIsFreeOfBarriers(String kind) {
    browser.open(site.at("/" + kind));
    String record =
        browser.find(".record h3 a[href^='/" + kind + "/" + "']").getDomProperty("href");
    check(record.substring(site.at("").length()));
  }

  private void check(String path) {
    browser.open(site.at(path));
    assertThat(browser.all("h1")).as(path).hasSize(1);
    assertThat(browser.barriers()).as(path).isEmpty();
    browser.scheme("dark");
    assertThat(browser.barriers()).as(path + " in the dark").isEmpty();
    browser.size(360, 740);
    assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
        .as(path + " on a phone")
        .isLessThanOrEqualTo((Long) browser.script("return window.innerWidth"));
  }
}
