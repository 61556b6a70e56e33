package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;

/** Turns the scores of one sentence into its record, one small decoder for each group of heads. */
final class SentenceDecoder {
  private final TreeDecoder trees = new TreeDecoder();
  private final Lemmatizer lemmatizer = Lemmatizer.open();
  private final MentionDecoder mentions;
  private final TriggerDecoder triggers;
  private final AttributionDecoder attributions;
  private final RelationDecoder relations;
  private final Labels labels;

  SentenceDecoder(Labels labels) {
    this.labels = labels;
    this.mentions = new MentionDecoder(labels);
    this.triggers = new TriggerDecoder(labels);
    this.attributions = new AttributionDecoder(labels);
    this.relations = new RelationDecoder(labels);
  }

  /**
   * Decodes a sentence.
   *
   * @param sentence its place among the scores
   */
  Sentence decode(Scores scores, int sentence, PlacedSentence placed) {
    Words words = placed.words();
    int count = words.count();
    return new Sentence(
        placed.index(),
        words.paragraph(),
        words.start(0),
        words.end(count - 1),
        tokens(scores, sentence, words),
        mentions.decode(scores, sentence, count),
        triggers.decode(scores, sentence, count),
        attributions.decode(scores, sentence, count),
        relations.decode(scores, sentence, count),
        topicScores(scores, sentence, count));
  }

  private List<Token> tokens(Scores scores, int sentence, Words words) {
    int[] heads = trees.decode(scores, sentence, words.count());
    List<Token> tokens = new ArrayList<>(heads.length);
    for (int word = 0; word < heads.length; word++) {
      Upos upos = labels.upos(best(scores, Output.UPOS, sentence, word));
      String xpos = labels.xpos(best(scores, Output.XPOS, sentence, word));
      String deprel = labels.deprel(best(scores, Output.DEPREL, sentence, word));
      String text = words.texts()[word];
      tokens.add(
          new Token(
              word,
              words.start(word),
              words.end(word),
              text,
              upos,
              xpos,
              lemmatizer.lemma(text, upos, xpos),
              heads[word],
              heads[word] < 0 ? "root" : deprel));
    }
    return tokens;
  }

  private static int best(Scores scores, Output output, int sentence, int word) {
    return Rows.best(scores.row(output, sentence, word), 0, scores.classes(output));
  }

  private static List<Double> topicScores(Scores scores, int sentence, int count) {
    List<Double> found = new ArrayList<>(count);
    for (int word = 0; word < count; word++) {
      found.add(Rows.sigmoid(scores.row(Output.TOPIC, sentence, word)[0]));
    }
    return found;
  }
}
