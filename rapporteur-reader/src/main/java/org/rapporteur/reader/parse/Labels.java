package org.rapporteur.reader.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.RapporteurException;

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
      linkBias[kind.ordinal()] = biases.getOrDefault(kind.name(), 0f);
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
          FILE + " of the model does not fit this version of Rapporteur: " + e.getMessage(), e);
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

  float linkBias(LinkKind kind) {
    return linkBias[kind.ordinal()];
  }
}
