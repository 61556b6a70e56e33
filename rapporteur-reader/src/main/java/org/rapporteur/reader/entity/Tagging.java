package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final double MUCH_LIKELIER = 2;
  private static final double AGAIN = 0.6;

  private final KnowledgeBase knowledge;
  private final Map<List<String>, Map<TagType, Double>> votes = new HashMap<>();

  Tagging(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The names of each sentence, in its order, without titles, dates and amounts. */
  List<List<TaggedMention>> names(Parse parse) {
    for (Sentence sentence : parse.sentences()) {
      sentence.mentions().stream()
          .filter(mention -> mention.type().entityType().isPresent())
          .forEach(mention ->
              votes
                  .computeIfAbsent(words(sentence, mention), key -> new EnumMap<>(TagType.class))
                  .merge(mention.type(), mention.score(), Double::sum));
    }
    return parse.sentences().stream().map(this::names).toList();
  }

  private static List<String> words(Sentence sentence, TaggedMention mention) {
    return words(sentence, mention.first(), mention.last());
  }

  private static List<String> words(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList();
  }

  private List<TaggedMention> names(Sentence sentence) {
    Map<Long, TaggedMention> found = new LinkedHashMap<>();
    for (TaggedMention mention : sentence.mentions()) {
      if (mention.type().entityType().isPresent()) {
        TaggedMention typed = typed(sentence, mention);
        found.putIfAbsent(place(typed.first(), typed.last()), typed);
      }
    }
    List<TaggedMention> all = new ArrayList<>(found.values());
    again(sentence, all);
    all.sort(
        Comparator.comparingInt(TaggedMention::first).thenComparingInt(mention -> -mention.last()));
    return all;
  }

  private static long place(int first, int last) {
    return ((long) first << 32) | last;
  }

  private TaggedMention typed(Sentence sentence, TaggedMention mention) {
    TagType type = likeliest(words(sentence, mention), mention.type());
    return new TaggedMention(mention.first(), mention.last(), type, mention.score());
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
    sentence.mentions().stream()
        .filter(mention -> mention.type() != TagType.TITLE)
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
