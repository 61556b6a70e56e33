package org.rapporteur.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Warning;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.entity.EntityFinder;
import org.rapporteur.reader.event.EventFinder;
import org.rapporteur.reader.event.ExplainedEvents;
import org.rapporteur.reader.event.MeetingFinder;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Parser;
import org.rapporteur.reader.relation.RelationFinder;
import org.rapporteur.reader.repair.RepairedText;
import org.rapporteur.reader.repair.Repairer;
import org.rapporteur.reader.statement.StatementFinder;
import org.rapporteur.reader.topic.TopicFinder;

/**
 * Reads news articles about international relations into Readings.
 *
 * <pre>{@code
 * Article article = Article.of("Mikhail Gorbachev met Ronald Reagan in Geneva on Tuesday.");
 * try (Reader reader = Reader.open()) {
 *   Reading reading = reader.read(article);
 *   for (Event event : reading.events()) {
 *     System.out.println(event.type() + ": " + event.trigger().text() + ", " + event.status());
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
  private final Repairer repairer;
  private final Parser parser;
  private final Gazetteer gazetteer;
  private final EntityFinder entityFinder;
  private final StatementFinder statementFinder = new StatementFinder();
  private final TopicFinder topicFinder;
  private final EventFinder eventFinder = new EventFinder();
  private final MeetingFinder meetingFinder = new MeetingFinder();
  private final RelationFinder relationFinder = new RelationFinder();

  private Reader(Repairer repairer, Parser parser, KnowledgeBase knowledge) {
    this.repairer = repairer;
    this.parser = parser;
    this.gazetteer = knowledge.gazetteer();
    this.entityFinder = new EntityFinder(knowledge);
    this.topicFinder = new TopicFinder(knowledge);
  }

  /** Opens a reader with the models and tables that come with Rapporteur. */
  public static Reader open() {
    // The encoder takes longest; what it leaves idle goes into the tables.
    CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Parser::open);
    Repairer repairer = Repairer.open();
    KnowledgeBase knowledge = KnowledgeBase.open();
    Reader reader = new Reader(repairer, result(parser), knowledge);
    CompletableFuture.runAsync(knowledge::preload);
    return reader;
  }

  /**
   * Reads one article. Damaged text is repaired first; the spans of the Reading then also tell
   * where their words stood in the input, which is the title, a blank line and the body.
   */
  public Reading read(Article article) {
    return read(article, false).reading();
  }

  /** Reads one article and says why each event was coded as it was. */
  public ExplainedReading explain(Article article) {
    return read(article, true);
  }

  /** Returns what knows where the towns and states are that Readings name; loaded on first use. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  private ExplainedReading read(Article article, boolean explained) {
    List<Warning> warnings = new ArrayList<>(InputWarnings.of(article));
    RepairedText repaired = repairer.repair(InputText.of(article));
    Parse parse = parser.parse(repaired.text(), warnings);
    Cast cast = entityFinder.find(parse, article.published());
    List<Statement> statements = statementFinder.find(parse, cast);
    List<Topic> topics = topicFinder.find(parse, cast, statements);
    ExplainedEvents events =
        events(parse, cast, statements, topics, article.published(), explained);
    List<Meeting> meetings = meetingFinder.find(parse, cast, events.events());
    List<Relation> relations = relationFinder.find(parse, cast, statements);
    Reading reading =
        new Reading(
            Reading.FORMAT,
            articleText(article, repaired),
            cast.entities(),
            meetings,
            events.events(),
            statements,
            relations,
            topics,
            warnings);
    return new ExplainedReading(withOriginals(reading, repaired), events.explanations());
  }

  private ExplainedEvents events(
      Parse parse,
      Cast cast,
      List<Statement> statements,
      List<Topic> topics,
      @Nullable LocalDate published,
      boolean explained) {
    return explained
        ? eventFinder.explain(parse, cast, statements, topics, published)
        : new ExplainedEvents(
            eventFinder.find(parse, cast, statements, topics, published), List.of());
  }

  /** Gives the memory of the encoder back. */
  @Override
  public void close() {
    parser.close();
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RapporteurException known) {
        throw known;
      }
      throw e;
    }
  }

  private static Reading withOriginals(Reading reading, RepairedText repaired) {
    return repaired.changed() ? new Originals(repaired::span).addTo(reading) : reading;
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
