package org.rapporteur.archive.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys stand in users' files: they must never come out otherwise. */
final class RecordKeyTest {
  @Test
  void aKeyIsTheLast70BitsOfTheSumFiveForEachDigit() {
    assertThat(RecordKey.of(RecordKind.ENTITY, List.of("wikidata", "Q15180")))
        .isEqualTo("entity-t9sqykx1kfw53m");
    assertThat(RecordKey.of(RecordKind.EVENT, List.of("report-0123456789abcd")))
        .isEqualTo("event-ms06re60hz52vp");
    assertThat(RecordKey.of(RecordKind.EVENT, List.of("report-0123456789abcd", "2")))
        .isEqualTo("event-7ee4h36ch1anw0");
  }
}
