package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.RepairKind;

class SpaceRepairTest {
  private static final Repairer REPAIRER = Repairer.open();
  private static final Repairer EVERYWHERE =
      Repairer.open(RepairOptions.only(RepairKind.SPACES).lookingEverywhere());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The leaders met inGeneva.                         | The leaders met in Geneva.
          The president smight meet thes eministers.        | The presidents might meet these ministers.
          Reagan and Gorb achev spoke for an ho ur.         | Reagan and Gorbachev spoke for an hour.
          Theleadersmetforthefirsttimein1985andspoke.       | The leaders met for the first time in 1985 and spoke.
          The relation ship between both states was tense.  | The relationship between both states was tense.
          The talks ended.The leaders left for Washington.  | The talks ended. The leaders left for Washington.
          PresidentReagan wasgreeted by FirstLady Raisa.    | President Reagan was greeted by First Lady Raisa.
          """)
  void whiteSpaceIsPutRight(String damaged, String right) {
    assertThat(REPAIRER.repair(damaged).text()).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://www.osce.org/helsinki-final-act?lang=en or write to press@osce.org.",
        "The U.S. and the U.K. signed a well-known treaty at 10:30 a.m. on 12/08/1975.",
        "According to FriendlyDiplomats.com the talks of BigPowers.org went on.",
        "Colour and color, labour and labor, organise and organize: both are right.",
        "Zulfikar Ghotbzadeh, Tadeusz Mazowiecki and Hosni Mubarak spoke of 1,250,000 people.",
        "“We can,” he said—and they did (at last): it cost $5.3 million, 12.5% more."
      })
  void soundTextStaysEvenWhereTheModelLooks(String sound) {
    assertThat(EVERYWHERE.repair(sound).text()).isEqualTo(sound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Premier U Nu said inthe speech that Burma wished peace. | Premier U Nu said in the speech that Burma wished peace.
          U Thant spoke inthe hall to Le Duan and Kim Il Sung.     | U Thant spoke in the hall to Le Duan and Kim Il Sung.
          Today Iam in Geneva withthe leaders of both states.      | Today I am in Geneva with the leaders of both states.
          """)
  void namesOfShortWordsStayInDamagedText(String damaged, String right) {
    assertThat(REPAIRER.repair(damaged).text()).isEqualTo(right);
  }

  @Test
  void spanOfARepairedWordLeadsToItsPlaceInTheInput() {
    RepairedText repaired = REPAIRER.repair("The leaders met inGeneva.");

    assertThat(repaired.span(19, 25).text()).isEqualTo("Geneva");
    assertThat(repaired.span(19, 25).original().start()).isEqualTo(18);
    assertThat(repaired.span(19, 25).original().end()).isEqualTo(24);
    assertThat(repaired.repairs())
        .singleElement()
        .satisfies(r -> assertThat(r.original().text()).isEqualTo("inGeneva."));
  }

  @Test
  void soundSentencesBesideADamagedOneStay() {
    String sound = "The leaders met in Geneva and spoke for an hour. ".repeat(40);

    RepairedText repaired = REPAIRER.repair(sound + "They wereseen in the garden. " + sound);

    assertThat(repaired.text()).isEqualTo(sound + "They were seen in the garden. " + sound);
  }

  @Test
  void oneRepairerServesManyThreads() {
    List<String> texts =
        IntStream.range(0, 64).mapToObj(i -> "Leader" + i + " wasgreeted at theairport.").toList();
    List<String> alone = texts.stream().map(t -> REPAIRER.repair(t).text()).toList();

    assertThat(texts.parallelStream().map(t -> REPAIRER.repair(t).text()).toList())
        .isEqualTo(alone);
  }
}
