package org.rapporteur.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a robots.txt file holds, it has an answer to every path. */
final class RobotsFuzzTest {
  @FuzzTest(maxDuration = "60s")
  void everyFileHasAnAnswer(byte[] bytes) {
    Robots robots = Robots.of(bytes, "rapporteur");
    String text = new String(bytes, StandardCharsets.UTF_8);
    robots.allows("/" + text);
    assertThat(robots.allows("/robots.txt")).isTrue();
    assertThat(RobotsRule.normal(RobotsRule.normal(text))).isEqualTo(RobotsRule.normal(text));
  }
}
