package org.rapporteur.app.web.page;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.record.Total;

/**
 * What a list can be narrowed by. Words are the one filter that nothing is counted by beforehand:
 * where many articles hold them, the page is sent without this and asks for it once it is shown.
 *
 * @param facets the sides; none while they are not counted
 * @param later address of the page with them; absent once they are counted
 */
public record Sides(List<FacetView> facets, @Nullable String later) {
  private static final String COUNTED = "counted";

  /** Copies the list. */
  public Sides {
    facets = List.copyOf(facets);
  }

  /** Sides that are counted. */
  static Sides of(List<FacetView> facets) {
    return new Sides(facets, null);
  }

  /** Sides that the same address gives once they are waited for. */
  static Sides later(Asked asked) {
    return new Sides(List.of(), asked.with(Asked.SIDES, COUNTED));
  }

  /** Tells whether they are still to be counted. */
  boolean areLater() {
    return later != null;
  }

  /** Tells whether the address of {@link #later()} is asked for: whoever asks waits. */
  static boolean areAwaited(Asked asked) {
    return asked.has(Asked.SIDES, COUNTED) || asked.countsAll();
  }

  /** Returns the fewest records over which one of them was counted. */
  public Total of() {
    return facets.stream()
        .map(FacetView::of)
        .filter(of -> !of.exact())
        .min(Comparator.comparingLong(Total::records))
        .orElse(Total.of(0));
  }
}
