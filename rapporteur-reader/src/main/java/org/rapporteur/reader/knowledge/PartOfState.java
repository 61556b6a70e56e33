package org.rapporteur.reader.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;

/**
 * Places that are described by a known one: northern Iraq, Idlib province, Kano State.
 *
 * <p>Only the state that they lie in is told; the words stay as they are.
 */
final class PartOfState {
  private static final Pattern COMPASS =
      Pattern.compile(
          "(?:the )?(?:north|south|east|west|central|upper|lower|mainland)"
              + "(?:ern)?(?:[- ]?(?:east|west)(?:ern)?)?(?:[- ]central)? (.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:the )?(.+) (?:autonomous )?(?:province|region|district|governorate|oblast|state"
              + "|prefecture|county|department|territory|municipality|village|city|city area|area)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT_OF =
      Pattern.compile(
          "(?:the )?(?:province|region|district|governorate|state|prefecture|county|department"
              + "|territory|city|town|village|port) of (.+)",
          Pattern.CASE_INSENSITIVE);

  private final StateTable states;
  private final RegionTable regions;
  private final CityTable cities;

  PartOfState(StateTable states, RegionTable regions, CityTable cities) {
    this.states = states;
    this.regions = regions;
    this.cities = cities;
  }

  Optional<Region> find(String words) {
    if (words.length() > 80 || states.find(words).isPresent()) {
      return Optional.empty();
    }
    Matcher compass = COMPASS.matcher(words);
    if (compass.matches()) {
      return stateOf(compass.group(1)).map(code -> part(words, EntityType.LOC, code));
    }
    Matcher unit = UNIT.matcher(words);
    Matcher unitOf = UNIT_OF.matcher(words);
    if (unit.matches()) {
      return stateOf(unit.group(1)).map(code -> part(words, EntityType.GPE, code));
    }
    return unitOf.matches()
        ? stateOf(unitOf.group(1)).map(code -> part(words, EntityType.GPE, code))
        : Optional.empty();
  }

  private Optional<String> stateOf(String name) {
    return states
        .find(name)
        .filter(found -> found.form() == NameForm.NAME)
        .map(found -> found.state().country())
        .or(() -> regions.find(name).map(PartOfState::country))
        .or(() -> cities.find(name, null).map(City::country))
        .filter(code -> !code.isEmpty());
  }

  private static String country(Region region) {
    @Nullable String country = region.country();
    return country == null ? "" : country;
  }

  private static Region part(String words, EntityType type, String country) {
    return new Region(words, List.of(), type, country);
  }
}
