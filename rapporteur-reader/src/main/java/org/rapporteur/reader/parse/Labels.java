package org.rapporteur.reader.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Status;

/**
 * The names behind the numbers of the encoder, from {@code labels.txt}: word classes, tags and
 * relations in output order, the thresholds above which a label counts, and the biases of links.
 */
final class Labels {
  private static final String FILE = "labels.txt";

  private final Upos[] upos;
  private final String[] xpos;
  private final String[] deprel;
  private final Map<String, Float> thresholds;
  private final float[] linkBias;

  private Labels(
      Map<String, String[]> lists, Map<String, Float> thresholds, Map<String, Float> biases) {
    this.upos = Arrays.stream(list(lists, "upos")).map(Upos::valueOf).toArray(Upos[]::new);
    this.xpos = list(lists, "xpos");
    this.deprel = list(lists, "deprel");
    this.thresholds = Map.copyOf(thresholds);
    this.linkBias = new float[LinkKind.values().length];
    for (LinkKind kind : LinkKind.values()) {
      double bias = biases.getOrDefault(kind.name(), 0f);
      linkBias[kind.ordinal()] = (float) (bias - LogOdds.of(threshold("link." + kind)).value());
    }
    check(lists, "tags", TagType.values());
    check(lists, "types", EventType.values());
    check(lists, "modes", Mode.values());
    check(lists, "status", Status.values());
    check(lists, "roles", Role.values());
    check(lists, "certainty", Certainty.values());
    check(lists, "predicates", Predicate.values());
  }

  /** The order of these lists is that of our enums; a model with others would be read wrongly. */
  private static void check(Map<String, String[]> lists, String name, Enum<?>[] ours) {
    String[] theirs = lists.get(name);
    if (theirs == null) {
      return;
    }
    List<String> expected = Arrays.stream(ours).map(Enum::name).toList();
    List<String> found =
        Arrays.stream(theirs)
            .map(label -> label.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
            .toList();
    if (!found.equals(expected)) {
      throw new IllegalArgumentException("its " + name + " are " + found);
    }
  }

  static Labels of(List<String> lines) {
    Map<String, String[]> lists = new HashMap<>();
    Map<String, Float> thresholds = new HashMap<>();
    Map<String, Float> biases = new HashMap<>();
    try {
      for (String line : lines) {
        String[] parts = line.trim().split(" +");
        if (parts[0].equals("threshold")) {
          thresholds.put(parts[1], Float.valueOf(parts[2]));
        } else if (parts[0].equals("bias")) {
          biases.put(parts[1], Float.valueOf(parts[2]));
        } else {
          lists.put(parts[0], Arrays.copyOfRange(parts, 1, parts.length));
        }
      }
      return new Labels(lists, thresholds, biases);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new RapporteurException(
          FILE + " of the model cannot be used: " + e.getMessage() + ". " + ModelFiles.SAME_VERSION,
          e);
    }
  }

  private static String[] list(Map<String, String[]> lists, String name) {
    String[] list = lists.get(name);
    if (list == null || list.length == 0) {
      throw new IllegalArgumentException("no line begins with " + name);
    }
    return list;
  }

  Upos upos(int index) {
    return upos[index];
  }

  String xpos(int index) {
    return xpos[index];
  }

  String deprel(int index) {
    return deprel[index];
  }

  int uposCount() {
    return upos.length;
  }

  int xposCount() {
    return xpos.length;
  }

  int deprelCount() {
    return deprel.length;
  }

  /** Returns the threshold of this name; one half where the model gives none. */
  float threshold(String name) {
    return thresholds.getOrDefault(name, 0.5f);
  }

  /** Returns what to add to the product of a link's vectors so that one half is its threshold. */
  float linkBias(LinkKind kind) {
    return linkBias[kind.ordinal()];
  }
}
