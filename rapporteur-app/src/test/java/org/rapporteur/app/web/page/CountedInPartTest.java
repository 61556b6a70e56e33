package org.rapporteur.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Total;

/** Pages say where numbers are of the newest records only, and lead to those of all. */
final class CountedInPartTest {
  private static final Total PART = new Total(6_543, false);
  private static final Asked ASKED =
      new Asked("/events", Map.of("text", List.of("treaty")), Filter.ALL);

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          CountedInPartTest.class.getClassLoader(),
          "org.rapporteur.app.web.page.template");

  @Test
  void sidesOfTheNewestSayOfHowMany() {
    assertThat(facets(PART))
        .contains("newest 6,543")
        .contains("Counted over the newest 6,543 that fit")
        .contains("/events?text=treaty&amp;sides=all");
    assertThat(facets(Total.of(6_543))).doesNotContain("newest").doesNotContain("sides=all");
  }

  @Test
  void aTimeLineOfTheNewestSaysSo() {
    assertThat(timeLine(PART)).contains("newest 6,543").contains("sides=all");
    assertThat(timeLine(Total.of(6_543))).doesNotContain("newest");
  }

  @Test
  void theSidesOfAPageAreAsWellCountedAsTheLeast() {
    FacetView all = facet(Total.of(20_000));
    assertThat(Sides.of(List.of(all)).of().exact()).isTrue();
    assertThat(Sides.of(List.of(all, facet(PART), facet(new Total(9_000, false)))).of())
        .isEqualTo(PART);
  }

  @Test
  void whatIsAskedForInFullIsCountedInFull() {
    assertThat(ASKED.countsAll()).isFalse();
    Asked all = ASKED.moved(Asked.SIDES, "all");
    assertThat(all.countsAll()).isTrue();
    assertThat(Sides.areAwaited(all)).isTrue();
    assertThat(all.plus("country", "USA")).doesNotContain("sides");
  }

  private String facets(Total of) {
    return render(
        "parts/facets.jte", Map.of("sides", Sides.of(List.of(facet(of))), "asked", ASKED));
  }

  private static FacetView facet(Total of) {
    return FacetView.of(
        ASKED, "type", "Type", new Counted<>(Map.of("CONSULT", 5L), of), UnaryOperator.identity());
  }

  private String timeLine(Total of) {
    TimeLine time = TimeLine.of(new Counted<>(Map.of("records", Map.of("1986-10-11", 5L)), of));
    return render("parts/timeline.jte", Map.of("time", time, "asked", ASKED));
  }

  private String render(String template, Map<String, Object> values) {
    StringOutput page = new StringOutput();
    engine.render(template, values, page);
    return page.toString();
  }
}
