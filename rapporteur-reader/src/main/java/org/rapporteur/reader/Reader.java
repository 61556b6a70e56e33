package org.rapporteur.reader;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Warning;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.entity.EntityFinder;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Parser;
import org.rapporteur.reader.repair.RepairedText;
import org.rapporteur.reader.repair.Repairer;
import org.rapporteur.reader.statement.StatementFinder;

/**
 * Reads news articles about international relations into Readings.
 *
 * <pre>{@code
 * Article article = Article.of("Mikhail Gorbachev arrived in Geneva on Monday.");
 * try (Reader reader = Reader.open()) {
 *   Reading reading = reader.read(article);
 *   for (Event event : reading.events()) {
 *     System.out.println(event.type() + ": " + event.trigger().text());
 *   }
 * }
 * }</pre>
 *
 * <p>Opening a reader loads the models, which takes about a second: open one and keep it. A reader
 * holds nothing between articles, and any number of threads may use it at once. Once it is closed
 * it reads no more.
 *
 * <p>Limits: English only, and nobody checks here that the text is English; an article is read
 * whole and in memory.
 */
public final class Reader implements AutoCloseable {
  private final Repairer repairer = Repairer.open();
  private final Parser parser = Parser.open();
  private final EntityFinder entityFinder = new EntityFinder(KnowledgeBase.open());
  private final StatementFinder statementFinder = new StatementFinder();

  private Reader() {}

  /** Opens a reader with the models and tables that come with Rapporteur. */
  public static Reader open() {
    return new Reader();
  }

  /**
   * Reads one article. Damaged text is repaired first; the spans of the Reading then also tell where
   * their words stood in the input, which is the title, a blank line and the body.
   */
  public Reading read(Article article) {
    List<Warning> warnings = new ArrayList<>(InputWarnings.of(article));
    RepairedText repaired = repairer.repair(InputText.of(article));
    Parse parse = parser.parse(repaired.text(), warnings);
    Cast cast = entityFinder.find(parse, article.published());
    List<Statement> statements = statementFinder.find(parse, cast);
    Reading reading =
        new Reading(
            Reading.FORMAT,
            articleText(article, repaired),
            cast.entities(),
            List.of(),
            List.of(),
            statements,
            List.of(),
            List.of(),
            warnings);
    return repaired.changed() ? new Originals(repaired::span).addTo(reading) : reading;
  }

  /** Gives the memory of the encoder back. */
  @Override
  public void close() {
    parser.close();
  }

  private static ArticleText articleText(Article article, RepairedText repaired) {
    return new ArticleText(
        ArticleId.of(repaired.text()),
        article.title(),
        article.source(),
        article.url(),
        article.published(),
        null,
        repaired.text(),
        repaired.repairs());
  }
}
