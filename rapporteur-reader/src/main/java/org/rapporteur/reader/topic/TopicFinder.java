package org.rapporteur.reader.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Context;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.MediaTopic;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/**
 * Finds what an article is about: three to ten noun phrases, most important first.
 *
 * <p>"Reagan and Gorbachev discussed the reduction of nuclear weapons" gives the topic "reduction
 * of nuclear weapons". Every phrase of the article is weighed by the model's topic scores, by how
 * often its words come and by its place; phrases that share most of their words count as one topic.
 */
public final class TopicFinder {
  private static final int FEWEST = 3;
  private static final int MOST = 10;
  private static final double LEAST_OF_BARE = 0.6;

  private final CandidateFinder candidates = new CandidateFinder();
  private final Ranker ranker = new Ranker();
  private final ContextWords contexts = new ContextWords();

  private final KnowledgeBase knowledge;

  /** Reads the tables that ship with the program; subject codes come from the knowledge base. */
  public TopicFinder(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** A candidate with its score. */
  record Scored(Candidate candidate, Stems stems, double score) {}

  /** Finds the topics, most important first. */
  public List<Topic> find(Parse parse, Cast cast, List<Statement> statements) {
    List<Scored> scored = score(parse);
    List<Topic> topics = new ArrayList<>();
    for (Scored chosen : choose(scored, people(cast))) {
      topics.add(topic("t" + (topics.size() + 1), chosen, scored, parse, statements));
    }
    return List.copyOf(topics);
  }

  private List<Scored> score(Parse parse) {
    Features features = new Features(parse);
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : candidates.find(parse)) {
      double score = ranker.score(features.of(candidate));
      scored.add(new Scored(candidate, candidate.stems(), score));
    }
    scored.sort(
        Comparator.comparingDouble((Scored each) -> -each.score())
            .thenComparingInt(each -> each.candidate().sentence())
            .thenComparingInt(each -> each.candidate().first()));
    return scored;
  }

  private static List<Stems> people(Cast cast) {
    return cast.entities().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .map(entity -> Stems.of(entity.name()))
        .toList();
  }

  private List<Scored> choose(List<Scored> scored, List<Stems> people) {
    List<Scored> chosen = new ArrayList<>();
    for (Scored next : scored) {
      boolean enough = chosen.size() >= FEWEST && next.score() < ranker.cut();
      if (enough || chosen.size() >= MOST) {
        break;
      }
      boolean person =
          people.stream().anyMatch(name -> name.stems().containsAll(next.stems().stems()));
      if (!person && chosen.stream().noneMatch(other -> other.stems().same(next.stems()))) {
        chosen.add(next.stems().stems().size() > 1 ? next : fuller(next, scored));
      }
    }
    return chosen;
  }

  // "reduction" alone says little: the best longer phrase around the same word says of what.
  private static Scored fuller(Scored bare, List<Scored> scored) {
    Candidate word = bare.candidate();
    return scored.stream()
        .filter(other -> other.candidate().sentence() == word.sentence())
        .filter(other -> other.candidate().head() == word.head())
        .filter(other -> other.stems().stems().size() > 1)
        .filter(other -> other.score() > LEAST_OF_BARE * bare.score())
        .findFirst()
        .orElse(bare);
  }

  private Topic topic(
      String id, Scored chosen, List<Scored> scored, Parse parse, List<Statement> statements) {
    List<Span> evidence = evidence(chosen, scored, parse);
    Candidate best = chosen.candidate();
    return new Topic(
        id,
        best.label(),
        contexts(best, parse),
        knowledge.mediaTopics(best.label()).stream().map(MediaTopic::code).toList(),
        raisedBy(evidence, statements),
        TopicStatus.read(parse.sentences().get(best.sentence()), best),
        evidence,
        chosen.score());
  }

  // The chosen phrase and, in other places of the article, the best phrase that means the same.
  private static List<Span> evidence(Scored chosen, List<Scored> scored, Parse parse) {
    List<Span> evidence = new ArrayList<>();
    evidence.add(span(chosen.candidate(), parse));
    for (Scored other : scored) {
      Span span = span(other.candidate(), parse);
      boolean elsewhere = evidence.stream().noneMatch(span::overlaps);
      if (elsewhere && other.stems().stems().containsAll(chosen.stems().stems())) {
        evidence.add(span);
      }
    }
    evidence.sort(Comparator.comparingInt(Span::start));
    return evidence;
  }

  private static Span span(Candidate candidate, Parse parse) {
    List<Token> tokens = parse.sentences().get(candidate.sentence()).tokens();
    return Span.of(
        parse.text(), tokens.get(candidate.first()).start(), tokens.get(candidate.last()).end());
  }

  private List<Context> contexts(Candidate candidate, Parse parse) {
    Sentence sentence = parse.sentences().get(candidate.sentence());
    return contexts.of(
        sentence.tokens().subList(candidate.first(), candidate.last() + 1).stream()
            .map(Token::lemma)
            .toList());
  }

  private static List<String> raisedBy(List<Span> evidence, List<Statement> statements) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Statement statement : statements) {
      Statement.Speaker speaker = statement.speaker();
      if (speaker != null
          && speaker.entity() != null
          && evidence.stream().anyMatch(span -> holds(statement, span))) {
        speakers.add(speaker.entity());
      }
    }
    return List.copyOf(speakers);
  }

  private static boolean holds(Statement statement, Span span) {
    return statement.content().stream().anyMatch(content -> content.contains(span));
  }

  /** Whether it was talked about in fact is for the acts around it to say. */
  private static final class TopicStatus {
    private TopicStatus() {}

    static Status read(Sentence sentence, Candidate candidate) {
      return sentence.triggers().stream()
          .filter(trigger ->
              candidate.holds(trigger.token())
                  || trigger.arcs().stream().anyMatch(arc -> candidate.holds(arc.token())))
          .max(Comparator.comparingDouble(trigger -> trigger.score()))
          .map(trigger -> trigger.status())
          .orElse(Status.ACTUAL);
    }
  }
}
