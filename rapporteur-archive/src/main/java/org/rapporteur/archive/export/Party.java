package org.rapporteur.archive.export;

import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.model.Sector;

/** Asks a party for what may be absent; a party that is absent itself knows nothing. */
final class Party {
  private Party() {}

  static @Nullable String name(@Nullable PartyRecord party) {
    return party == null ? null : party.entity().name();
  }

  static @Nullable String country(@Nullable PartyRecord party) {
    return party == null ? null : party.entity().country();
  }

  static @Nullable Sector sector(@Nullable PartyRecord party) {
    return party == null ? null : party.entity().sector();
  }

  static @Nullable EntityReference entity(@Nullable PartyRecord party) {
    return party == null ? null : party.entity();
  }

  /** Returns the state of a party: a state of the past itself, else that of its country. */
  static @Nullable State state(States states, @Nullable PartyRecord party) {
    if (party == null) {
      return null;
    }
    State itself = states.of(party.entity().iso());
    return itself != null ? itself : states.of(party.entity().country());
  }
}
