package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lays the nodes of a network on an ellipse, the busiest first; a browser may move them later. */
final class NetworkDrawing {
  private static final double CENTRE_X = 500;
  private static final double CENTRE_Y = 300;
  private static final double HALF_WIDTH = 380;
  private static final double HALF_HEIGHT = 240;
  private static final double LEAST_RADIUS = 5;
  private static final double GREATEST_RADIUS = 24;
  private static final double WIDEST = 9;

  private final Map<String, NetworkView.Node> nodes = new LinkedHashMap<>();
  private final List<NetworkView.Edge> edges = new ArrayList<>();

  /**
   * Draws pairs.
   *
   * @param pairs those with the most events first
   * @param addresses where a click on a node leads, by its id
   */
  NetworkDrawing(List<PairView> pairs, UnaryOperator<String> addresses) {
    Map<String, Long> totals = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (PairView pair : pairs) {
      totals.merge(pair.first(), pair.total(), Long::sum);
      totals.merge(pair.second(), pair.total(), Long::sum);
      names.put(pair.first(), pair.firstName());
      names.put(pair.second(), pair.secondName());
    }
    List<Map.Entry<String, Long>> busiest =
        totals.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    for (Map.Entry<String, Long> entry : busiest) {
      double angle = 2 * Math.PI * nodes.size() / busiest.size();
      String id = entry.getKey();
      nodes.put(
          id,
          new NetworkView.Node(
              id,
              names.getOrDefault(id, id),
              CENTRE_X + HALF_WIDTH * Math.cos(angle),
              CENTRE_Y + HALF_HEIGHT * Math.sin(angle),
              scaled(LEAST_RADIUS, GREATEST_RADIUS, entry.getValue(), busiest.get(0).getValue()),
              entry.getValue(),
              addresses.apply(id)));
    }
    long greatest = pairs.isEmpty() ? 1 : pairs.get(0).total();
    for (PairView pair : pairs) {
      NetworkView.Node from = nodes.get(pair.first());
      NetworkView.Node to = nodes.get(pair.second());
      if (from != null && to != null) {
        edges.add(new NetworkView.Edge(pair, from, to, scaled(1, WIDEST, pair.total(), greatest)));
      }
    }
  }

  List<NetworkView.Node> nodes() {
    return List.copyOf(nodes.values());
  }

  List<NetworkView.Edge> edges() {
    return edges;
  }

  private static double scaled(double least, double greatest, long number, long most) {
    return least + (greatest - least) * Math.sqrt((double) number / most);
  }
}
