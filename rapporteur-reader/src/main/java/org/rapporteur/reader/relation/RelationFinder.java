package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.event.ActStatus;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;

/**
 * Finds the relations that an article states, each once, however often it comes back to them.
 *
 * <p>"Norway, a member of NATO, ..." gives {@code member_of(Norway, NATO)}. The model draws the
 * relations between words; titles beside names and some acts add those that are sure. Most acts are
 * no relations: that two ministers met says nothing of their ties.
 */
public final class RelationFinder {
  private final ArcReader arcs = new ArcReader();
  private final Offices offices = new Offices();
  private final TitleReader titles = new TitleReader(offices);
  private final ActReader acts = new ActReader();
  private final ServiceReader services = new ServiceReader();
  private final Allegiances allegiances = new Allegiances(offices);

  /** Reads the tables that ship with the program. */
  public RelationFinder() {}

  /** Finds the relations in the order of the text. */
  public List<Relation> find(Parse parse, Cast cast, List<Statement> statements) {
    List<Claim> found = new ArrayList<>();
    // Titles first: of two claims to the same, the earlier tells the better words.
    found.addAll(titles.read(parse, cast));
    for (Sentence sentence : parse.sentences()) {
      ActStatus statuses = new ActStatus(parse.text(), sentence, statements);
      found.addAll(arcs.read(parse.text(), sentence, cast, statuses));
      found.addAll(acts.read(parse.text(), sentence, cast, statuses));
      found.addAll(services.read(parse.text(), sentence, cast, statuses));
    }
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Claim claim : allegiances.settle(found, cast)) {
      claims.merge(claim.identity(), claim, RelationFinder::better);
    }
    List<Claim> ordered =
        claims.values().stream()
            .sorted(Comparator.comparingInt(claim -> claim.trigger().start()))
            .toList();
    List<Relation> relations = new ArrayList<>();
    for (Claim claim : ordered) {
      relations.add(relation("r" + (relations.size() + 1), claim, statements));
    }
    return List.copyOf(relations);
  }

  // The earlier place wins unless a later one is clearly surer.
  private static Claim better(Claim first, Claim second) {
    return second.confidence() > first.confidence() + 0.2 ? second : first;
  }

  private static Relation relation(String id, Claim claim, List<Statement> statements) {
    List<String> around =
        statements.stream()
            .filter(statement -> holds(statement, claim.trigger()))
            .map(Statement::id)
            .toList();
    return new Relation(
        id,
        claim.predicate(),
        claim.subject(),
        claim.object(),
        claim.status(),
        claim.trigger(),
        around,
        claim.confidence());
  }

  private static boolean holds(Statement statement, Span trigger) {
    return statement.content().stream().anyMatch(span -> span.contains(trigger));
  }
}
