package org.rapporteur.reader.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Coordinates;
import org.rapporteur.model.Gazetteer;

/**
 * Where towns and states are, by GeoNames id and by ISO code. The place of a state is the middle of
 * its towns, each counted once, so it lies where people live.
 */
final class PlaceTable implements Gazetteer {
  private final Map<String, Coordinates> towns = new HashMap<>();
  private final Map<String, Coordinates> states = new HashMap<>();

  PlaceTable(CityTable cities, StateTable stateTable) {
    Map<String, Middle> middles = new HashMap<>();
    cities.each(city -> {
      Coordinates place = new Coordinates(city.latitude(), city.longitude());
      towns.put(Integer.toString(city.id()), place);
      middles.computeIfAbsent(city.country(), code -> new Middle()).add(place);
    });
    middles.forEach((code, middle) -> states.put(code, middle.coordinates()));
    for (State state : stateTable.states()) {
      Coordinates successor = states.get(state.country());
      if (successor != null && !state.code().isEmpty()) {
        states.putIfAbsent(state.code(), successor);
      }
    }
  }

  @Override
  public Optional<Coordinates> find(Map<String, String> ids) {
    @Nullable Coordinates town = towns.get(ids.getOrDefault("geonames", ""));
    return town != null
        ? Optional.of(town)
        : Optional.ofNullable(states.get(ids.getOrDefault("iso3166", "")));
  }

  /**
   * The mean of points as seen from the middle of the earth, so that the date line is no border.
   */
  private static final class Middle {
    private double x;
    private double y;
    private double z;

    void add(Coordinates place) {
      double latitude = Math.toRadians(place.latitude());
      double longitude = Math.toRadians(place.longitude());
      x += Math.cos(latitude) * Math.cos(longitude);
      y += Math.cos(latitude) * Math.sin(longitude);
      z += Math.sin(latitude);
    }

    Coordinates coordinates() {
      return new Coordinates(rounded(Math.atan2(z, Math.hypot(x, y))), rounded(Math.atan2(y, x)));
    }

    private static double rounded(double radians) {
      return Math.round(Math.toDegrees(radians) * 100) / 100.0;
    }
  }
}
