package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import picocli.CommandLine;

final class FilterOptionsTest {
  @Test
  void withoutOptionsNothingIsFilteredButWhatIsNotActual() {
    assertThat(filter()).isEqualTo(Filter.ALL);
  }

  @Test
  void everyOptionReachesTheFilter() {
    Filter filter =
        filter(
            "--party",
            "Reagan",
            "--party",
            "Gorbachev",
            "--pair",
            "USA,SUN",
            "--country",
            "usa,ISL",
            "--type",
            "consult,Agree",
            "--mode",
            "Visit",
            "--quad",
            "1,material-conflict",
            "--status",
            "planned,CANCELLED",
            "--certainty",
            "wish",
            "--predicate",
            "member-of",
            "--context",
            "human rights",
            "--topic",
            "arms",
            "--topic",
            "summit",
            "--place",
            "Reykjavik",
            "--from",
            "1986",
            "--to",
            "1986-02",
            "--source",
            "A",
            "--source",
            "B, C",
            "--text",
            "arms control",
            "--independent",
            "2",
            "--no-background",
            "--rejected");
    assertThat(filter.parties()).containsExactly("Reagan", "Gorbachev");
    assertThat(filter.pair()).containsExactly("USA", "SUN");
    assertThat(filter.countries()).containsExactlyInAnyOrder("USA", "ISL");
    assertThat(filter.types()).containsExactlyInAnyOrder("CONSULT", "AGREE");
    assertThat(filter.modes()).containsExactly("visit");
    assertThat(filter.quads())
        .containsExactlyInAnyOrder(Quad.VERBAL_COOPERATION, Quad.MATERIAL_CONFLICT);
    assertThat(filter.statuses()).containsExactlyInAnyOrder("planned", "cancelled");
    assertThat(filter.certainties()).containsExactly(Certainty.WISH);
    assertThat(filter.predicates()).containsExactly(Predicate.MEMBER_OF);
    assertThat(filter.contexts()).containsExactly(Context.HUMAN_RIGHTS);
    assertThat(filter.topics()).containsExactlyInAnyOrder("arms", "summit");
    assertThat(filter.places()).containsExactly("Reykjavik");
    assertThat(filter.from()).isEqualTo(LocalDate.of(1986, 1, 1));
    assertThat(filter.to()).isEqualTo(LocalDate.of(1986, 2, 28));
    assertThat(filter.sources()).containsExactlyInAnyOrder("A", "B, C");
    assertThat(filter.text()).isEqualTo("arms control");
    assertThat(filter.leastIndependent()).isEqualTo(2);
    assertThat(filter.background()).isFalse();
    assertThat(filter.rejected()).isTrue();
  }

  @Test
  void twoNamesOfAPairMayHoldCommas() {
    assertThat(filter("--pair", "Washington, D.C.", "--pair", "Moscow").pair())
        .containsExactly("Washington, D.C.", "Moscow");
  }

  @Test
  void anyStatusMeansAllOfThem() {
    assertThat(filter("--status", "any").statuses())
        .containsExactlyInAnyOrder(
            "actual", "planned", "possible", "negated", "hypothetical", "cancelled")
        .isEqualTo(filter("--all-statuses").statuses());
  }

  @Test
  void wrongWordsAreRefusedWithTheRightOnes() {
    assertThatThrownBy(() -> filter("--type", "TALK")).hasMessageContaining("CONSULT");
    assertThatThrownBy(() -> filter("--status", "maybe")).hasMessageContaining("hypothetical");
    assertThatThrownBy(() -> filter("--mode", "walk")).hasMessageContaining("visit");
    assertThatThrownBy(() -> filter("--quad", "5")).hasMessageContaining("verbal-conflict");
    assertThatThrownBy(() -> filter("--from", "yesterday")).hasMessageContaining("1986-10-11");
    assertThatThrownBy(() -> filter("--from", "1987", "--to", "1986"))
        .hasMessageContaining("is after");
    assertThatThrownBy(() -> filter("--pair", "USA")).hasMessageContaining("two parties");
  }

  private static Filter filter(String... arguments) {
    return CommandLine.populateCommand(new FilterOptions(), arguments).filter();
  }
}
