package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.event.ActStatus;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.resource.Rows;

/** Reads the relations that certain acts bring with them: who signs a treaty is a party to it. */
final class ActReader {
  private static final double SHARE = 0.7;
  private static final Set<EntityType> SIDES =
      Set.of(EntityType.GPE, EntityType.ORG, EntityType.NORP, EntityType.GROUP);

  private final List<Act> rows = new ArrayList<>();

  ActReader() {
    for (String[] row : Rows.of(ActReader.class, "relation", "acts.tsv")) {
      String[] roles = row[3].split(" ");
      rows.add(
          new Act(
              Predicates.of(row[0]),
              EventType.valueOf(row[1]),
              Set.of(row[2].split(" ")),
              Role.valueOf(roles[0]),
              Role.valueOf(roles[1])));
    }
  }

  /** Which act brings which relation, and between whom. */
  private record Act(
      Predicate predicate, EventType type, Set<String> lemmas, Role subject, Role object) {}

  List<Claim> read(String text, Sentence sentence, Cast cast, ActStatus acts) {
    List<Claim> claims = new ArrayList<>();
    for (Trigger trigger : sentence.triggers()) {
      Token word = sentence.tokens().get(trigger.token());
      for (Act act : rows) {
        if (act.type() == trigger.type()
            && act.lemmas().contains(word.lemma().toLowerCase(Locale.ROOT))) {
          claims.addAll(claims(text, sentence, cast, trigger, act, acts));
        }
      }
    }
    return claims;
  }

  private static List<Claim> claims(
      String text, Sentence sentence, Cast cast, Trigger trigger, Act act, ActStatus acts) {
    Status status = acts.ruled(trigger.token()).orElse(trigger.status());
    status = acts.spoken(trigger.token(), status);
    Token word = sentence.tokens().get(trigger.token());
    Span span = Span.of(text, word.start(), word.end());
    List<Claim> claims = new ArrayList<>();
    for (String subject : parties(sentence, cast, trigger, act.subject())) {
      for (String object : parties(sentence, cast, trigger, act.object())) {
        if (!subject.equals(object)
            && fits(cast, subject, act.subject())
            && fits(cast, object, act.object())) {
          claims.add(
              new Claim(act.predicate(), subject, object, status, span, SHARE * trigger.score()));
        }
      }
    }
    return claims;
  }

  private static List<String> parties(Sentence sentence, Cast cast, Trigger trigger, Role role) {
    List<String> parties = new ArrayList<>();
    for (Arc arc : trigger.arcs()) {
      if (arc.role() == role) {
        parties.addAll(cast.at(sentence.index(), arc.token()));
      }
    }
    if (parties.isEmpty() && role == Role.ACTOR) {
      cast.linked(LinkKind.ACTOR, sentence.index(), trigger.token()).stream()
          .limit(1)
          .forEach(parties::add);
    }
    return parties.stream().distinct().toList();
  }

  private static boolean fits(Cast cast, String entity, Role role) {
    EntityType type = cast.entity(entity).type();
    return role == Role.TOPIC ? type == EntityType.LAW : SIDES.contains(type);
  }
}
