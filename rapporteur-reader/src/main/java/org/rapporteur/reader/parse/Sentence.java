package org.rapporteur.reader.parse;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence with everything that the encoder says about it. Token indexes count from 0 within the
 * sentence.
 *
 * @param index position in the article, from 0
 * @param paragraph number of its paragraph, from 0; the title is a paragraph of its own
 * @param start first character in the text
 * @param end one past the last character
 * @param tokens its words
 * @param mentions names, titles, dates and amounts; may nest
 * @param triggers words that name acts
 * @param attributions who says what
 * @param relations stated relations
 * @param topicScores for each token the probability that it belongs to a topic of the article
 */
public record Sentence(
    int index,
    int paragraph,
    int start,
    int end,
    List<Token> tokens,
    List<TaggedMention> mentions,
    List<Trigger> triggers,
    List<Attribution> attributions,
    List<RelationArc> relations,
    List<Double> topicScores) {
  /** Copies the lists. */
  public Sentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
    triggers = List.copyOf(triggers);
    attributions = List.copyOf(attributions);
    relations = List.copyOf(relations);
    topicScores = List.copyOf(topicScores);
  }

  /** Returns the words of a mention with one space between. */
  public String words(TaggedMention mention) {
    return tokens.subList(mention.first(), mention.last() + 1).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
