package org.rapporteur.reader.parse;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Certainty;

/** Finds who says what: the cue, the stretch of the content and the head of the source. */
final class AttributionDecoder {
  private static final Certainty[] CERTAINTIES = Certainty.values();
  private static final int CUE = 1;

  private final LogOdds threshold;

  AttributionDecoder(Labels labels) {
    this.threshold = LogOdds.of(labels.threshold("anchor"));
  }

  List<Attribution> decode(Scores scores, int sentence, int count) {
    FloatBuffer anchors = scores.buffer(Output.ANCHOR);
    int classes = scores.classes(Output.ANCHOR);
    List<Attribution> found = new ArrayList<>();
    for (int word = 0; word < count; word++) {
      int base = scores.base(Output.ANCHOR, sentence, word);
      double score = Rows.probabilityOfAny(anchors, base, classes, threshold);
      if (score > 0) {
        boolean cue = 1 + Rows.best(anchors, base + 1, classes - 1) == CUE;
        found.add(attribution(scores, sentence, count, word, cue, score));
      }
    }
    return found;
  }

  private static Attribution attribution(
      Scores scores, int sentence, int count, int anchor, boolean cue, double score) {
    FloatBuffer starts = scores.buffer(Output.CONTENT_START);
    FloatBuffer ends = scores.buffer(Output.CONTENT_END);
    int start = scores.base(Output.CONTENT_START, sentence, anchor);
    int end = scores.base(Output.CONTENT_END, sentence, anchor);
    int bestStart = 0;
    int first = 0;
    int last = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < count; word++) {
      if (starts.get(start + word) > starts.get(start + bestStart)) {
        bestStart = word;
      }
      float sum = starts.get(start + bestStart) + ends.get(end + word);
      if (sum > highest) {
        highest = sum;
        first = bestStart;
        last = word;
      }
    }
    int source =
        Rows.best(
            scores.buffer(Output.SOURCE), scores.base(Output.SOURCE, sentence, anchor), count + 1);
    int certainty = scores.base(Output.CERTAINTY, sentence, anchor);
    return new Attribution(
        cue ? anchor : -1,
        anchor,
        first,
        last,
        source - 1,
        CERTAINTIES[Rows.best(scores.buffer(Output.CERTAINTY), certainty, CERTAINTIES.length)],
        score);
  }
}
