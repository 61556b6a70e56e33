package org.rapporteur.model.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.RapporteurException;

/**
 * Names an act in CAMEO, as deep as its type, mode and words allow and no deeper.
 *
 * <pre>{@code
 * CameoCoder.open().code(EventType.CONSULT, Mode.CONSULT_VISIT, "travel", List.of("summit"), false);
 * // 042, 1.9
 * }</pre>
 *
 * <p>The rules are rows of a table: the row with the most conditions that hold wins, the first of
 * them when there are several. PLOVER keeps fewer distinctions than CAMEO, so the way back often
 * ends at the root.
 */
public final class CameoCoder {
  private final Map<EventType, List<CameoRule>> rules = new EnumMap<>(EventType.class);
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Double> goldstein = new HashMap<>();

  private CameoCoder() {}

  /** Reads the tables that ship with the program. */
  public static CameoCoder open() {
    CameoCoder coder = new CameoCoder();
    for (List<String> row : Table.rows("cameo.tsv", 3)) {
      coder.names.put(row.get(0), row.get(1));
      coder.goldstein.put(row.get(0), Double.valueOf(row.get(2)));
    }
    for (CameoRule rule : readRules()) {
      if (!coder.names.containsKey(rule.code())) {
        throw new RapporteurException(
            "codebook cameo-rules.tsv: code %s is not in cameo.tsv; add it there"
                .formatted(rule.code()));
      }
      coder.rules.computeIfAbsent(rule.type(), type -> new ArrayList<>()).add(rule);
    }
    return coder;
  }

  static List<CameoRule> readRules() {
    return Table.rows("cameo-rules.tsv", 3).stream()
        .map(row -> CameoRule.parse(row.get(0), row.get(1), row.get(2)))
        .toList();
  }

  /**
   * Codes an act.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode, or null
   * @param triggerLemma dictionary form of the word that names the act
   * @param nearbyLemmas dictionary forms of the words that say more of it: its objects, topics and
   *     modifiers
   * @param planned whether the act lies ahead
   */
  public CameoCode code(
      EventType type,
      @Nullable Mode mode,
      String triggerLemma,
      Collection<String> nearbyLemmas,
      boolean planned) {
    Set<String> words = new HashSet<>(nearbyLemmas);
    words.add(triggerLemma);
    CameoRule best = null;
    int most = 0;
    for (CameoRule rule : rules.getOrDefault(type, List.of())) {
      int weight = rule.weight(mode, triggerLemma, words, planned);
      if (weight > most) {
        best = rule;
        most = weight;
      }
    }
    if (best == null) {
      throw new RapporteurException(
          "codebook cameo-rules.tsv: no row for %s alone; add it".formatted(type));
    }
    return new CameoCode(
        best.code(), Objects.requireNonNull(goldstein.get(best.code())), best.asksForWords());
  }

  /** Returns what a CAMEO code of two to four digits means, in our own words. */
  public Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }
}
