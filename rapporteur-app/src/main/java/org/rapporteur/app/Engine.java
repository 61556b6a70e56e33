package org.rapporteur.app;

import org.rapporteur.model.Article;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.ExplainedReading;
import org.rapporteur.reader.Reader;

/** What the commands need of the reader; tests put a small one of their own in its place. */
public interface Engine extends AutoCloseable {
  /** Reads one article. */
  Reading read(Article article);

  /** Reads one article and keeps the reasons for each event. */
  ExplainedReading explain(Article article);

  /** Knows where the places are that its Readings name. */
  default Gazetteer gazetteer() {
    return Gazetteer.EMPTY;
  }

  @Override
  void close();

  /** Opens the reader that comes with Rapporteur. */
  static Engine open() {
    Reader reader = Reader.open();
    return new Engine() {
      @Override
      public Reading read(Article article) {
        return reader.read(article);
      }

      @Override
      public ExplainedReading explain(Article article) {
        return reader.explain(article);
      }

      @Override
      public Gazetteer gazetteer() {
        return reader.gazetteer();
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }
}
