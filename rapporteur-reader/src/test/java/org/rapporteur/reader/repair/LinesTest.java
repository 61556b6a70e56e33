package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.RepairKind;

class LinesTest {
  private static final RepairOptions LINES = RepairOptions.all().without(RepairKind.SPACES);

  private static final String WRAPPED =
      """
      The Conference on Security and Coopera-
      tion in Europe ended in Helsinki in the
      summer of 1975, when thirty-five states
      signed its Final Act. The well-
      known third basket dealt with humani-
      tarian questions and the freedom of
      movement.

      President Ford, who had come from Bonn,
      met Leonid Brezhnev twice in the Anglo-
      American manner before he left the town
      for Bucharest and Belgrade.
      """;

  private static String repair(String text) {
    return Repairer.open(LINES).repair(text).text();
  }

  @Test
  void hardWrappedParagraphsBecomeOneLineEach() {
    assertThat(repair(WRAPPED))
        .isEqualTo(
            "The Conference on Security and Cooperation in Europe ended in Helsinki in the summer"
                + " of 1975, when thirty-five states signed its Final Act. The well-known third"
                + " basket dealt with humanitarian questions and the freedom of movement.\n\n"
                + "President Ford, who had come from Bonn, met Leonid Brezhnev twice in the"
                + " Anglo-American manner before he left the town for Bucharest and Belgrade.\n");
  }

  @Test
  void linesOfCarriageReturnAndLineFeedAreJoinedToo() {
    assertThat(repair(WRAPPED.replace("\n", "\r\n")))
        .startsWith("The Conference on Security and Cooperation in Europe ended");
  }

  @Test
  void oneSentenceALineStaysSo() {
    String text =
        """
        Thirty-five states signed the Final Act in Helsinki.
        It was August.
        The Soviet Union saw it as a success, and so did most of the others at first.
        Later the third basket mattered more than anyone had thought.
        Groups that watched over it were founded in Moscow and Prague.
        """;

    assertThat(repair(text)).isEqualTo(text);
  }

  @Test
  void listsAndVerseStay() {
    String text =
        "Participants:\nFord\nBrezhnev\nSchmidt\nGiscard d’Estaing\nWilson\nTito\nKekkonen\n";

    assertThat(repair(text)).isEqualTo(text);
  }

  @Test
  void hyphenSwitchKeepsTheHyphenOfADividedWord() {
    Repairer repairer = Repairer.open(LINES.without(RepairKind.HYPHEN));

    assertThat(repairer.repair(WRAPPED).text())
        .startsWith("The Conference on Security and Coopera-tion in Europe");
  }

  @Test
  void lineBreakSwitchKeepsTheLines() {
    Repairer repairer = Repairer.open(LINES.without(RepairKind.LINE_BREAK));

    assertThat(repairer.repair(WRAPPED).text()).isEqualTo(WRAPPED);
  }

  @Test
  void dividedWordInsideALineBecomesWhole() {
    assertThat(repair("The negotia- tors and their two- and three-page notes."))
        .isEqualTo("The negotiators and their two- and three-page notes.");
  }
}
