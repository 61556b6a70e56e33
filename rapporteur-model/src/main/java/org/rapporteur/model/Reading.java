package org.rapporteur.model;

import java.util.List;

/**
 * What Rapporteur says about one article: the public contract of the project.
 *
 * @param format {@value #FORMAT}
 * @param article the text that all spans point into
 * @param entities who and what the article speaks of
 * @param meetings who met whom
 * @param events what was done
 * @param statements who said what
 * @param relations what relations the text states
 * @param topics what it is about, most important first
 * @param warnings what the user should know
 */
public record Reading(
    String format,
    ArticleText article,
    List<Entity> entities,
    List<Meeting> meetings,
    List<Event> events,
    List<Statement> statements,
    List<Relation> relations,
    List<Topic> topics,
    List<Warning> warnings) {

  /** Version of the format. */
  public static final String FORMAT = "rapporteur/reading/1";

  /** Copies the lists. */
  public Reading {
    entities = List.copyOf(entities);
    meetings = List.copyOf(meetings);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    topics = List.copyOf(topics);
    warnings = List.copyOf(warnings);
  }
}
