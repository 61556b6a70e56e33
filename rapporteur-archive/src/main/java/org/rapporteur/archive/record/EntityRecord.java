package org.rapporteur.archive.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, body, state, place or thing across articles.
 *
 * @param entity key, name, type and identifiers
 * @param aliases other names, most used first
 * @param offices offices that articles give it, most used first
 * @param articles how many articles speak of it
 * @param events how many events it is a party of
 * @param statements how many statements it made
 */
public record EntityRecord(
    EntityReference entity,
    List<String> aliases,
    List<OfficeHeld> offices,
    int articles,
    int events,
    int statements) {
  /** Copies the lists. */
  public EntityRecord {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /**
   * An office as articles state it.
   *
   * @param office as the text puts it
   * @param country of the office
   * @param first day of the first publication that says so
   * @param last day of the last
   * @param articles how many say so
   */
  public record OfficeHeld(
      String office,
      @Nullable String country,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      int articles) {}
}
