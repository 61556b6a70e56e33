package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What two countries did with each other.
 *
 * @param first code of one
 * @param second code of the other
 * @param firstName name of the one
 * @param secondName name of the other
 * @param quads number of events of each quarter, in the order of PLOVER's numbers
 */
public record PairView(
    String first, String second, String firstName, String secondName, List<Long> quads) {
  private static final int WIDTH = 100;
  private static final List<String> CLASSES =
      List.of("verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict");

  /**
   * A part of the bar that shows the quarters.
   *
   * @param name for style sheets
   * @param start from the left
   * @param width of 100
   */
  public record Part(String name, int start, int width) {}

  /** Copies the list. */
  public PairView {
    quads = List.copyOf(quads);
  }

  /** Returns the number of all events. */
  public long total() {
    return cooperation() + conflict();
  }

  /** Returns the number of cooperative events. */
  public long cooperation() {
    return quads.get(0) + quads.get(1);
  }

  /** Returns the number of conflictive events. */
  public long conflict() {
    return quads.get(2) + quads.get(3);
  }

  /** Returns 1 for cooperation only, -1 for conflict only. */
  public double sign() {
    return total() == 0 ? 0 : (double) (cooperation() - conflict()) / total();
  }

  /** Returns a name for what prevails. */
  public String tone() {
    double sign = sign();
    return sign > 1.0 / 3 ? "cooperation" : sign < -1.0 / 3 ? "conflict" : "mixed";
  }

  /** Returns the page of the two. */
  public String address() {
    return Links.pair(first, second);
  }

  /** Returns the bar from left to right. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    long below = 0;
    for (int i = 0; i < quads.size(); i++) {
      long above = below + quads.get(i);
      int start = Math.round((float) WIDTH * below / Math.max(1, total()));
      int end = Math.round((float) WIDTH * above / Math.max(1, total()));
      if (end > start) {
        parts.add(new Part(CLASSES.get(i), start, end - start));
      }
      below = above;
    }
    return parts;
  }
}
