package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;

/**
 * Reads the relation that a title beside a name states: "Icelandic Prime Minister Steingrimur
 * Hermannsson" leads Iceland, "a spokesman for the White House, Larry Speakes," works for it.
 */
final class TitleReader {
  private static final Set<TagType> HOLDERS = Set.of(TagType.GPE, TagType.NORP, TagType.ORG);
  private static final Set<String> BESIDE =
      Set.of("appos", "flat", "compound", "nmod", "nmod:desc", "nmod:appos");
  private static final double NAMED = 0.8;
  private static final double IMPLIED = 0.45;

  private final Offices offices;

  TitleReader(Offices offices) {
    this.offices = offices;
  }

  /** Reads the titles of an article: those beside a state or body, then bare ones. */
  List<Claim> read(Parse parse, Cast cast) {
    List<Bearer> bearers = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      bearers.addAll(bearers(parse.text(), sentence, cast));
    }
    List<Claim> named = new ArrayList<>();
    bearers.forEach(bearer -> named.addAll(claims(bearer, bearer.holders(), NAMED)));
    NamedStates states = new NamedStates(parse, cast);
    List<Claim> claims = new ArrayList<>(named);
    for (Bearer bearer : bearers) {
      if (bearer.bare()) {
        claims.addAll(claims(bearer, state(cast, states, bearer, named), IMPLIED));
      }
    }
    return claims;
  }

  /**
   * A person with a title.
   *
   * @param office what the title means
   * @param trigger the words of the title
   * @param holders for whom the text says that the office is held
   * @param bare whether it is an office of a state that the text leaves out
   */
  private record Bearer(
      String person, Offices.Office office, Span trigger, List<String> holders, boolean bare) {}

  private List<Bearer> bearers(String text, Sentence sentence, Cast cast) {
    List<Bearer> bearers = new ArrayList<>();
    for (TaggedMention title : mentions(sentence, Set.of(TagType.TITLE))) {
      if (holdsName(sentence, title)) {
        continue;
      }
      offices
          .find(sentence.words(title))
          .ifPresent(office ->
              person(sentence, title)
                  .ifPresent(
                      name -> bearers.addAll(bearers(text, sentence, cast, title, office, name))));
    }
    return bearers;
  }

  private static List<Bearer> bearers(
      String text,
      Sentence sentence,
      Cast cast,
      TaggedMention title,
      Offices.Office office,
      TaggedMention name) {
    Optional<TaggedMention> holder =
        holder(sentence, title, name)
            .filter(m -> office.scope() != Offices.Scope.BODY || m.type() == TagType.ORG);
    List<String> holders =
        holder.map(m -> cast.at(sentence.index(), head(sentence, m))).orElse(List.of());
    boolean bare =
        holder.isEmpty() && office.scope() == Offices.Scope.STATE && !isForRegion(sentence, title);
    Span trigger = trigger(text, sentence, title);
    return cast.at(sentence.index(), head(sentence, name)).stream()
        .map(person -> new Bearer(person, office, trigger, holders, bare))
        .toList();
  }

  private static List<Claim> claims(Bearer bearer, List<String> holders, double confidence) {
    return holders.stream()
        .filter(holder -> !holder.equals(bearer.person()))
        .map(holder ->
            new Claim(
                bearer.office().predicate(),
                bearer.person(),
                holder,
                Status.ACTUAL,
                bearer.trigger(),
                confidence))
        .toList();
  }

  // A Minister for the Middle East serves no state of that region.
  private static boolean isForRegion(Sentence sentence, TaggedMention title) {
    return mentions(sentence, Set.of(TagType.LOC)).stream()
        .anyMatch(region -> title.first() < region.first() && region.last() <= title.last());
  }

  // A title with a name inside was tagged too long and may be that of several people.
  private static boolean holdsName(Sentence sentence, TaggedMention title) {
    return mentions(sentence, Set.of(TagType.PERSON)).stream()
        .anyMatch(name -> name.first() <= title.last() && title.first() <= name.last());
  }

  // The name that the title stands beside: directly before it, or joined to it as an apposition.
  private static Optional<TaggedMention> person(Sentence sentence, TaggedMention title) {
    List<TaggedMention> names = mentions(sentence, Set.of(TagType.PERSON));
    return names.stream()
        .filter(name -> name.first() == title.last() + 1)
        .findFirst()
        .or(() -> names.stream().filter(name -> joined(sentence, title, name)).findFirst());
  }

  private static boolean joined(Sentence sentence, TaggedMention title, TaggedMention name) {
    if (name.first() <= title.last() && title.first() <= name.last()) {
      return false;
    }
    Token office = sentence.tokens().get(head(sentence, title));
    Token person = sentence.tokens().get(head(sentence, name));
    return (office.head() == person.index() && BESIDE.contains(office.deprel()))
        || (person.head() == office.index() && BESIDE.contains(person.deprel()));
  }

  // For whom the office is held: inside the title, just before it, or behind "of" or "for".
  private static Optional<TaggedMention> holder(
      Sentence sentence, TaggedMention title, TaggedMention name) {
    List<TaggedMention> all = mentions(sentence, HOLDERS);
    Optional<TaggedMention> inside =
        all.stream()
            .filter(m -> title.first() <= m.first() && m.last() <= title.last())
            .findFirst();
    return inside
        .or(() ->
            all.stream().filter(m -> leadsUpTo(sentence, m.last(), title.first())).findFirst())
        .or(() -> all.stream().filter(m -> follows(sentence, title, m, name)).findFirst());
  }

  private static boolean leadsUpTo(Sentence sentence, int from, int to) {
    return from < to
        && to - from <= 3
        && IntStream.range(from + 1, to)
            .mapToObj(sentence.tokens()::get)
            .allMatch(token ->
                token.xpos().equals("POS")
                    || token.deprel().equals("amod")
                    || token.text().equalsIgnoreCase("former"));
  }

  private static boolean follows(
      Sentence sentence, TaggedMention title, TaggedMention mention, TaggedMention name) {
    int gap = mention.first() - title.last();
    if (gap < 2 || gap > 5 || (name.first() > title.last() && name.first() < mention.first())) {
      return false;
    }
    Token first = sentence.tokens().get(title.last() + 1);
    int office = head(sentence, title);
    return Set.of("of", "for", "to", "at").contains(first.text())
        && sentence.tokens().get(head(sentence, mention)).head() == office;
  }

  // A title without a state beside it is held in the state that the person is known to be of, else
  // in one that the article has spoken of before.
  private static List<String> state(
      Cast cast, NamedStates states, Bearer bearer, List<Claim> taken) {
    String country = cast.entity(bearer.person()).country();
    Optional<Entity> known =
        cast.entities().stream()
            .filter(state -> state.ids().containsKey("iso3166"))
            .filter(state -> country != null && country.equals(state.country()))
            .findFirst();
    Optional<Entity> state = country == null ? states.before(bearer.trigger().start()) : known;
    return state
        .filter(found -> taken.stream().noneMatch(claim -> isTaken(claim, found, bearer)))
        .map(found -> List.of(found.id()))
        .orElse(List.of());
  }

  // A state has one president: who else bears that title is another's.
  private static boolean isTaken(Claim claim, Entity state, Bearer bearer) {
    return claim.object().equals(state.id())
        && !claim.subject().equals(bearer.person())
        && claim.trigger().text().equalsIgnoreCase(bearer.trigger().text());
  }

  private static Span trigger(String text, Sentence sentence, TaggedMention title) {
    int first = title.first();
    for (TaggedMention inner : mentions(sentence, HOLDERS)) {
      if (inner.first() == first && inner.last() < title.last()) {
        first = inner.last() + 1;
      }
    }
    while (first < title.last() && sentence.tokens().get(first).xpos().equals("POS")) {
      first++;
    }
    List<Token> tokens = sentence.tokens();
    return Span.of(text, tokens.get(first).start(), tokens.get(title.last()).end());
  }

  private static List<TaggedMention> mentions(Sentence sentence, Set<TagType> types) {
    return sentence.mentions().stream().filter(m -> types.contains(m.type())).toList();
  }

  /** The token of a mention whose head lies outside it. */
  static int head(Sentence sentence, TaggedMention mention) {
    return IntStream.rangeClosed(mention.first(), mention.last())
        .filter(at -> {
          int head = sentence.tokens().get(at).head();
          return head < mention.first() || head > mention.last();
        })
        .findFirst()
        .orElse(mention.last());
  }
}
