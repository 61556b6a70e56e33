package org.rapporteur.archive.export;

import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.PlaceRecord;
import org.rapporteur.model.EntityType;

/** How fine a place is known. */
enum Precision {
  /** A building, airport, base or bridge. */
  SITE("site"),
  /** A city or town. */
  CITY("city"),
  /** A province, region, sea, mountain: an area that is no state. */
  AREA("area"),
  /** A state as a whole. */
  COUNTRY("country");

  private final String label;

  Precision(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Returns how fine a place is; nothing when there is none. */
  static @Nullable Precision of(@Nullable PlaceRecord place) {
    if (place == null) {
      return null;
    }
    if (place.entity().iso() != null) {
      return COUNTRY;
    }
    if (place.entity().type() == EntityType.FAC) {
      return SITE;
    }
    // the gazetteer gives GeoNames ids to cities only
    return place.entity().type() == EntityType.GPE && place.entity().geonames() != null
        ? CITY
        : AREA;
  }
}
