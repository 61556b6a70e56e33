package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Turns the scores of one sentence into its record, one small decoder for each group of heads. */
final class SentenceDecoder {
  private static final int LONGEST_PARTICLE = 3;
  private static final String PRONOUN = "PRP";
  private static final String PROPER = "NNP";

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
        mentions(scores, sentence, words),
        triggers.decode(scores, sentence, count),
        attributions.decode(scores, sentence, count),
        relations.decode(scores, sentence, count),
        topicScores(scores, sentence, count));
  }

  private List<TaggedMention> mentions(Scores scores, int sentence, Words words) {
    List<TaggedMention> tagged = mentions.decode(scores, sentence, words.count());
    return CourtesyTitles.trim(new NameSpans(words).mend(tagged), words.texts());
  }

  private List<Token> tokens(Scores scores, int sentence, Words words) {
    int[] heads = trees.decode(scores, sentence, words.count());
    List<Token> tokens = new ArrayList<>(heads.length);
    for (int word = 0; word < heads.length; word++) {
      String text = words.texts()[word];
      Upos upos = upos(scores, sentence, word, text);
      String xpos = xpos(scores, sentence, word, text);
      String deprel = labels.deprel(best(scores, Output.DEPREL, sentence, word, c -> false));
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

  private Upos upos(Scores scores, int sentence, int word, String text) {
    boolean common = isCommon(text);
    boolean pronoun = Pronouns.may(text);
    return labels.upos(
        best(
            scores,
            Output.UPOS,
            sentence,
            word,
            c ->
                common && labels.upos(c) == Upos.PROPN || !pronoun && labels.upos(c) == Upos.PRON));
  }

  private String xpos(Scores scores, int sentence, int word, String text) {
    boolean pronoun = Pronouns.may(text);
    IntPredicate impossible = c -> !pronoun && labels.xpos(c).startsWith(PRONOUN);
    String any = labels.xpos(best(scores, Output.XPOS, sentence, word, impossible));
    if (!isCommon(text) || !any.startsWith(PROPER)) {
      return any;
    }
    String common =
        labels.xpos(
            best(
                scores,
                Output.XPOS,
                sentence,
                word,
                impossible.or(c -> labels.xpos(c).startsWith(PROPER))));
    boolean plural = common.equals("NN") && !lemmatizer.lemma(text, Upos.NOUN, "NNS").equals(text);
    return plural ? "NNS" : common;
  }

  /**
   * A word in lower case is no name, unless it is one of the short words inside names: bin, van.
   */
  private static boolean isCommon(String word) {
    return word.length() > LONGEST_PARTICLE && word.chars().allMatch(Character::isLowerCase);
  }

  /** The class that scores best, of those that are not ruled out. */
  private static int best(
      Scores scores, Output output, int sentence, int word, IntPredicate ruledOut) {
    float[] row = scores.row(output, sentence, word);
    int best = -1;
    for (int c = 0; c < scores.classes(output); c++) {
      if ((best < 0 || row[c] > row[best]) && !ruledOut.test(c)) {
        best = c;
      }
    }
    return best;
  }

  private static List<Double> topicScores(Scores scores, int sentence, int count) {
    List<Double> found = new ArrayList<>(count);
    for (int word = 0; word < count; word++) {
      found.add(Rows.sigmoid(scores.row(Output.TOPIC, sentence, word)[0]));
    }
    return found;
  }
}
