package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Certainty;

/** Finds who says what: the cue, the stretch of the content and the head of the source. */
final class AttributionDecoder {
  private static final Certainty[] CERTAINTIES = Certainty.values();
  private static final int CUE = 1;

  private final LogOdds threshold;

  AttributionDecoder(Labels labels) {
    this.threshold = LogOdds.of(labels.threshold("attribution"));
  }

  List<Attribution> decode(Scores scores, int sentence, int count) {
    int classes = scores.classes(Output.ANCHOR);
    List<Attribution> found = new ArrayList<>();
    for (int word = 0; word < count; word++) {
      float[] anchors = scores.row(Output.ANCHOR, sentence, word);
      double score = Rows.probabilityOfAny(anchors, 0, classes, threshold);
      if (score > 0) {
        boolean cue = 1 + Rows.best(anchors, 1, classes - 1) == CUE;
        found.add(attribution(scores, sentence, count, word, cue, score));
      }
    }
    return found;
  }

  private static Attribution attribution(
      Scores scores, int sentence, int count, int anchor, boolean cue, double score) {
    float[] starts = scores.rows(Output.CONTENT_START, sentence, anchor, 0, count);
    float[] ends = scores.rows(Output.CONTENT_END, sentence, anchor, 0, count);
    int bestStart = 0;
    int first = 0;
    int last = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < count; word++) {
      if (starts[word] > starts[bestStart]) {
        bestStart = word;
      }
      float sum = starts[bestStart] + ends[word];
      if (sum > highest) {
        highest = sum;
        first = bestStart;
        last = word;
      }
    }
    float[] sources = scores.rows(Output.SOURCE, sentence, anchor, 0, count + 1);
    float[] certainties = scores.row(Output.CERTAINTY, sentence, anchor);
    return new Attribution(
        cue ? anchor : -1,
        anchor,
        first,
        last,
        Rows.best(sources, 0, count + 1) - 1,
        CERTAINTIES[Rows.best(certainties, 0, CERTAINTIES.length)],
        score);
  }
}
