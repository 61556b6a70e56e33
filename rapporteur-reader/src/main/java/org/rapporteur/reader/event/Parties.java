package org.rapporteur.reader.event;

import java.util.List;
import org.rapporteur.model.Party;

/**
 * The two sides of an act.
 *
 * @param actors who did it
 * @param recipients to whom it was done
 * @param score how sure the best of them is, 0 to 1
 */
record Parties(List<Party> actors, List<Party> recipients, double score) {
  Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
