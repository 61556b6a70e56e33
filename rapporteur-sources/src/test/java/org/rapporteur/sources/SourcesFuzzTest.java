package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever a file holds, it ends in articles or in reasons, each with its place. */
final class SourcesFuzzTest {
  private static void check(String name, byte[] bytes) {
    assertThat(Inputs.of(name, bytes).all())
        .isNotEmpty()
        .allMatch(input -> input.where().startsWith(name));
  }

  @FuzzTest(maxDuration = "60s")
  void tablesBecomeArticlesOrReasons(byte[] bytes) {
    check("a.csv", bytes);
    check("a.tsv.gz", Inputs.packed(bytes));
  }

  @FuzzTest(maxDuration = "60s")
  void pdfFilesBecomeArticlesOrReasons(byte[] bytes) {
    check("a.pdf", bytes);
  }

  /** A file that can be searched and one that cannot take different ways. */
  @FuzzTest(maxDuration = "60s")
  void webArchivesBecomeArticlesOrReasons(byte[] bytes) {
    Inputs.of("a.warc", bytes);
    try {
      Path file = Files.createTempFile("fuzz", bytes.length % 2 == 0 ? ".warc" : ".warc.gz");
      try {
        Inputs.file(file, bytes);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FuzzTest(maxDuration = "60s")
  void feedsBecomeArticlesOrReasons(byte[] bytes) {
    check("a.xml", bytes);
    check("a.rss", bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void listsOfFeedsBecomeAddressesOrReasons(byte[] bytes) {
    check("a.opml", bytes);
    try {
      assertThat(FeedList.addresses(new String(bytes, StandardCharsets.UTF_8))).isNotEmpty();
    } catch (UnreadableInput e) {
      assertThat(e.why()).isNotBlank();
    }
  }
}
