package org.rapporteur.benchmarks.archive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.benchmarks.archive.Atlas.State;
import org.rapporteur.benchmarks.archive.Atlas.Town;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Reading;

/** Who and what the samples speak of: the parts that others may play. */
final class Stage {
  private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{4,}\\b");

  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, Town> towns = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new LinkedHashMap<>();
  private final Set<List<String>> persons = new LinkedHashSet<>();

  private final Set<String> words = new LinkedHashSet<>();

  Stage(Atlas atlas, List<Reading> readings) {
    for (Reading reading : readings) {
      for (Entity entity : reading.entities()) {
        add(atlas, entity);
      }
      WORD.matcher(reading.article().text()).results().map(MatchResult::group).forEach(words::add);
    }
  }

  private void add(Atlas atlas, Entity entity) {
    String iso = entity.ids().get("iso3166");
    if (iso != null) {
      atlas.state(iso).ifPresent(state -> states.put(iso, state));
    }
    String geonames = entity.ids().get("geonames");
    if (geonames != null) {
      atlas.town(geonames).ifPresent(town -> towns.put(geonames, town));
      names.computeIfAbsent(geonames, town -> new LinkedHashSet<>()).add(entity.name());
      names.get(geonames).addAll(entity.aliases());
    }
    List<String> words = List.of(entity.name().strip().split("\\s+"));
    if (entity.type() == EntityType.PERSON && words.size() > 1) {
      persons.add(List.of(words.get(0), words.get(words.size() - 1)));
    }
  }

  Map<String, State> states() {
    return states;
  }

  Map<String, Town> towns() {
    return towns;
  }

  /** What the samples call a town. */
  Set<String> names(String geonames) {
    return names.getOrDefault(geonames, Set.of());
  }

  /** Given name and surname of each. */
  Set<List<String>> persons() {
    return persons;
  }

  /** The words in lower case that are not the shortest. */
  Set<String> words() {
    return words;
  }
}
