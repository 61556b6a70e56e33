package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.record.Filter;

final class TestSiteTest {
  @TempDir private Path folder;

  @Test
  void servesTheSamples() {
    try (TestSite site = TestSite.open(folder)) {
      assertThat(site.archive().records().articles().count(Filter.ALL)).isEqualTo(21);
      HttpResponse<String> page = site.get("/meetings?party=Gorbachev");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Reagan");
      assertThat(site.get("/nothing").statusCode()).isEqualTo(404);
      assertThat(site.log()).isEmpty();
    }
  }

  @Test
  void anEmptyArchiveIsServedToo() {
    try (TestSite site = TestSite.empty(folder)) {
      assertThat(site.get("/events").statusCode()).isEqualTo(200);
    }
  }
}
