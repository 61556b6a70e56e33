package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.archive.record.Total;

final class ListTotalTest {
  @Test
  void whatWasLeftOutIsToldAsWellAsItIsKnown() {
    assertThat(said(50, Total.of(1_234))).isEqualTo("50 of 1,234; --limit 0 shows all");
    assertThat(said(50, new Total(20_000, false)))
        .isEqualTo("50 of at least 20,000; --limit 0 shows all");
    assertThat(said(7, Total.of(7))).isEmpty();
    assertThat(said(0, Total.of(0))).startsWith("Nothing fits; --status any");
    assertThat(said(0, Total.of(0), false)).isEqualTo("Nothing fits.");
  }

  private static String said(long shown, Total total) {
    return said(shown, total, true);
  }

  private static String said(long shown, Total total, boolean hides) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ListCommand.say(new Messages(err, StandardCharsets.UTF_8), shown, total, hides);
    return err.toString(StandardCharsets.UTF_8).strip();
  }
}
