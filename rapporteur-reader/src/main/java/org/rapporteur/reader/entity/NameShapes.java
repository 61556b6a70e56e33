package org.rapporteur.reader.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.NameForm;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;

/**
 * Corrects a tagged name where its own words leave no doubt what it is or where it begins: the
 * Liberal Party is a body, Mount Hermon no town, Uzbek a people, and a newspaper keeps its The.
 */
final class NameShapes {
  private static final Set<TagType> DOUBTFUL = Set.of(TagType.GPE, TagType.PERSON, TagType.NORP);
  private static final Set<String> WATERS_AND_HILLS =
      Set.of("River", "Sea", "Shoal", "Reef", "Strait", "Mountains", "Desert", "Peninsula");
  private static final Set<String> BEFORE_HILLS = Set.of("Mount", "Lake", "Wadi");
  private static final Set<String> LEANINGS = Set.of("pro", "anti", "pan");

  private final KnowledgeBase knowledge;

  NameShapes(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The name with the type and the words that it should have. */
  TaggedMention correct(Sentence sentence, TaggedMention mention) {
    TaggedMention whole = leaning(sentence, withArticle(sentence, trimmed(sentence, mention)));
    return whole.as(type(sentence, whole));
  }

  /** Kuwaiti for Kuwaiti-, which the encoder cuts out of Kuwaiti-Iraqi. */
  private static TaggedMention trimmed(Sentence sentence, TaggedMention mention) {
    boolean hangs = mention.last() > mention.first() && text(sentence, mention.last()).equals("-");
    return hangs ? mention.over(mention.first(), mention.last() - 1) : mention;
  }

  /** In the middle of a sentence only a name has a capital The: The Washington Post. */
  private static TaggedMention withArticle(Sentence sentence, TaggedMention mention) {
    int article = mention.first() - 1;
    boolean inside = article > 0 && text(sentence, article).equals("The");
    return mention.type() == TagType.ORG && inside && isWord(text(sentence, article - 1))
        ? mention.over(article, mention.last())
        : mention;
  }

  /** Pro-Russian is one word, and no Russian. */
  private static TaggedMention leaning(Sentence sentence, TaggedMention mention) {
    int prefix = mention.first() - 2;
    boolean leans =
        mention.type() == TagType.NORP
            && prefix >= 0
            && LEANINGS.contains(text(sentence, prefix).toLowerCase(Locale.ROOT))
            && isJoined(sentence, prefix + 1)
            && isJoined(sentence, prefix + 2);
    return leans ? mention.over(prefix, mention.last()) : mention;
  }

  private TagType type(Sentence sentence, TaggedMention mention) {
    TagType type = mention.type();
    String first = text(sentence, mention.first());
    String last = text(sentence, mention.last());
    boolean several = mention.last() > mention.first();
    if (several && DOUBTFUL.contains(type)) {
      if (last.equals("Party")) {
        return TagType.ORG;
      }
      if (WATERS_AND_HILLS.contains(last) || BEFORE_HILLS.contains(first)) {
        return TagType.LOC;
      }
    }
    return known(sentence.words(mention), type);
  }

  private TagType known(String words, TagType type) {
    if (type == TagType.ORG) {
      boolean state =
          knowledge
              .state(words)
              .filter(s -> s.name().equals(words) || s.longName().equals(words))
              .isPresent();
      return state ? TagType.GPE : type;
    }
    boolean region =
        knowledge
            .region(words)
            .filter(found -> found.type() == EntityType.LOC && found.name().equals(words))
            .isPresent();
    if (region && (type == TagType.GPE || type == TagType.NORP)) {
      return TagType.LOC;
    }
    Optional<NameForm> form = knowledge.stateName(words).map(name -> name.form());
    boolean people =
        form.map(f -> f != NameForm.NAME).orElseGet(() -> knowledge.people(words).isPresent());
    return type == TagType.GPE && people ? TagType.NORP : type;
  }

  private static boolean isJoined(Sentence sentence, int token) {
    return sentence.tokens().get(token - 1).end() == sentence.tokens().get(token).start();
  }

  private static boolean isWord(String text) {
    return Character.isLetter(text.codePointAt(text.length() - 1)) || text.equals(",");
  }

  private static String text(Sentence sentence, int token) {
    return sentence.tokens().get(token).text();
  }
}
