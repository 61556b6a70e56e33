package org.rapporteur.reader.parse;

/** Scores links by the product of two vectors when somebody asks for them. */
final class ArticleLinks implements Links {
  private static final int WIDTH = Output.LINK_WIDTH;
  private static final int ROW = WIDTH * LinkKind.values().length;
  private static final float SCALE = 1 / 8f;

  // Empty for the sentences of a very long article that are not linked.
  private final float[][] queries;
  private final float[][] keys;
  private final Labels labels;

  ArticleLinks(int sentences, Labels labels) {
    this.queries = new float[sentences][0];
    this.keys = new float[sentences][0];
    this.labels = labels;
  }

  /**
   * Keeps the vectors of a sentence of the article, which stand at a place of their own among the
   * scores.
   */
  void put(int index, Scores scores, int place, int words) {
    queries[index] = scores.copy(Output.LINK_QUERY, place, words);
    keys[index] = scores.copy(Output.LINK_KEY, place, words);
  }

  @Override
  public double score(LinkKind kind, int fromSentence, int fromToken, int toSentence, int toToken) {
    float[] query = queries[fromSentence];
    float[] key = keys[toSentence];
    if (query.length == 0 || key.length == 0) {
      return 0;
    }
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
