package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.event.ActStatus;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Reads whom a person leads or serves where a verb or a possessive says so and no title does: X
 * heads the council, the council headed by X, Norway is represented by X, X speaks for the union,
 * Norway's X.
 */
final class ServiceReader {
  private static final double SCORE = 0.55;
  private static final Set<String> LEADING = Set.of("head", "lead", "chair", "command");
  private static final Set<String> SERVING = Set.of("represent", "speak");

  private final Words words = new Words();

  List<Claim> read(String text, Sentence sentence, Cast cast, ActStatus acts) {
    Tree tree = new Tree(sentence);
    StatusReader statuses = new StatusReader(tree, acts, words);
    Place place = new Place(text, sentence, cast, tree, statuses);
    List<Claim> claims = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      if (word.upos() == Upos.VERB && LEADING.contains(word.lemma())) {
        claims.addAll(place.verb(word, Predicate.LEADS));
      } else if (word.upos() == Upos.VERB && SERVING.contains(word.lemma())) {
        claims.addAll(place.verb(word, Predicate.WORKS_FOR));
      } else if (word.upos() == Upos.PROPN && word.deprel().equals("nmod:poss")) {
        place.possessive(word).ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** A sentence that is read. */
  private record Place(
      String text, Sentence sentence, Cast cast, Tree tree, StatusReader statuses) {
    List<Claim> verb(Token verb, Predicate predicate) {
      Status near = statuses.near(verb.index(), predicate, Status.ACTUAL);
      Status status = statuses.far(verb.index(), verb.index(), predicate, near);
      List<Claim> claims = new ArrayList<>();
      for (Token person : persons(verb)) {
        for (Token body : bodies(verb)) {
          claim(predicate, person, body, verb, status).ifPresent(claims::add);
        }
      }
      return claims;
    }

    private List<Token> persons(Token verb) {
      List<Token> found = new ArrayList<>();
      for (Token child : tree.children(verb.index())) {
        boolean by = isPassive(verb) && child.deprel().startsWith("obl") && hasCase(child, "by");
        if (by || child.deprel().equals("nsubj")) {
          found.add(child);
        }
      }
      if (verb.deprel().equals("acl") && !isPassive(verb) && verb.head() >= 0) {
        found.add(tree.token(verb.head()));
      }
      return found;
    }

    private List<Token> bodies(Token verb) {
      boolean speaks = verb.lemma().equals("speak");
      List<Token> found = new ArrayList<>();
      for (Token child : tree.children(verb.index())) {
        boolean done = Set.of("obj", "nsubj:pass").contains(child.deprel());
        boolean spokenFor = speaks && child.deprel().equals("obl") && hasCase(child, "for");
        if (done || spokenFor) {
          found.add(child);
        }
      }
      if (verb.deprel().equals("acl") && isPassive(verb) && verb.head() >= 0) {
        found.add(tree.token(verb.head()));
      }
      return found;
    }

    private static boolean isPassive(Token verb) {
      return verb.xpos().equals("VBN");
    }

    private boolean hasCase(Token noun, String preposition) {
      return tree.children(noun.index()).stream()
          .anyMatch(child -> child.deprel().equals("case") && child.text().equals(preposition));
    }

    /** Norway's Trygve Lie: whom a state calls its own serves it. */
    Optional<Claim> possessive(Token owner) {
      boolean state =
          cast.at(sentence.index(), owner.index()).stream()
              .allMatch(id -> cast.entity(id).ids().containsKey("iso3166"));
      if (owner.head() < 0 || !state) {
        return Optional.empty();
      }
      Token person = tree.token(owner.head());
      return person.upos() == Upos.PROPN
          ? claim(Predicate.WORKS_FOR, person, owner, person, Status.ACTUAL)
          : Optional.empty();
    }

    private Optional<Claim> claim(
        Predicate predicate, Token person, Token body, Token trigger, Status status) {
      List<String> subjects = cast.at(sentence.index(), person.index());
      List<String> objects = cast.at(sentence.index(), body.index());
      if (subjects.size() != 1 || objects.size() != 1) {
        return Optional.empty();
      }
      Entity subject = cast.entity(subjects.get(0));
      Entity object = cast.entity(objects.get(0));
      boolean fits =
          subject.type() == EntityType.PERSON
              && (object.type() == EntityType.ORG || object.type() == EntityType.GPE);
      Span span = Span.of(text, trigger.start(), trigger.end());
      return fits
          ? Optional.of(new Claim(predicate, subject.id(), object.id(), status, span, SCORE))
          : Optional.empty();
    }
  }
}
