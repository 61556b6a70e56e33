package org.rapporteur.reader.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Sector;

/** Who held which office when, by person and by office. */
final class OfficeTable {
  private final List<Office> offices = new ArrayList<>();
  private final Map<String, List<Office>> byPerson = new HashMap<>();
  private final Map<String, List<Office>> bySurname = new HashMap<>();
  private final Map<String, List<Office>> byOffice = new HashMap<>();

  OfficeTable() {
    new Table("offices.tsv").forEach(this::add);
  }

  private void add(Table.Row row) {
    Office office = office(row);
    offices.add(office);
    Set<String> names = new LinkedHashSet<>();
    names.add(new PersonName(office.person()).key());
    office.others().forEach(other -> names.add(new PersonName(other).key()));
    names.forEach(name -> add(byPerson, name, office));
    String surname = row.text("surname");
    boolean last = surname.isEmpty();
    add(
        bySurname,
        last ? new PersonName(office.person()).surname() : new PersonName(surname).key(),
        office);
    add(byOffice, officeKey(office), office);
  }

  List<Office> offices() {
    return List.copyOf(offices);
  }

  /**
   * All offices of the person; a surname alone will do when only one person in the table bears it.
   */
  List<Office> of(String person) {
    List<Office> named = byPerson.get(new PersonName(person).key());
    if (named != null) {
      return List.copyOf(named);
    }
    List<Office> bearers = bySurname.getOrDefault(new PersonName(person).key(), List.of());
    return persons(bearers) == 1 ? List.copyOf(bearers) : List.of();
  }

  /**
   * The office that the person held on that day, the highest first in the table; a surname alone
   * will do when only one of its bearers was in office then.
   */
  Optional<Office> find(String person, LocalDate at) {
    List<Office> named = byPerson.get(new PersonName(person).key());
    if (named != null) {
      return heldAt(named, at).stream().findFirst();
    }
    List<Office> held = heldAt(bySurname.getOrDefault(new PersonName(person).key(), List.of()), at);
    List<Office> known = held.stream().filter(OfficeTable::wellKnown).collect(Collectors.toList());
    List<Office> candidates = known.isEmpty() ? held : known;
    return persons(candidates) == 1 ? candidates.stream().findFirst() : Optional.empty();
  }

  /**
   * Rows kept by hand are of the best-known offices; they go before the derived ones when a surname
   * alone is given.
   */
  private static boolean wellKnown(Office office) {
    return office.source().equals("public");
  }

  /** Who held the office of that state or body on that day. */
  List<Office> holders(String office, String stateOrBody, LocalDate at) {
    return heldAt(byOffice.getOrDefault(officeKey(office, stateOrBody), List.of()), at);
  }

  private static List<Office> heldAt(List<Office> offices, LocalDate at) {
    return offices.stream().filter(office -> office.heldAt(at)).collect(Collectors.toList());
  }

  private static long persons(List<Office> offices) {
    return offices.stream().map(office -> new PersonName(office.person()).key()).distinct().count();
  }

  private static void add(Map<String, List<Office>> map, String key, Office office) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(office);
    }
  }

  private static String officeKey(Office office) {
    String body = office.body();
    String country = office.country();
    return officeKey(office.office(), body != null ? body : country == null ? "" : country);
  }

  private static String officeKey(String office, String stateOrBody) {
    return office.toLowerCase(Locale.ROOT).strip() + '|' + Name.key(stateOrBody);
  }

  private static Office office(Table.Row row) {
    Sector sector = row.choice(Sector.class, "sector");
    String from = row.text("from");
    String to = row.text("to");
    return new Office(
        row.text("person"),
        row.several("others"),
        row.text("office"),
        row.orNull("country"),
        row.orNull("body"),
        sector == null ? Sector.GOV : sector,
        day(row, from, false),
        to.isEmpty() ? null : day(row, to, true),
        row.orNull("wikidata"),
        row.text("source"));
  }

  /** A day from 1985-03-11, 1985-03 or 1985: the first or last that it can be. */
  private static LocalDate day(Table.Row row, String words, boolean last) {
    try {
      return switch (words.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(words), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(words).atEndOfMonth() : YearMonth.parse(words).atDay(1);
        default -> LocalDate.parse(words);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw row.wrong(words + " is no date", e);
    }
  }
}
