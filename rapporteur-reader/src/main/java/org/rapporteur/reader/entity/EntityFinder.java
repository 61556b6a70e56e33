package org.rapporteur.reader.entity;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.Office;
import org.rapporteur.reader.knowledge.RoleNoun;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/**
 * Finds who and what an article speaks of.
 *
 * <p>Example: from {@code Russian President Vladimir Putin arrived in Baku. He met Ilham Aliyev.}
 * come Russia, Vladimir Putin with his title and a pronoun, Baku, and Ilham Aliyev. Names are
 * grouped inside one article only.
 */
public final class EntityFinder {
  private final KnowledgeBase knowledge;

  /** A finder that looks up states, capitals and bodies in a knowledge base. */
  public EntityFinder(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns the entities of a parse; the date of publication tells who held an office then. */
  public Cast find(Parse parse, @Nullable LocalDate published) {
    Phrases phrases = new Phrases(parse);
    Map<Naming, Draft> owners = new NameGrouper(parse, phrases, knowledge).group();
    Scene scene = new Scene(parse, phrases, knowledge);
    enter(owners, scene);
    new Titles(phrases, scene.meanings()).attach(parse.sentences(), owners);
    scene.drafts().forEach(this::learnGender);
    scene.drafts().forEach(draft -> learnOffice(draft, published));
    scene.sets().scan();
    resolve(parse, scene);
    return new Casting(scene, published).cast();
  }

  private static void enter(Map<Naming, Draft> owners, Scene scene) {
    owners.values().stream().distinct().forEach(scene.drafts()::add);
    List<Map.Entry<Naming, Draft>> longestFirst =
        owners.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<Naming, Draft> entry) -> -length(entry.getKey())))
            .toList();
    for (Map.Entry<Naming, Draft> entry : longestFirst) {
      scene.name(entry.getKey(), entry.getValue());
    }
    for (int index = longestFirst.size() - 1; index >= 0; index--) {
      Naming naming = longestFirst.get(index).getKey();
      for (int token = naming.first(); token <= naming.last(); token++) {
        scene.meanings().putIfAbsent(naming.sentence(), token, longestFirst.get(index).getValue());
      }
    }
  }

  private void learnGender(Draft draft) {
    if (draft.isPerson()) {
      draft.titles().stream()
          .flatMap(title -> knowledge.role(title).map(RoleNoun::gender).stream())
          .findFirst()
          .or(() -> knowledge.gender(givenName(draft)))
          .ifPresent(draft::learn);
    }
  }

  /** Only where the article gives no other office: a namesake may live elsewhere. */
  private void learnOffice(Draft draft, @Nullable LocalDate published) {
    if (draft.isPerson() && draft.state().isEmpty()) {
      String name = Names.of(draft, knowledge).full();
      Optional<Office> office =
          published == null
              ? titled(draft, knowledge.offices(name))
              : knowledge
                  .office(name, published)
                  .filter(held -> draft.titles().isEmpty() || draft.bears(held.office()));
      office.ifPresent(draft::hold);
    }
  }

  /**
   * Without a date, the office that the article calls the person by, if it is that of one state.
   */
  private static Optional<Office> titled(Draft draft, List<Office> offices) {
    List<Office> borne = offices.stream().filter(office -> draft.bears(office.office())).toList();
    long states = borne.stream().map(Office::country).distinct().count();
    return states == 1 ? borne.stream().findFirst() : Optional.empty();
  }

  private String givenName(Draft draft) {
    String full = Names.of(draft, knowledge).full();
    int blank = full.indexOf(' ');
    return blank < 0 ? "" : full.substring(0, blank);
  }

  private static int length(Naming naming) {
    return naming.last() - naming.first();
  }

  private static void resolve(Parse parse, Scene scene) {
    References references = new References(scene);
    for (Sentence sentence : parse.sentences()) {
      BitSet parties = parties(sentence);
      BitSet titles = titles(sentence, scene.phrases());
      for (Token token : sentence.tokens()) {
        boolean party = parties.get(token.index());
        boolean pronoun = References.isPronoun(token.text().toLowerCase(Locale.ROOT));
        if (party || pronoun || titles.get(token.index())) {
          List<Draft> meant = references.resolve(sentence.index(), token.index(), party);
          if (party) {
            meant.forEach(scene::government);
          }
        }
      }
    }
  }

  /** The tokens that fill a role of a party: of an act, a statement or a relation. */
  private static BitSet parties(Sentence sentence) {
    BitSet parties = new BitSet();
    sentence.triggers().stream()
        .flatMap(trigger -> trigger.arcs().stream())
        .filter(arc -> arc.role() == Role.ACTOR || arc.role() == Role.RECIPIENT)
        .mapToInt(Arc::token)
        .forEach(parties::set);
    sentence.attributions().stream()
        .filter(attribution -> attribution.source() >= 0)
        .forEach(attribution -> parties.set(attribution.source()));
    sentence
        .relations()
        .forEach(relation -> {
          parties.set(relation.subject());
          parties.set(relation.object());
        });
    return parties;
  }

  private static BitSet titles(Sentence sentence, Phrases phrases) {
    BitSet titles = new BitSet();
    Titles.in(sentence).forEach(mention -> titles.set(phrases.head(sentence.index(), mention)));
    return titles;
  }
}
