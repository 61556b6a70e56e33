package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DecoderTest {
  private static final String TEXT = "“Höfði House”, said the minister, is near Reykjavik’s shore.";

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(TEXT, List.of()));
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(TEXT);
  }

  @Test
  void readsUtf16WithAndWithoutMark() {
    assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(new Decoded(TEXT, List.of()));
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Decoded decoded = Decoder.decode(TEXT.getBytes(charset));
      assertThat(decoded.text()).isEqualTo(TEXT);
      assertThat(decoded.warnings()).extracting("code").containsExactly("encoding-detected");
    }
  }

  @Test
  void readsWindows1252WithAWarning() {
    Decoded decoded = Decoder.decode(TEXT.getBytes(Charset.forName("windows-1252")));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.warnings().get(0).message()).contains("windows-1252").contains("UTF-8");
  }

  @Test
  void believesThePageAboutItsCharset() {
    String page = "<html><head><meta charset=\"windows-1251\"></head><p>Москва</p></html>";
    assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(page);
  }

  @Test
  void refusesBinaryDataAndSaysWhatItIs() {
    assertThatThrownBy(() -> Decoder.decode("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("PDF file inside");
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThatThrownBy(() -> Decoder.decode(noise)).hasMessageContaining("binary");
  }

  @Test
  void neverFailsOtherwise() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      try {
        assertThat(Decoder.decode(bytes).text()).isNotNull();
      } catch (UnreadableInput e) {
        assertThat(e).hasMessageMatching("(?s).+");
      }
    }
  }
}
