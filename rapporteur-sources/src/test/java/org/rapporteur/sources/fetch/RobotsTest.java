package org.rapporteur.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RobotsTest {
  private static boolean allows(String file, String path) {
    return Robots.of(file.replace("|", "\n"), "Rapporteur").allows(path);
  }

  @ParameterizedTest
  @CsvSource({
    "User-agent: *|Disallow: /a, /a/b, false",
    "User-agent: *|Disallow: /a, /b, true",
    "User-agent: *|Disallow:, /b, true",
    "User-agent: *|Disallow: /, /robots.txt, true",
    "user-agent: RAPPORTEUR|disallow: /a||User-agent: *|Disallow: /, /b, true",
    "User-agent: *|Disallow: /||User-agent: Rapporteur/1.0|Disallow: /a, /b, true",
    "User-agent: other|User-agent: rapporteur|Disallow: /a, /a, false",
    "User-agent: other|Disallow: /, /a, true",
    "User-agent: rapporteur|Disallow: /a||User-agent: rapporteur|Disallow: /b, /b, false",
    "User-agent: *|Disallow: /a|Allow: /a/b, /a/b/c, true",
    "User-agent: *|Allow: /a|Disallow: /a, /a, true",
    "User-agent: *|Disallow: /*.pdf$, /x/y.pdf, false",
    "User-agent: *|Disallow: /*.pdf$, /x/y.pdf?z, true",
    "User-agent: *|Disallow: /a*b*c, /axxbxxcxx, false",
    "User-agent: *|Disallow: /a*b*c, /axxcxxb, true",
    "User-agent: *|Disallow: /a$, /ab, true",
    "User-agent: *|Disallow: /*aa$, /aaa, false",
    "User-agent: *|Disallow: /caf%C3%A9, /café, false",
    "User-agent: *|Disallow: /%7Ejoe, /~joe/x, false",
    "User-agent: *|Disallow: /a # not this, /a, false",
    "User-agent: *|Sitemap: https://x.example|Disallow: /a, /a, false",
    "nonsense|: x|Disallow /a, /a, true",
  })
  void followsTheRules(String file, String path, boolean allowed) {
    assertThat(allows(file, path)).isEqualTo(allowed);
  }

  @Test
  void readsTheDelay() {
    assertThat(Robots.of("User-agent: *\nCrawl-delay: 2.5", "x").delay())
        .contains(Duration.ofMillis(2500));
    assertThat(Robots.of("User-agent: *\nCrawl-delay: soon", "x").delay()).isEmpty();
  }

  @Test
  void readsNoMoreThanFiveHundredKilobytes() {
    byte[] file = new byte[600_000];
    Arrays.fill(file, (byte) '\n');
    byte[] rule = "User-agent: *\nDisallow: /".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(rule, 0, file, 550_000, rule.length);
    assertThat(Robots.of(file, "x").allows("/a")).isTrue();
  }

  @Test
  void isQuickWithHostileRules() {
    String file = "User-agent: *\n" + ("Disallow: /" + "*a".repeat(49) + "b$\n").repeat(4_000);
    long start = System.nanoTime();
    assertThat(Robots.of(file, "x").allows("/" + "a".repeat(4_000))).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }
}
