package org.rapporteur.app.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.RepairKind;
import org.rapporteur.reader.repair.RepairOptions;
import org.rapporteur.reader.repair.Repairer;

class RepairRunTest {
  private static final Repairer REPAIRER =
      Repairer.open(RepairOptions.all().without(RepairKind.SPACES));

  private static String show(RepairView view, String text) throws IOException {
    StringBuilder shown = new StringBuilder();
    new RepairRun(REPAIRER, view).repair(new StringReader(text), shown::append);
    return shown.toString();
  }

  @Test
  void textIsPrintedRepaired() throws IOException {
    assertThat(show(new TextView(), "The \uFB01nal talks at ReykjavÃ\u00ADk\n"))
        .isEqualTo("The final talks at Reykjavík\n");
  }

  @Test
  void differencesStandInBracketsWithoutColour() throws IOException {
    assertThat(show(new DiffView(false), "The \uFB01nal talks\u0007 ended.\n"))
        .isEqualTo("The [-\uFB01nal-]{+final+} [-talks\uFFFD-]{+talks+} ended.\n");
  }

  @Test
  void differencesAreRedAndGreenInColour() throws IOException {
    assertThat(show(new DiffView(true), "The \uFB01nal talks.\n"))
        .isEqualTo("The \u001B[31m\uFB01nal\u001B[0m\u001B[32mfinal\u001B[0m talks.\n");
  }

  @Test
  void repairsOfTheSameWordAreOneDifference() throws IOException {
    assertThat(show(new DiffView(false), "the \uFB01&shy;nal talks\n"))
        .isEqualTo("the [-\uFB01&shy;nal-]{+final+} talks\n");
  }

  @Test
  void jsonListsRepairsWithOffsetsIntoTheWholeStream() throws IOException {
    String paragraph = "They talked about the \uFB01nal text in Geneva.\n\n";
    String text = paragraph.repeat(10_000);

    String shown = show(new JsonView(placed -> placed.toString()), text);

    assertThat(shown.lines()).hasSize(10_002);
    int last = text.lastIndexOf('\uFB01');
    assertThat(shown)
        .contains("Original[start=" + last + ", end=" + (last + 4) + ", text=\uFB01nal]")
        .contains("start=" + (last + 9_999) + ", end=" + (last + 9_999 + 5) + ", text=final");
  }

  @Test
  void jsonOfSoundTextIsAnEmptyList() throws IOException {
    assertThat(show(new JsonView(Object::toString), "Sound text.\n")).isEqualTo("[]\n");
  }
}
