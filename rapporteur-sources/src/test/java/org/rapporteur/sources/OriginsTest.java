package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OriginsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.pdf",
        "a.csv",
        "a.TSV",
        "a.warc",
        "a.warc.gz",
        "a.xml",
        "a.rss",
        "a.atom",
        "a.opml",
        "a.jsonl.gz",
        "a.txt",
        "a.html.gz"
      })
  void findsEveryKindInFolders(String name) throws IOException {
    Files.writeString(folder.resolve(name), "x");
    Files.writeString(folder.resolve("a.png"), "x");
    Origins origins = Origins.of(List.of(folder.toString()));
    assertThat(origins.found())
        .containsExactly(new Origin(folder.resolve(name).toString(), Origin.Place.FILE, 1));
    assertThat(origins.passedOver()).isEqualTo(1);
  }

  @Test
  void knowsAddressesFromFiles() {
    Origins origins = Origins.of(List.of("https://example.org/a", "HTTP://example.org"));
    assertThat(origins.found()).extracting(Origin::place).containsOnly(Origin.Place.WEB);
    assertThat(origins.missing()).isEmpty();
  }

  @Test
  void anOriginIsFoundAgainByItsName() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "x");
    Origin origin = Origins.of(List.of(folder.toString())).found().get(0);
    assertThat(Origins.of(List.of(origin.name())).found()).containsExactly(origin);
  }

  @Test
  void fetchesNothingWithoutBeingTold() {
    Inputs inputs = new Inputs(new ArrayList<>());
    new ArticleInput(InputOptions.none(LocalDate.of(2026, 1, 1)), InputStream.nullInputStream())
        .read(Origins.of(List.of("https://example.org/a")).found().get(0), inputs.all()::add);
    assertThat(inputs.faults())
        .containsExactly(
            "https://example.org/a: nothing is fetched here: save the page and give the file, or give"
                + " the address to 'rapporteur ingest'");
  }
}
