package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.RepairKind;

class AlignmentTest {
  private static Alignment align(Edit... edits) {
    return Alignment.of(List.of(edits));
  }

  private static Edit edit(int start, int end, String replacement) {
    return new Edit(start, end, replacement, RepairKind.SPACES);
  }

  @Test
  void movedSpaceKeepsTheWordsApart() {
    // Shult zarrived -> Shultz arrived
    Alignment alignment = align(edit(5, 5, " "), edit(6, 7, ""));

    assertThat(alignment.start(0)).isZero();
    assertThat(alignment.end(5)).isEqualTo(5);
    assertThat(alignment.start(6)).isEqualTo(5);
    assertThat(alignment.end(7)).isEqualTo(6);
    assertThat(alignment.start(7)).isEqualTo(7);
    assertThat(alignment.end(14)).isEqualTo(14);
  }

  @Test
  void inverseLeadsBack() {
    Alignment inverse = align(edit(2, 5, "x"), edit(8, 8, "yy")).inverse();

    assertThat(inverse.start(5)).isEqualTo(3);
    assertThat(inverse.start(3)).isEqualTo(2);
    assertThat(inverse.end(4)).isEqualTo(3);
    assertThat(inverse.start(9)).isEqualTo(9);
    assertThat(inverse.end(8)).isEqualTo(6);
  }

  @Test
  void unchangedCharactersLeadToThemselvesInRandomEdits() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String before = letters(random, 1 + random.nextInt(40));
      List<Edit> edits = new ArrayList<>();
      for (int at = random.nextInt(5); at < before.length(); at += 1 + random.nextInt(6)) {
        int end = Math.min(before.length(), at + random.nextInt(3));
        String replacement = "#".repeat(random.nextInt(3));
        if (end > at || !replacement.isEmpty()) {
          edits.add(edit(at, end, replacement));
        }
        at = end;
      }
      Revision revision = Revision.of(before, edits);
      for (int i = 0; i < revision.text().length(); i++) {
        int start = revision.alignment().start(i);
        int end = revision.alignment().end(i + 1);
        assertThat(start).as("seed %d", seed).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(before.length());
        if (revision.text().charAt(i) != '#') {
          assertThat(before.substring(start, end)).isEqualTo(revision.text().substring(i, i + 1));
          assertThat(revision.inverse().start(start)).isEqualTo(i);
        }
      }
    }
  }

  private static String letters(Random random, int length) {
    return random
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
