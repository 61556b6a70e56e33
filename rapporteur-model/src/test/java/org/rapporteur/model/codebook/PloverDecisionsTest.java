package org.rapporteur.model.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Quad;

/**
 * The places where PLOVER's papers disagree, as docs/adr/0010-plover-disagreements.md decides them.
 */
class PloverDecisionsTest {
  private final CameoCoder coder = CameoCoder.open();

  @Test
  void accuseScoresBelowZero() {
    assertThat(EventType.ACCUSE.intensity()).isEqualTo(-3.0);
  }

  @Test
  void sanctionIsMaterialConflict() {
    assertThat(EventType.SANCTION.quad()).isEqualTo(Quad.MATERIAL_CONFLICT);
  }

  @Test
  void massViolenceIsAssault() {
    assertThat(cameo(Mode.ASSAULT_UNCONVENTIONAL)).isEqualTo("20");
    assertThat(Stream.of(EventType.values()).map(Enum::name)).doesNotContain("FIGHT");
  }

  @Test
  void modesThatLeftThePapersAreNotKnown() {
    List<String> labels = Stream.of(Mode.values()).map(Mode::label).toList();

    assertThat(labels)
        .doesNotContain("ban", "assassinate", "cleansing", "massacre", "political", "ease");
    assertThat(Mode.of(EventType.ASSAULT, "seize")).isEmpty();
  }

  @Test
  void easedCurfewAndApologyAreConcessions() {
    assertThat(coder.code(EventType.CONCEDE, null, "lift", List.of("curfew"), false).code())
        .isEqualTo("0813");
    assertThat(coder.code(EventType.CONCEDE, null, "apologise", List.of(), false).code())
        .isEqualTo("055");
  }

  @Test
  void verdictIsSanction() {
    assertThat(cameo(Mode.SANCTION_CONVICT)).isEqualTo("116");
  }

  @Test
  void expelledMembersAreSanctionAndExpelledPersonsCoercion() {
    assertThat(cameo(Mode.SANCTION_EXPEL)).isEqualTo("166");
    assertThat(cameo(Mode.COERCE_DEPORT)).isEqualTo("174");
  }

  @Test
  void contextsAreSpelledAsInTheTable() {
    assertThat(Stream.of(Context.values()).map(Context::label))
        .contains("election", "disasters", "lgbt")
        .doesNotContain("elections", "disaster", "humanitarian", "democracy");
  }

  @Test
  void hyphenStaysInsideTheModeName() {
    assertThat(Mode.of(EventType.CONSULT, "third-party")).contains(Mode.CONSULT_THIRD_PARTY);
  }

  @Test
  void vandalismTakesTheScoreOfProtest() {
    assertThat(Mode.PROTEST_VANDALIZE.intensity()).isEqualTo(EventType.PROTEST.intensity());
  }

  private String cameo(Mode mode) {
    return coder.code(mode.type(), mode, "do", List.of(), false).code();
  }
}
