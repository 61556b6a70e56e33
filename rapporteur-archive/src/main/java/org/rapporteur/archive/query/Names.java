package org.rapporteur.archive.query;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.FoldedName;

/** Finds the entities that a user names by a name, alias, identifier or key. */
final class Names {
  private static final int SUGGESTED = 3;
  private static final int CONSIDERED = 2_000;

  private Names() {}

  /**
   * Returns the row ids of all entities of this name.
   *
   * @throws WrongQuery if there is none; the message names some that are called alike
   */
  static Set<Long> find(Handle handle, String name) {
    Set<Long> found = known(handle, name);
    if (found.isEmpty()) {
      throw unknown(handle, name);
    }
    return found;
  }

  /** Likewise, but a part of the name is enough where nothing is called so in full. */
  static Set<Long> search(Handle handle, String name) {
    Set<Long> found = known(handle, name);
    if (!found.isEmpty()) {
      return found;
    }
    found =
        ids(
            handle,
            """
            SELECT DISTINCT n.entity FROM entity_name n JOIN entity e ON e.id = n.entity
            WHERE instr(n.folded, :name) > 0 AND e.withdrawn IS NULL
            """,
            FoldedName.of(name));
    if (found.isEmpty()) {
      throw unknown(handle, name);
    }
    return found;
  }

  /** Tells whether something goes by the name. */
  static boolean isKnown(Handle handle, String name) {
    return !known(handle, name).isEmpty();
  }

  /** Returns the row ids of all entities of this name, if there are any. */
  static Set<Long> known(Handle handle, String name) {
    Set<Long> found = byIdentifier(handle, name.strip());
    return found.isEmpty()
        ? ids(
            handle,
            """
            SELECT DISTINCT n.entity FROM entity_name n JOIN entity e ON e.id = n.entity
            WHERE n.folded = :name AND e.withdrawn IS NULL
            """,
            FoldedName.of(name))
        : found;
  }

  private static Set<Long> byIdentifier(Handle handle, String name) {
    if (name.startsWith("entity-")) {
      return ids(
          handle,
          """
          WITH RECURSIVE way (id, replaced_by) AS (
            SELECT id, replaced_by FROM entity WHERE key = :name
            UNION
            SELECT e.id, e.replaced_by FROM entity e JOIN way w ON e.key = w.replaced_by
          )
          SELECT id FROM way WHERE replaced_by IS NULL
          """,
          name);
    }
    if (name.matches("Q\\d{1,15}")) {
      return ids(
          handle, "SELECT id FROM entity WHERE wikidata = :name AND withdrawn IS NULL", name);
    }
    if (name.matches("\\d{1,12}")) {
      return ids(
          handle,
          "SELECT id FROM entity WHERE geonames = CAST(:name AS INTEGER) AND withdrawn IS NULL",
          name);
    }
    return name.matches("[A-Z]{3}")
        ? ids(handle, "SELECT id FROM entity WHERE iso = :name AND withdrawn IS NULL", name)
        : Set.of();
  }

  private static Set<Long> ids(Handle handle, String sql, String name) {
    return handle.createQuery(sql).bind("name", name).mapTo(Long.class).collectIntoSet();
  }

  private static WrongQuery unknown(Handle handle, String name) {
    List<String> alike = alike(handle, FoldedName.of(name));
    String more =
        alike.isEmpty()
            ? ": 'rapporteur entities' lists those that are known"
            : "; did you mean "
                + alike.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "))
                + "?";
    return new WrongQuery("no entity of the archive is called \"" + name + "\"" + more);
  }

  /** Names that hold the words asked for, or differ from them by a few letters. */
  private static List<String> alike(Handle handle, String name) {
    String start = name.substring(0, Math.min(2, name.length()));
    List<String> near =
        handle
            .createQuery(
                """
                SELECT n.name FROM entity_name n JOIN entity e ON e.id = n.entity
                WHERE (instr(n.folded, :name) > 0 OR (n.folded >= :start AND n.folded < :end)
                       OR instr(n.folded, ' ' || :start) > 0)
                  AND e.withdrawn IS NULL
                ORDER BY e.articles DESC LIMIT :most
                """)
            .bind("name", name)
            .bind("start", start)
            .bind("end", start + '\uffff')
            .bind("most", CONSIDERED)
            .mapTo(String.class)
            .list();
    int patience = Math.max(1, name.length() / 4);
    return new LinkedHashSet<>(near)
        .stream()
            .filter(other -> difference(name, FoldedName.of(other)) <= patience)
            .sorted(Comparator.comparingInt(other -> difference(name, FoldedName.of(other))))
            .limit(SUGGESTED)
            .toList();
  }

  /** How many letters differ, for the whole name or the nearest of its words. */
  private static int difference(String name, String other) {
    if (name.length() > 2 && other.contains(name)) {
      return 0;
    }
    int least = distance(name, other);
    for (String word : other.split(" ")) {
      least = Math.min(least, distance(name, word));
    }
    return least;
  }

  private static int distance(String first, String second) {
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length()];
  }
}
