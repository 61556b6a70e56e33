package org.rapporteur.reader.repair;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.rapporteur.model.RepairKind;

/** Whatever the characters, decoding ends and the offsets fit. */
class RepairFuzzTest {
  private static final Repairer REPAIRER =
      Repairer.open(RepairOptions.all().without(RepairKind.SPACES));

  @FuzzTest(maxDuration = "30s")
  void decodingKeepsItsOffsets(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(Misreading.WINDOWS_1252.byteOf('€') == (b & 0xFF) ? '€' : (char) (b & 0xFF));
    }
    RepairChecks.check(REPAIRER, text.toString());
  }

  @FuzzTest(maxDuration = "30s")
  void anyTextKeepsItsOffsets(byte[] bytes) {
    RepairChecks.check(REPAIRER, new String(bytes, java.nio.charset.StandardCharsets.UTF_16BE));
  }
}
