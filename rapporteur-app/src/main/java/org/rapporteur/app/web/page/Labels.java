package org.rapporteur.app.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.record.EntityReference;

/** Names for people of what the archive names by codes and keys. */
final class Labels {
  private static final Map<String, String> BODIES =
      Map.of(
          "EUR", "European Union",
          "UNO", "United Nations",
          "IGO", "international bodies",
          "NGO", "non-governmental bodies",
          "KOS", "Kosovo");
  private static final Map<String, String> FORMER =
      Map.of(
          "AUH", "Austria-Hungary",
          "CSK", "Czechoslovakia",
          "DDR", "East Germany",
          "OTT", "Ottoman Empire",
          "RVN", "South Vietnam",
          "SCG", "Serbia and Montenegro",
          "SUN", "Soviet Union",
          "YMD", "South Yemen",
          "YUG", "Yugoslavia");
  private static final Map<String, String> COUNTRIES = countries();

  private final Archive archive;

  Labels(Archive archive) {
    this.archive = archive;
  }

  /** Returns the name of a key or code; anything else comes back as it is. */
  String name(String value) {
    if (value.startsWith("entity-")) {
      EntityReference found = archive.records().references(List.of(value)).get(value);
      return found == null ? value : found.name();
    }
    return country(value);
  }

  /** Returns the name of the country that a code stands for. */
  static String country(String code) {
    return COUNTRIES.getOrDefault(code, code);
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>(BODIES);
    names.putAll(FORMER);
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Map.copyOf(names);
  }
}
