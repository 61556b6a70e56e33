package org.rapporteur.app.web.page;

import java.util.List;
import org.rapporteur.archive.record.Total;

/**
 * Who acts on whom, for better or worse.
 *
 * @param byParty whether the nodes are parties, not countries
 * @param total how many events fit
 * @param counted of how many of them the edges are made
 * @param nodes with the place where each is drawn at first
 * @param edges the same as a table
 * @param time when the events happened, over the whole time
 */
public record NetworkView(
    boolean byParty,
    Total total,
    Total counted,
    List<Node> nodes,
    List<Edge> edges,
    TimeLine time) {
  /** Copies the lists. */
  public NetworkView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * One who acts.
   *
   * @param id of it
   * @param name for people
   * @param x where it is drawn
   * @param y where it is drawn
   * @param radius of the circle, whose area grows with the number
   * @param records sum of the events of its edges
   * @param address where a click leads
   */
  public record Node(
      String id, String name, double x, double y, double radius, long records, String address) {}

  /**
   * Two who act on each other.
   *
   * @param pair what they do
   * @param from one of them
   * @param to the other
   * @param width of the line
   */
  public record Edge(PairView pair, Node from, Node to, double width) {}
}
