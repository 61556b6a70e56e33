package org.rapporteur.reader.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Sector;

/**
 * Role nouns by the longest known end of a phrase: "the deputy foreign minister" ends in "foreign
 * minister".
 *
 * <p>What follows of, for, in, at or to describes the role and is left aside, unless it belongs to
 * a known role (head of state).
 */
final class RoleTable {
  private static final Pattern DESCRIPTION =
      Pattern.compile(" (?:of|for|in|at|to|from|on|who|with) ");

  private final Map<String, RoleNoun> byWords = new HashMap<>();

  RoleTable() {
    new Table("roles.tsv").forEach(this::add);
  }

  int size() {
    return byWords.size();
  }

  Optional<RoleNoun> find(String phrase) {
    String words = Name.key(phrase).toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    Optional<RoleNoun> whole = longestEnd(words);
    if (whole.isPresent() && !single(whole.get())) {
      return whole;
    }
    String[] parts = DESCRIPTION.split(words, 2);
    if (parts.length == 1) {
      return whole;
    }
    return longestStart(words).or(() -> longestEnd(parts[0])).or(() -> whole);
  }

  private static boolean single(RoleNoun role) {
    return role.words().indexOf(' ') < 0;
  }

  private Optional<RoleNoun> longestEnd(String words) {
    int start = 0;
    while (true) {
      RoleNoun role = byWords.get(words.substring(start));
      if (role != null) {
        return Optional.of(role);
      }
      int space = words.indexOf(' ', start);
      if (space < 0) {
        return Optional.empty();
      }
      start = space + 1;
    }
  }

  /**
   * A known role of several words with of inside, at the start of the phrase or after some words:
   * head of state of Chad.
   */
  private Optional<RoleNoun> longestStart(String words) {
    for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      Optional<RoleNoun> role = longestEnd(words.substring(0, end));
      if (role.isPresent() && role.get().words().contains(" of ")) {
        return role;
      }
    }
    return Optional.empty();
  }

  private void add(Table.Row row) {
    Sector sector = row.choice(Sector.class, "sector");
    RoleNoun.Kind kind = row.choice(RoleNoun.Kind.class, "kind");
    Gender gender = row.choice(Gender.class, "gender");
    if (sector == null || kind == null) {
      throw row.wrong("a role needs a sector and a kind", null);
    }
    String singular = row.text("role");
    if (!singular.isEmpty()) {
      byWords.putIfAbsent(singular, new RoleNoun(singular, sector, kind, false, gender));
    }
    for (String plural : row.several("plurals")) {
      byWords.putIfAbsent(plural, new RoleNoun(plural, sector, kind, true, gender));
    }
  }
}
