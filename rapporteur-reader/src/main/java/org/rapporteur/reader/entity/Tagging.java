package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Sector;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.NameForm;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;

/**
 * Makes the encoder's name tags agree over the whole article: one name has one type, and is a name
 * wherever it stands.
 */
final class Tagging {
  private static final int LONGEST = 8;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> BREAKS = Set.of(";", ":", ",");
  private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM);
  private static final Set<TagType> CLAUSES = Set.of(TagType.PERSON, TagType.NORP, TagType.GPE);
  private static final double MUCH_LIKELIER = 2;
  private static final double AGAIN = 0.6;
  private static final double SURNAME = 2;

  private final KnowledgeBase knowledge;
  private final NameShapes shapes;
  private final Map<List<String>, Map<TagType, Double>> votes = new HashMap<>();

  Tagging(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.shapes = new NameShapes(knowledge);
  }

  /** The names of each sentence, in its order, without titles, dates and amounts. */
  List<List<TaggedMention>> names(Parse parse) {
    List<List<TaggedMention>> kept =
        parse.sentences().stream()
            .map(sentence ->
                whole(sentence).stream().map(name -> shapes.correct(sentence, name)).toList())
            .toList();
    for (Sentence sentence : parse.sentences()) {
      kept.get(sentence.index())
          .forEach(mention ->
              votes
                  .computeIfAbsent(words(sentence, mention), key -> new EnumMap<>(TagType.class))
                  .merge(mention.type(), mention.score(), Double::sum));
    }
    surnames();
    return parse.sentences().stream()
        .map(sentence -> names(sentence, kept.get(sentence.index())))
        .toList();
  }

  /** The last word of a full name is a name of that person too. */
  private void surnames() {
    List<List<String>> full =
        votes.entrySet().stream()
            .filter(entry -> entry.getKey().size() > 1)
            .filter(entry -> likeliest(entry.getKey(), TagType.ORG) == TagType.PERSON)
            .map(Map.Entry::getKey)
            .toList();
    for (List<String> name : full) {
      String last = name.get(name.size() - 1);
      if (last.length() > 3
          && Character.isUpperCase(last.codePointAt(0))
          && knowledge.stateName(last).isEmpty()) {
        votes
            .computeIfAbsent(List.of(last), key -> new EnumMap<>(TagType.class))
            .merge(TagType.PERSON, SURNAME, Double::sum);
      }
    }
  }

  private static List<TaggedMention> whole(Sentence sentence) {
    List<TaggedMention> names =
        sentence.mentions().stream()
            .filter(mention -> mention.type().entityType().isPresent())
            .toList();
    return names.stream().filter(mention -> !runsOn(sentence, mention, names)).toList();
  }

  /**
   * A tag over several names, such as Egypt and Israel, or over a name and the clause behind it.
   */
  private static boolean runsOn(
      Sentence sentence, TaggedMention mention, List<TaggedMention> names) {
    List<TaggedMention> inner =
        names.stream()
            .filter(other -> other != mention && other.type() == mention.type())
            .filter(other -> mention.first() <= other.first() && other.last() <= mention.last())
            .filter(other -> length(other) < length(mention))
            .toList();
    boolean begins = inner.stream().anyMatch(other -> other.first() == mention.first());
    boolean ends = inner.stream().anyMatch(other -> other.last() == mention.last());
    boolean clause =
        sentence.tokens().subList(mention.first(), mention.last() + 1).stream()
            .anyMatch(Tagging::breaks);
    return begins && ends || clause && CLAUSES.contains(mention.type());
  }

  private static int length(TaggedMention mention) {
    return mention.last() - mention.first();
  }

  private static boolean breaks(Token token) {
    return isFinite(token) || BREAKS.contains(token.text());
  }

  static boolean isFinite(Token token) {
    return FINITE.contains(token.xpos());
  }

  private static List<String> words(Sentence sentence, TaggedMention mention) {
    return words(sentence, mention.first(), mention.last());
  }

  private static List<String> words(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList();
  }

  private List<TaggedMention> names(Sentence sentence, List<TaggedMention> kept) {
    Map<Long, TaggedMention> found = new LinkedHashMap<>();
    for (TaggedMention mention : kept) {
      for (TaggedMention name : apart(sentence, mention)) {
        TaggedMention typed = typed(sentence, name);
        found.putIfAbsent(place(typed.first(), typed.last()), typed);
      }
    }
    List<TaggedMention> all = new ArrayList<>(found.values());
    again(sentence, all);
    all.addAll(TreatyNames.missing(sentence, all));
    all.sort(
        Comparator.comparingInt(TaggedMention::first).thenComparingInt(mention -> -mention.last()));
    return all;
  }

  /** The Baker-Aziz talks, of two persons whom the article names elsewhere. */
  private List<TaggedMention> apart(Sentence sentence, TaggedMention mention) {
    boolean pair =
        length(mention) == 2 && sentence.tokens().get(mention.first() + 1).text().equals("-");
    if (pair && isPerson(sentence, mention.first()) && isPerson(sentence, mention.last())) {
      return Stream.of(mention.first(), mention.last())
          .map(word -> new TaggedMention(word, word, TagType.PERSON, mention.score()))
          .toList();
    }
    return List.of(mention);
  }

  private boolean isPerson(Sentence sentence, int token) {
    return likeliest(words(sentence, token, token), TagType.ORG) == TagType.PERSON;
  }

  private static long place(int first, int last) {
    return ((long) first << 32) | last;
  }

  private TaggedMention typed(Sentence sentence, TaggedMention mention) {
    List<String> words = words(sentence, mention);
    TagType type = body(String.join(" ", words), likeliest(words, mention.type()));
    return mention.as(type);
  }

  // Armed groups and parties are bodies, though their names look like peoples: the Houthis, the
  // Taliban.
  private TagType body(String words, TagType type) {
    if (type == TagType.NORP) {
      return knowledge.group(words).filter(group -> ARMED.contains(group.sector())).isPresent()
          ? TagType.ORG
          : type;
    }
    boolean doubtful = type == TagType.GPE || type == TagType.PERSON;
    boolean isBody =
        doubtful && (knowledge.group(words).isPresent() || knowledge.body(words).isPresent());
    return isBody ? TagType.ORG : type;
  }

  /**
   * The type that the name has most often in the article, if it is much likelier than the one given
   * here.
   */
  private TagType likeliest(List<String> words, TagType here) {
    Map<TagType, Double> types = votes.getOrDefault(words, Map.of());
    double own = types.getOrDefault(here, 0.0);
    return types.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= MUCH_LIKELIER * own)
        .map(Map.Entry::getKey)
        .orElse(here);
  }

  /** Adds names that are tagged elsewhere in the article, and states, where no tag covers them. */
  private void again(Sentence sentence, List<TaggedMention> found) {
    boolean[] covered = new boolean[sentence.tokens().size()];
    Stream.concat(found.stream(), sentence.mentions().stream().filter(Tagging::isAmount))
        .forEach(mention -> Arrays.fill(covered, mention.first(), mention.last() + 1, true));
    for (int first = 0; first < covered.length; first++) {
      if (covered[first] || !isCapital(sentence, first)) {
        continue;
      }
      for (int last = Math.min(covered.length, first + LONGEST) - 1; last >= first; last--) {
        Optional<TagType> type = covered[last] ? Optional.empty() : known(sentence, first, last);
        if (type.isPresent()) {
          found.add(new TaggedMention(first, last, type.get(), AGAIN));
          Arrays.fill(covered, first, last + 1, true);
          break;
        }
      }
    }
  }

  private static boolean isAmount(TaggedMention mention) {
    return mention.type() == TagType.DATE || mention.type() == TagType.MONEY;
  }

  private static boolean isCapital(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.tokens().get(token).text().codePointAt(0));
  }

  private Optional<TagType> known(Sentence sentence, int first, int last) {
    List<String> words = words(sentence, first, last);
    Map<TagType, Double> types = votes.get(words);
    if (types != null) {
      return types.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
    return last - first < 3 ? state(String.join(" ", words)) : Optional.empty();
  }

  private Optional<TagType> state(String words) {
    return knowledge
        .stateName(words)
        .filter(name -> words.length() > 3)
        .map(name -> name.form() == NameForm.NAME ? TagType.GPE : TagType.NORP);
  }
}
