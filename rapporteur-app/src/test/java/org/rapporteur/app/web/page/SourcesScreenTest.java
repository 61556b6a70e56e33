package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.web.TestSite;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.intake.Failure;
import org.rapporteur.archive.intake.FollowedFeed;
import org.rapporteur.archive.intake.OriginState;

final class SourcesScreenTest {
  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  @TempDir private Path folder;

  @Test
  void showsHowEachSourceDoes() {
    try (TestSite site = TestSite.open(folder)) {
      Archive archive = site.archive();
      archive.feeds().follow("https://news.example/world.xml");
      archive
          .feeds()
          .note(
              new FollowedFeed(
                  "https://news.example/world.xml",
                  "World <b>",
                  null,
                  null,
                  NOW.minusSeconds(600),
                  NOW.plusSeconds(900),
                  4,
                  "the server says 503"));
      archive
          .failures()
          .add(List.of(new Failure("a.pdf", "page 2", "no text", false, 1, NOW, NOW)));
      archive.origins().finish(new OriginState("summits.jsonl", 1_000, "", ""), 21, 0);
      Document page = Jsoup.parse(site.get("/sources").body());
      assertThat(page.select("table").get(0).text())
          .contains("World <b>")
          .contains("failed 4 times")
          .contains("10 min ago")
          .contains("in 15 min")
          .contains("503");
      assertThat(page.select("table").get(1).text()).contains("Continental Wire");
      assertThat(page.select("table").get(2).text()).contains("a.pdf page 2 no text");
      assertThat(page.select("table").get(3).text()).contains("summits.jsonl");
      assertThat(site.log()).isEmpty();
    }
  }

  @Test
  void anEmptyArchiveSaysWhatToDo() {
    try (TestSite site = TestSite.empty(folder)) {
      Document page = Jsoup.parse(site.get("/sources").body());
      assertThat(page.select(".empty").text())
          .contains("rapporteur watch")
          .contains("rapporteur ingest");
    }
  }
}
