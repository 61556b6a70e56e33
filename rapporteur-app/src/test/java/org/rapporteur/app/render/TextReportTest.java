package org.rapporteur.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.Golden;
import org.rapporteur.app.Sample;

final class TextReportTest {
  private static String report(int width, boolean color, java.nio.charset.Charset charset) {
    return new TextReport(new Style(width, color, charset)).next(Sample.reading());
  }

  @Test
  void showsEveryRecordWithItsWords() throws Exception {
    Golden.check("report.txt", report(80, false, StandardCharsets.UTF_8));
  }

  @Test
  void usesColoursOnTopOfSignsAndWords() throws Exception {
    Golden.check("report-color.txt", report(100, true, StandardCharsets.UTF_8));
  }

  @Test
  void fallsBackToSignsThatAnOldTerminalShows() throws Exception {
    String report = report(80, false, StandardCharsets.US_ASCII);
    Golden.check("report-ascii.txt", report);
    assertThat(report.chars()).allMatch(c -> c < 128);
  }

  @Test
  void fitsANarrowTerminal() throws Exception {
    String report = report(40, false, StandardCharsets.UTF_8);
    Golden.check("report-narrow.txt", report);
    assertThat(report.lines()).allMatch(line -> line.length() <= 40);
  }
}
