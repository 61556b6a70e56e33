package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;

final class WarcInputTest {
  @TempDir Path folder;

  private Inputs read(String name, byte[]... records) {
    return Inputs.file(folder.resolve(name), WarcFile.join(records));
  }

  private static byte[][] packed(byte[]... records) {
    return Arrays.stream(records).map(Inputs::packed).toArray(byte[][]::new);
  }

  @Test
  void readsPagesWithTheirAddresses() {
    Inputs inputs = read("a.warc.gz", packed(WarcFile.page(1), WarcFile.page(2)));
    assertThat(inputs.faults()).isEmpty();
    assertThat(inputs.articles()).hasSize(2);
    assertThat(inputs.articles().get(1))
        .isEqualTo(new Article(Inputs.TEXT, "Talks 2", null, null, "https://example.org/2"));
    assertThat(inputs.all().get(0).where()).endsWith("a.warc.gz, byte 0 (https://example.org/1)");
  }

  @Test
  void readsWhatIsPipedIn() {
    byte[] plain = WarcFile.join(WarcFile.page(1), WarcFile.page(2));
    assertThat(Inputs.of("standard input", plain).articles()).hasSize(2);
    assertThat(Inputs.of("standard input", Inputs.packed(plain)).articles()).hasSize(2);
  }

  @Test
  void countsWhatIsNoPage() throws IOException {
    byte[] picture = WarcFile.response("https://example.org/p", "image/png", "", new byte[100]);
    byte[] request =
        WarcFile.record(
            "request",
            "https://example.org/1",
            "application/http",
            "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    Path file = folder.resolve("a.warc");
    Files.write(file, WarcFile.join(request, picture, WarcFile.page(1)));
    ArticleInput input =
        new ArticleInput(
            InputOptions.none(LocalDate.of(2026, 1, 1)), new ByteArrayInputStream(new byte[0]));
    int[] found = {0};
    input.read(Origins.of(List.of(file.toString())).found().get(0), given -> found[0]++);
    assertThat(found[0]).isEqualTo(1);
    assertThat(input.passedOver()).isEqualTo(1);
  }

  @Test
  void unpacksPagesAndBelievesNoHeaderThatIsLeftOver() {
    byte[] html = ("<p>" + Inputs.TEXT + "</p>").getBytes(StandardCharsets.UTF_8);
    String header = "Content-Encoding: gzip\r\n";
    Inputs inputs =
        read(
            "a.warc",
            WarcFile.response("https://example.org/1", "text/html", header, Inputs.packed(html)),
            WarcFile.response("https://example.org/2", "text/html", header, html));
    assertThat(inputs.articles()).extracting(Article::text).containsOnly(Inputs.TEXT).hasSize(2);
  }

  @Test
  void usesTheEncodingThatTheServerStated() {
    String russian = "<p>The paper Правда was read by all of the delegates in Geneva.</p>";
    byte[] body = russian.getBytes(Charset.forName("windows-1251"));
    assertThat(
            read(
                    "a.warc",
                    WarcFile.response(
                        "https://example.org/1", "text/html; charset=windows-1251", "", body))
                .articles()
                .get(0)
                .text())
        .contains("Правда");
  }

  @Test
  void goesOnBehindADamagedRecord() {
    byte[][] records = packed(WarcFile.page(1), WarcFile.page(2), WarcFile.page(3));
    for (int i = 60; i < 90; i++) {
      records[1][i] ^= 0x55;
    }
    Inputs inputs = read("a.warc.gz", records);
    assertThat(inputs.articles()).extracting(Article::title).containsExactly("Talks 1", "Talks 3");
    assertThat(inputs.faults())
        .singleElement()
        .asString()
        .contains("byte " + records[0].length)
        .contains("went on");
  }

  @Test
  void namesAFileThatIsCutOff() {
    byte[][] records = packed(WarcFile.page(1), WarcFile.page(2));
    records[1] = Arrays.copyOf(records[1], records[1].length / 2);
    Inputs inputs = read("a.warc.gz", records);
    assertThat(inputs.articles()).hasSize(1);
    assertThat(inputs.faults()).singleElement().asString().contains("cut off");
  }

  @Test
  void namesAFileThatIsNoArchive() {
    assertThat(read("a.warc", "What is this?".getBytes(StandardCharsets.UTF_8)).faults())
        .singleElement()
        .asString()
        .contains("no WARC file");
    byte[] empty = Inputs.packed(new byte[0]);
    assertThat(read("a.warc.gz", empty).faults()).hasSize(1);
  }

  @Test
  void passesOverAPageThatIsTooLarge() {
    byte[] large = new byte[17 << 20];
    Arrays.fill(large, (byte) 'x');
    Inputs inputs =
        read(
            "a.warc.gz",
            packed(
                WarcFile.response("https://example.org/1", "text/html", "", large),
                WarcFile.page(2)));
    assertThat(inputs.articles()).hasSize(1);
    assertThat(inputs.faults()).singleElement().asString().contains("larger than 16 MB");
  }
}
