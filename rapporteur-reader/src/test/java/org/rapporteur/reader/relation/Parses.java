package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
 * Parses written by hand: words as {@code word/UPOS/head/deprel} or {@code
 * word/UPOS/head/deprel/lemma}, sentence by sentence, followed by what the encoder would say of the
 * last sentence.
 */
public final class Parses {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  /** Adds a sentence. */
  public Parses sentence(String words) {
    if (text.length() > 0) {
      text.append(' ');
    }
    int start = text.length();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      boolean glued = parts[1].equals("PUNCT") || parts[0].equals("'s");
      if (!tokens.isEmpty() && !glued) {
        text.append(' ');
      }
      int at = text.length();
      text.append(parts[0]);
      String lemma = parts.length > 4 ? parts[4] : parts[0].toLowerCase(Locale.ROOT);
      String xpos = parts[0].equals("'s") ? "POS" : "";
      tokens.add(
          new Token(
              tokens.size(),
              at,
              text.length(),
              parts[0],
              Upos.valueOf(parts[1]),
              xpos,
              lemma,
              Integer.parseInt(parts[2]),
              parts[3]));
    }
    int index = sentences.size();
    List<Double> topics = Collections.nCopies(tokens.size(), 0.0);
    sentences.add(
        new Sentence(
            index,
            index,
            start,
            text.length(),
            tokens,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            topics));
    return this;
  }

  /** Tags a mention in the last sentence. */
  public Parses mention(int first, int last, TagType type) {
    Sentence s = last();
    return put(
        new Sentence(
            s.index(),
            s.paragraph(),
            s.start(),
            s.end(),
            s.tokens(),
            add(s.mentions(), new TaggedMention(first, last, type, 0.9)),
            s.triggers(),
            s.attributions(),
            s.relations(),
            s.topicScores()));
  }

  /** Draws a relation in the last sentence. */
  public Parses relation(int subject, Predicate predicate, int object, double score) {
    Sentence s = last();
    RelationArc arc = new RelationArc(subject, object, predicate, Status.ACTUAL, score);
    return put(
        new Sentence(
            s.index(),
            s.paragraph(),
            s.start(),
            s.end(),
            s.tokens(),
            s.mentions(),
            s.triggers(),
            s.attributions(),
            add(s.relations(), arc),
            s.topicScores()));
  }

  /** Names an act in the last sentence, with what it is about. */
  public Parses trigger(int token, EventType type, Status status, int topic) {
    Sentence s = last();
    Trigger trigger =
        new Trigger(
            token, type, null, status, false, 0.9, List.of(new Arc(Role.TOPIC, topic, 0.9)));
    return put(
        new Sentence(
            s.index(),
            s.paragraph(),
            s.start(),
            s.end(),
            s.tokens(),
            s.mentions(),
            add(s.triggers(), trigger),
            s.attributions(),
            s.relations(),
            s.topicScores()));
  }

  /** Says which tokens of the last sentence belong to topics. */
  public Parses topics(int... tokens) {
    Sentence s = last();
    List<Double> scores = new ArrayList<>(s.topicScores());
    for (int token : tokens) {
      scores.set(token, 0.9);
    }
    return put(
        new Sentence(
            s.index(),
            s.paragraph(),
            s.start(),
            s.end(),
            s.tokens(),
            s.mentions(),
            s.triggers(),
            s.attributions(),
            s.relations(),
            scores));
  }

  /** Ends the article. */
  public Parse parse() {
    return new Parse(text.toString(), sentences, Links.NONE);
  }

  private Sentence last() {
    return sentences.get(sentences.size() - 1);
  }

  private Parses put(Sentence sentence) {
    sentences.set(sentences.size() - 1, sentence);
    return this;
  }

  private static <T> List<T> add(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
