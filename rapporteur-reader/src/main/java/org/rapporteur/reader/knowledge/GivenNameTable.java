package org.rapporteur.reader.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Given names that are borne nearly always by men or nearly always by women. */
final class GivenNameTable {
  private final Map<String, Gender> byName = new HashMap<>();

  GivenNameTable() {
    new Table("given_names.tsv").forEach(this::add);
  }

  int size() {
    return byName.size();
  }

  /** The gender of the first word of the name. */
  Optional<Gender> find(String givenName) {
    String key = Name.key(givenName).toLowerCase(Locale.ROOT);
    Gender whole = byName.get(key);
    int end = key.indexOf(' ');
    return Optional.ofNullable(
        whole == null && end > 0 ? byName.get(key.substring(0, end)) : whole);
  }

  private void add(Table.Row row) {
    Gender gender = row.choice(Gender.class, "gender");
    if (gender == null) {
      throw row.wrong("no gender", null);
    }
    byName.putIfAbsent(Name.key(row.text("name")).toLowerCase(Locale.ROOT), gender);
  }
}
