package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Links;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.RelationArc;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.parse.Upos;

/**
 * Parses that no encoder would give: trees with circles, mentions that cross, arcs from anywhere to
 * anywhere.
 */
public final class RandomParses {
  private static final String[] WORDS = {
    "President",
    "treaty",
    "of",
    "Egypt",
    "and",
    "signed",
    "the",
    "war",
    "'s",
    ",",
    "ally",
    "talks",
    "ö",
    "😀",
    "Norway"
  };
  private static final String[] RELATIONS = {
    "nsubj",
    "obj",
    "nmod",
    "compound",
    "amod",
    "case",
    "conj",
    "flat",
    "appos",
    "nmod:poss",
    "punct",
    "root"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomParses(long seed) {
    random = new Random(seed);
  }

  /** Makes the parse of a seed. */
  public static Parse of(long seed) {
    RandomParses made = new RandomParses(seed);
    List<Sentence> sentences = new ArrayList<>();
    int count = made.random.nextInt(5);
    for (int index = 0; index < count; index++) {
      sentences.add(made.sentence(index));
    }
    return new Parse(made.text.toString(), sentences, Links.NONE);
  }

  private Sentence sentence(int index) {
    int start = text.length();
    int size = 1 + random.nextInt(12);
    List<Token> tokens = new ArrayList<>();
    List<Double> topics = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      String word = pick(WORDS);
      int from = text.length();
      text.append(word);
      tokens.add(
          new Token(
              at,
              from,
              text.length(),
              word,
              pick(Upos.values()),
              "NN",
              word,
              random.nextInt(size + 1) - 1,
              pick(RELATIONS)));
      text.append(' ');
      topics.add(random.nextDouble());
    }
    List<TaggedMention> mentions = new ArrayList<>();
    List<RelationArc> arcs = new ArrayList<>();
    List<Trigger> triggers = new ArrayList<>();
    for (int count = random.nextInt(5); count > 0; count--) {
      int first = random.nextInt(size);
      mentions.add(
          new TaggedMention(
              first, first + random.nextInt(size - first), pick(TagType.values()), 0.5));
      arcs.add(
          new RelationArc(
              random.nextInt(size),
              random.nextInt(size),
              pick(Predicate.values()),
              pick(Status.values()),
              random.nextDouble()));
      triggers.add(
          new Trigger(
              random.nextInt(size),
              pick(EventType.values()),
              null,
              pick(Status.values()),
              false,
              random.nextDouble(),
              List.of(new Arc(pick(Role.values()), random.nextInt(size), random.nextDouble()))));
    }
    return new Sentence(
        index,
        index,
        start,
        text.length() - 1,
        tokens,
        mentions,
        triggers,
        List.of(),
        arcs,
        topics);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
