package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Repair;
import org.rapporteur.model.RepairKind;

class RepairerTest {
  private static final RepairOptions CHARACTERS = RepairOptions.all().without(RepairKind.SPACES);
  private static final Repairer REPAIRER = Repairer.open(CHARACTERS);

  private static String repair(String text) {
    return REPAIRER.repair(text).text();
  }

  @Test
  void soundTextComesBackAsTheSameObjectWithoutRepairs() {
    String text =
        "Ronald Reagan and Mikhail Gorbachev met in Geneva in November 1985.\n\n"
            + "“We can trust each other,” Reagan said – or so the notes of Jack Matlock have it.";

    RepairedText repaired = REPAIRER.repair(text);

    assertThat(repaired.text()).isSameAs(text);
    assertThat(repaired.changed()).isFalse();
    assertThat(repaired.repairs()).isEmpty();
    assertThat(repaired.span(0, 6).original()).isNull();
  }

  @Test
  void utf8ReadAsWindows1252IsDecoded() {
    assertThat(repair("Gorbachevâ€™s visit to ReykjavÃ\u00ADk â€” a surprise"))
        .isEqualTo("Gorbachev’s visit to Reykjavík — a surprise");
    assertThat(repair("The deal is worth 5 â‚¬ â€œtodayâ€\u009D."))
        .isEqualTo("The deal is worth 5 € “today”.");
  }

  @Test
  void utf8ReadAsLatin1OrMacRomanOrCyrillicIsDecoded() {
    assertThat(repair("Gorbachev\u00E2\u0080\u0099s visit")).isEqualTo("Gorbachev’s visit");
    assertThat(repair("Gorbachev‚Äôs visit")).isEqualTo("Gorbachev’s visit");
    assertThat(repair("Gorbachevвђ™s visit".replace('ђ', 'Ђ'))).isEqualTo("Gorbachev’s visit");
  }

  @Test
  void textSavedWronglyTwiceIsDecodedTwice() {
    assertThat(repair("ReykjavÃƒÂ\u00ADk")).isEqualTo("Reykjavík");
    assertThat(repair("Camp David&amp;rsquo;s accords")).isEqualTo("Camp David’s accords");
  }

  @Test
  void accentedLettersOfSoundTextStay() {
    String text = "São Paulo, Álvaro Uribe, Łódź, Øresund, «LIBERTÉ» and Ångström’s “Å” stay.";

    assertThat(repair(text)).isSameAs(text);
  }

  @Test
  void entitiesLeftOverAreDecodedAndOtherAmpersandsStay() {
    assertThat(repair("AT&amp;T &ldquo;won&rdquo; &#8211; &#x20AC;5 &#146;85"))
        .isEqualTo("AT&T “won” – €5 ’85");
    assertThat(repair("R&D; and &unknown; and &#xFFFFFFFF; and & ; stay"))
        .isEqualTo("R&D; and &unknown; and &#xFFFFFFFF; and & ; stay");
  }

  @Test
  void ligaturesSoftHyphensAndControlsGo() {
    assertThat(repair("The \uFB01nal o\uFB03ce of the nego\u00ADtiators\u0007\u200B"))
        .isEqualTo("The final office of the negotiators");
    assertThat(repair("the nego\u00AD\ntiators met")).isEqualTo("the negotiators met");
  }

  @Test
  void eachKindHasItsSwitch() {
    Repairer controls = Repairer.open(RepairOptions.only(RepairKind.CONTROL));
    String text = "The \uFB01nal &amp; o\uFB03cial nego\u00ADtiators\u0007 of ReykjavÃ\u00ADk";

    assertThat(controls.repair(text).text()).isEqualTo(text.replace("\u0007", ""));
    assertThat(Repairer.open(CHARACTERS.without(RepairKind.LIGATURE)).repair(text).text())
        .isEqualTo("The \uFB01nal & o\uFB03cial negotiators of Reykjavík");
  }

  @Test
  void repairsTellWholeWordsBeforeAndAfter() {
    RepairedText repaired = REPAIRER.repair("The \uFB01nal talks at ReykjavÃ\u00ADk ended.");

    assertThat(repaired.repairs())
        .extracting(Repair::kind)
        .containsExactly(RepairKind.LIGATURE, RepairKind.ENCODING);
    Repair second = repaired.repairs().get(1);
    assertThat(second.text()).isEqualTo("Reykjavík");
    assertThat(second.original().text()).isEqualTo("ReykjavÃ\u00ADk");
    assertThat(repaired.text().substring(second.start(), second.end())).isEqualTo(second.text());
  }

  @Test
  void spansOfRepairedTextTellTheirOrigin() {
    RepairedText repaired = REPAIRER.repair("The \uFB01nal talks");
    int talks = repaired.text().indexOf("talks");

    assertThat(repaired.span(talks, talks + 5).original().start()).isEqualTo(talks - 1);
    assertThat(repaired.original(talks)).isEqualTo(talks - 1);
    assertThat(repaired.repaired(talks - 1)).isEqualTo(talks);
  }
}
