package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Sector;

/** Seats of governments and bodies by name. */
final class SeatTable {
  private final List<Seat> seats = new ArrayList<>();
  private final Index<Seat> byName = new Index<>();

  SeatTable() {
    new Table("seats.tsv").forEach(row -> seats.add(seat(row)));
    seats.forEach(seat -> byName.put(seat.name(), seat));
    seats.forEach(seat -> seat.others().forEach(other -> byName.put(other, seat)));
  }

  List<Seat> seats() {
    return List.copyOf(seats);
  }

  Optional<Seat> find(String name) {
    return byName.find(name);
  }

  private static Seat seat(Table.Row row) {
    String standsFor = row.text("stands_for");
    boolean state = standsFor.matches("[A-Z]{3}");
    return new Seat(
        row.text("name"),
        row.several("others"),
        state ? standsFor : null,
        state ? null : standsFor,
        row.choice(Sector.class, "sector"),
        row.orNull("wikidata"));
  }
}
