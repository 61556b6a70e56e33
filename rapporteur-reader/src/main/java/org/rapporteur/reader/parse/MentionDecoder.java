package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds names, titles, dates and amounts; they may nest, but of two that cross the one with the
 * higher score stays.
 */
final class MentionDecoder {
  private static final int LONGEST = 20;
  private static final TagType[] TYPES = TagType.values();

  private final LogOdds threshold;

  MentionDecoder(Labels labels) {
    this.threshold = LogOdds.of(labels.threshold("mention"));
  }

  /** Returns the mentions of a sentence in order of their first word, the longer first. */
  List<TaggedMention> decode(Scores scores, int sentence, int count) {
    int classes = scores.classes(Output.SPAN);
    List<TaggedMention> found = new ArrayList<>();
    for (int first = 0; first < count; first++) {
      int width = Math.min(LONGEST, count - first);
      float[] spans = scores.rows(Output.SPAN, sentence, first, first, width);
      for (int last = first; last < first + width; last++) {
        int base = (last - first) * classes;
        double score = Rows.probabilityOfAny(spans, base, classes, threshold);
        if (score > 0) {
          found.add(
              new TaggedMention(
                  first, last, TYPES[Rows.best(spans, base + 1, classes - 1)], score));
        }
      }
    }
    return uncrossed(found);
  }

  private static List<TaggedMention> uncrossed(List<TaggedMention> found) {
    if (found.size() < 2) {
      return found;
    }
    found.sort(Comparator.comparingDouble(TaggedMention::score).reversed());
    List<TaggedMention> kept = new ArrayList<>();
    for (TaggedMention mention : found) {
      if (kept.stream().noneMatch(other -> crosses(mention, other))) {
        kept.add(mention);
      }
    }
    kept.sort(
        Comparator.comparingInt(TaggedMention::first)
            .thenComparing(Comparator.comparingInt(TaggedMention::last).reversed()));
    return kept;
  }

  private static boolean crosses(TaggedMention a, TaggedMention b) {
    return a.first() < b.first() && b.first() <= a.last() && a.last() < b.last()
        || b.first() < a.first() && a.first() <= b.last() && b.last() < a.last();
  }
}
