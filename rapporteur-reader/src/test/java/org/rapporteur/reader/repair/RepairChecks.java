package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.rapporteur.model.Repair;

/** What must hold of every repaired text. */
final class RepairChecks {
  private static final String[] PIECES = {
    "a",
    "e",
    "Z",
    "ing",
    "the",
    "Geneva",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "  ",
    "-",
    "- ",
    "-\n",
    ".",
    ",",
    "(",
    ")",
    "“",
    "’",
    "&amp;",
    "&#8217;",
    "&#x",
    "&",
    ";",
    "â€™",
    "â€",
    "Ã©",
    "Ã",
    "Â\u00A0",
    "\u00AD",
    "\u00AD\n",
    "\uFB01",
    "\u200B",
    "\u200D",
    "\u0301",
    "\u0007",
    "\u0000",
    "\uFEFF",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "中",
    "ш",
    "م",
    "1985",
    "U.S.",
    "http://a.b/c",
    "\u0085",
    "\u2028",
    "\u00A0",
    "\u3000"
  };

  private RepairChecks() {}

  static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  static String withoutSpace(String text) {
    StringBuilder rest = new StringBuilder();
    text.chars().filter(c -> !Spaces.isSpace((char) c)).forEach(c -> rest.append((char) c));
    return rest.toString();
  }

  static RepairedText check(Repairer repairer, String text) {
    RepairedText repaired = repairer.repair(text);
    checkOffsets(repaired);
    for (Repair repair : repaired.repairs()) {
      Repair.Original original = repair.original();
      assertThat(repaired.text().substring(repair.start(), repair.end())).isEqualTo(repair.text());
      assertThat(text.substring(original.start(), original.end())).isEqualTo(original.text());
    }
    return repaired;
  }

  private static void checkOffsets(RepairedText repaired) {
    int before = 0;
    for (int i = 0; i <= repaired.text().length(); i++) {
      int original = repaired.original(i);
      assertThat(original).isBetween(before, repaired.input().length());
      before = original;
    }
    int last = 0;
    for (int i = 0; i <= repaired.input().length(); i++) {
      int offset = repaired.repaired(i);
      assertThat(offset).isBetween(last, repaired.text().length());
      last = offset;
    }
  }
}
