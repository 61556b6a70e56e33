package org.rapporteur.archive.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What the archive knows that the entities of one article may be, fetched in few queries. */
final class Candidates {
  private final Handle handle;
  private final Map<String, KnownEntity> keys = new HashMap<>();
  private final Map<String, List<KnownEntity>> names = new HashMap<>();
  private final Map<String, List<KnownEntity>> surnames = new HashMap<>();

  private Candidates(Handle handle) {
    this.handle = handle;
  }

  static Candidates load(Handle handle, List<Sought> all) {
    Set<String> keys = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Sought sought : all) {
      keys.addAll(sought.identifiers());
      if (sought.isUnnamed()) {
        keys.add(sought.key(""));
      } else if (sought.identifiers().isEmpty()) {
        names.add(sought.folded());
      }
      if (!sought.surname().isEmpty()) {
        names.add(sought.surname());
      }
      if (sought.isBarePerson()) {
        surnames.add(sought.folded());
      }
    }
    Candidates candidates = new Candidates(handle);
    EntityTable.byKeys(handle, keys).forEach(known -> candidates.keys.put(known.key(), known));
    EntityTable.byNames(handle, names)
        .forEach((name, found) -> candidates.names.put(name, new ArrayList<>(found)));
    EntityTable.bySurnames(handle, surnames)
        .forEach((name, found) -> candidates.surnames.put(name, new ArrayList<>(found)));
    return candidates;
  }

  List<KnownEntity> byKeys(List<String> wanted) {
    List<KnownEntity> found = new ArrayList<>();
    for (String key : wanted) {
      KnownEntity known = keys.get(key);
      if (known != null) {
        found.add(
            known.replacedBy() == null
                ? known
                : EntityTable.byKey(handle, known.replacedBy()).orElse(known));
      }
    }
    return found;
  }

  List<KnownEntity> named(String folded) {
    return names.getOrDefault(folded, List.of());
  }

  List<KnownEntity> withSurname(String folded) {
    return surnames.getOrDefault(folded, List.of());
  }

  List<String> offices(KnownEntity known) {
    return EntityTable.offices(handle, known.id());
  }

  /** Takes in an entity that the article itself brought. */
  void add(Sought sought, KnownEntity known) {
    keys.put(known.key(), known);
    names.computeIfAbsent(sought.folded(), name -> new ArrayList<>()).add(known);
  }
}
