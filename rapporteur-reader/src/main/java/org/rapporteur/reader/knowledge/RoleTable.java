package org.rapporteur.reader.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  // In "dozens of soldiers" the role stands behind the of.
  private static final Set<String> QUANTITIES =
      Set.of(
          "group",
          "groups",
          "number",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "millions",
          "crowd",
          "crowds",
          "majority",
          "handful",
          "couple",
          "lot",
          "pair",
          "team",
          "most",
          "some",
          "many",
          "all",
          "one",
          "two",
          "several",
          "none",
          "coalition",
          "alliance",
          "series");
  private static final Pattern FORMER = Pattern.compile("\\b(?:former|ex|retired|late|ousted)\\b");

  private final Map<String, RoleNoun> byWords = new HashMap<>();

  RoleTable() {
    new Table("roles.tsv").forEach(this::add);
  }

  int size() {
    return byWords.size();
  }

  Optional<RoleNoun> find(String phrase) {
    String words = key(phrase);
    return head(words).map(role -> inItsTime(role, words));
  }

  private Optional<RoleNoun> head(String words) {
    String[] parts = DESCRIPTION.split(words, 2);
    Optional<RoleNoun> whole = longestEnd(words);
    boolean described = parts.length == 2 && !QUANTITIES.contains(lastWord(parts[0]));
    if (!described || whole.isPresent() && DESCRIPTION.matcher(whole.get().words()).find()) {
      return whole;
    }
    return longestStart(words).or(() -> longestEnd(parts[0])).or(() -> whole);
  }

  /** Who held an office formerly belongs to the elites; who holds it for the opposition, there. */
  private static RoleNoun inItsTime(RoleNoun role, String words) {
    String before = words.substring(0, Math.max(0, words.indexOf(key(role.words()))));
    boolean office = role.kind() == RoleNoun.Kind.OFFICE && role.sector() != Sector.UNK;
    if (office && FORMER.matcher(before).find()) {
      return role.withSector(Sector.ELI);
    }
    boolean partisan = role.sector() == Sector.LEG || role.sector() == Sector.PTY;
    boolean opposes =
        partisan && role.kind() != RoleNoun.Kind.BODY && before.contains("opposition");
    return opposes ? role.withSector(Sector.OPP) : role;
  }

  private static String key(String phrase) {
    return Name.key(phrase).toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
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
      byWords.putIfAbsent(key(singular), new RoleNoun(singular, sector, kind, false, gender));
    }
    for (String plural : row.several("plurals")) {
      byWords.putIfAbsent(key(plural), new RoleNoun(plural, sector, kind, true, gender));
    }
  }
}
