package org.rapporteur.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordStreamTest {
  @Test
  void csvQuotesWhatWouldBreakARow() {
    assertThat(RecordStream.csv(List.of("plain", "a,b", "say \"no\"", "two\nlines", "=1+1")))
        .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",=1+1\r\n");
  }

  @Test
  void tsvWritesTabsAndLineEndsAsSigns() {
    assertThat(RecordStream.tsv(List.of("a\tb", "c\nd", "e\\f", "\"Yes,\" he said")))
        .isEqualTo("a\\tb\tc\\nd\te\\\\f\t\"\"\"Yes,\"\" he said\"\n");
  }
}
