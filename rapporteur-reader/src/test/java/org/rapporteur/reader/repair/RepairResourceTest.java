package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RepairResourceTest {
  @Test
  void wholeResourceIsRead() {
    assertThat(new String(RepairResource.read("entities.tsv"), StandardCharsets.UTF_8))
        .contains("rsquo\t8217");
  }

  @Test
  void wrongChecksumTellsWhatToDo() {
    assertThatThrownBy(
            () -> RepairResource.check("lexicon.txt.gz", new byte[] {1}, "00  lexicon.txt.gz\n"))
        .isInstanceOf(RepairResource.DamagedResource.class)
        .hasMessageContaining("lexicon.txt.gz")
        .hasMessageContaining("download it again");
  }

  @Test
  void missingResourceTellsWhatToDo() {
    assertThatThrownBy(() -> RepairResource.read("nothing.bin"))
        .hasMessageContaining("nothing.bin is missing")
        .hasMessageContaining("download it again");
  }
}
