package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;

/** Scores links by the product of two vectors when somebody asks for them. */
final class ArticleLinks implements Links {
  private static final int WIDTH = Output.LINK_WIDTH;
  private static final int ROW = WIDTH * LinkKind.values().length;
  private static final float SCALE = 1 / 8f;

  private final List<float[]> queries = new ArrayList<>();
  private final List<float[]> keys = new ArrayList<>();
  private final Labels labels;

  ArticleLinks(Labels labels) {
    this.labels = labels;
  }

  /** Adds the vectors of the next sentence of the article, which stands here in its window. */
  void add(Scores scores, int sentence, int words) {
    queries.add(scores.copy(Output.LINK_QUERY, sentence, words));
    keys.add(scores.copy(Output.LINK_KEY, sentence, words));
  }

  @Override
  public double score(LinkKind kind, int fromSentence, int fromToken, int toSentence, int toToken) {
    if (fromSentence >= queries.size() || toSentence >= keys.size()) {
      return 0;
    }
    float[] query = queries.get(fromSentence);
    float[] key = keys.get(toSentence);
    int offset = kind.ordinal() * WIDTH;
    int q = fromToken * ROW + offset;
    int k = toToken * ROW + offset;
    float sum = 0;
    for (int i = 0; i < WIDTH; i++) {
      sum += query[q + i] * key[k + i];
    }
    return Rows.sigmoid(sum * SCALE + labels.linkBias(kind));
  }
}
