package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;

/**
 * Gives titles to the persons beside whom they stand: Foreign Minister X; X, the foreign minister
 * of Y.
 */
final class Titles {
  private static final Set<String> BESIDE =
      Set.of("compound", "appos", "flat", "nmod", "nmod:desc", "amod", "parataxis");

  private static final Set<String> OWNERS = Set.of("nmod:poss", "nmod", "amod", "compound");

  private final Phrases phrases;
  private final Meanings meanings;

  Titles(Phrases phrases, Meanings meanings) {
    this.phrases = phrases;
    this.meanings = meanings;
  }

  /** Attaches what it can; the titles that stand alone are left for the references. */
  void attach(List<Sentence> sentences, Map<Naming, Draft> owners) {
    for (Sentence sentence : sentences) {
      List<Naming> persons =
          owners.keySet().stream()
              .filter(naming -> naming.sentence() == sentence.index())
              .filter(naming -> naming.type() == EntityType.PERSON)
              .toList();
      if (!persons.isEmpty()) {
        in(sentence).forEach(title -> attach(sentence, title, persons, owners));
      }
    }
  }

  /**
   * The titles of a sentence, without those that run over a clause or over a person and the next
   * title: President Clinton met President.
   */
  static List<TaggedMention> in(Sentence sentence) {
    return sentence.mentions().stream()
        .filter(mention -> mention.type() == TagType.TITLE && !runsOn(sentence, mention))
        .toList();
  }

  private static boolean runsOn(Sentence sentence, TaggedMention title) {
    boolean clause =
        sentence.tokens().subList(title.first(), title.last() + 1).stream()
            .anyMatch(Tagging::isFinite);
    return clause
        || inside(sentence, title, TagType.PERSON)
            .anyMatch(person ->
                inside(sentence, title, TagType.TITLE)
                    .anyMatch(next -> next.first() > person.last()));
  }

  private static Stream<TaggedMention> inside(
      Sentence sentence, TaggedMention title, TagType type) {
    return sentence.mentions().stream()
        .filter(inner -> inner != title && inner.type() == type)
        .filter(inner -> title.first() <= inner.first() && inner.last() <= title.last());
  }

  private void attach(
      Sentence sentence, TaggedMention title, List<Naming> persons, Map<Naming, Draft> drafts) {
    int head = phrases.head(sentence.index(), title);
    Optional<Naming> bearer = bearer(sentence, title, head, persons);
    if (bearer.isEmpty()) {
      return;
    }
    Draft person = Optional.ofNullable(drafts.get(bearer.get())).orElseThrow();
    Span span = phrases.span(sentence.index(), new Phrases.Range(title.first(), title.last()));
    person.titles().add(span.text());
    person.add(
        new Draft.Place(sentence.index(), head, head, span, MentionForm.TITLE, EntityType.PERSON));
    List<Draft> owners = owners(sentence.index(), title, head, bearer.get());
    owners.stream()
        .filter(Draft::isState)
        .flatMap(draft -> draft.state().stream())
        .findFirst()
        .ifPresent(person::belongTo);
    owners.stream().findFirst().ifPresent(person::speakFor);
    for (int token = title.first(); token <= title.last(); token++) {
      meanings.putIfAbsent(sentence.index(), token, person);
    }
  }

  private Optional<Naming> bearer(
      Sentence sentence, TaggedMention title, int head, List<Naming> persons) {
    return persons.stream()
        .filter(person -> joined(sentence, title, head, person))
        .min(Comparator.comparingInt(person -> gap(title, person)));
  }

  private boolean joined(Sentence sentence, TaggedMention title, int head, Naming person) {
    if (person.first() == title.last() + 1) {
      return true;
    }
    Token titleHead = sentence.tokens().get(head);
    Token personHead = sentence.tokens().get(person.head());
    boolean beside =
        titleHead.head() == person.head() && BESIDE.contains(titleHead.deprel())
            || personHead.head() == head && BESIDE.contains(personHead.deprel());
    return gap(title, person) <= 12
        && (beside && !possessive(titleHead, personHead) || commaBetween(sentence, title, person));
  }

  private boolean possessive(Token title, Token person) {
    return title.deprel().equals("nmod") && person.head() != title.index()
        || person.deprel().equals("nmod");
  }

  // X, foreign minister of Y: only a comma and small words stand between the two.
  private boolean commaBetween(Sentence sentence, TaggedMention title, Naming person) {
    int from = Math.min(title.last(), person.last()) + 1;
    int to = Math.max(title.first(), person.first());
    if (to - from < 1 || to - from > 3) {
      return false;
    }
    boolean comma = false;
    for (Token token : sentence.tokens().subList(from, to)) {
      comma |= token.text().equals(",");
      boolean small =
          Set.of(",", "the", "a", "an", "his", "her", "its", "former", "now")
              .contains(token.text());
      if (!small) {
        return false;
      }
    }
    return comma;
  }

  private static int gap(TaggedMention title, Naming person) {
    return Math.max(title.first() - person.last(), person.first() - title.last());
  }

  /**
   * The states and bodies whose office it is: named in the title, before it or behind it; bodies
   * first.
   */
  private List<Draft> owners(int sentence, TaggedMention title, int head, Naming person) {
    List<Integer> near = new ArrayList<>();
    for (int token = title.first(); token <= title.last(); token++) {
      near.add(token);
    }
    for (int root : List.of(head, person.head())) {
      phrases.children(sentence, root).stream()
          .filter(child -> OWNERS.contains(child.deprel()))
          .forEach(child -> near.add(child.index()));
    }
    return near.stream()
        .flatMap(token -> meanings.get(sentence, token).stream())
        .flatMap(List::stream)
        .filter(draft -> draft.isState() || draft.type() == EntityType.ORG)
        .distinct()
        .sorted(Comparator.comparing(Draft::isState))
        .toList();
  }
}
