package org.rapporteur.app;

import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.Reader;
import org.rapporteur.reader.event.Explanation;

/** What the commands need of the reader; tests put a small one of their own in its place. */
public interface Engine extends AutoCloseable {
  /** Reads one article. */
  Reading read(Article article);

  /** Reads one article and keeps the reasons for each event. */
  Explained explain(Article article);

  @Override
  void close();

  /**
   * A Reading with the reasons for its events.
   *
   * @param reading what the article says
   * @param explanations one for each event
   */
  record Explained(Reading reading, List<Explanation> explanations) {
    /** Copies the list. */
    public Explained {
      explanations = List.copyOf(explanations);
    }
  }

  /** Opens the reader that comes with Rapporteur. */
  static Engine open() {
    Reader reader = Reader.open();
    return new Engine() {
      @Override
      public Reading read(Article article) {
        return reader.read(article);
      }

      @Override
      public Explained explain(Article article) {
        throw new RapporteurException("this version keeps no reasons");
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }
}
