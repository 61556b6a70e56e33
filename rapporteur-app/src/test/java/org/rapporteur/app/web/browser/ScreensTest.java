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
    assertThat(browser.complaints()).isEmpty();
    assertThat(site.log()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/events?status=any",
        "/meetings?status=any",
        "/relations",
        "/topics",
        "/entities",
        "/articles"
      })
  void isFreeOfBarriersAtEveryWidthAndInBothSchemes(String path) {
    browser.open(site.at(path));
    assertThat(browser.all("h1")).hasSize(1);
    assertThat(browser.barriers()).isEmpty();
    browser.scheme("dark");
    assertThat(browser.barriers()).isEmpty();
    browser.size(360, 740);
    assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
        .as("nothing is wider than a phone")
        .isLessThanOrEqualTo((Long) browser.script("return window.innerWidth"));
  }
}
