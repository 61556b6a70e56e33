package org.rapporteur.reader.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/**
 * How far the acts of a sentence are fact: what the words beside them say and how sure the source
 * is that speaks of them.
 *
 * <p>Example: in {@code Sudan denied that it had armed the rebels} the arming is negated. Relations
 * ask for it where they rest on the same words.
 */
public final class ActStatus {
  private final String text;
  private final Tree tree;
  private final List<Statement> statements;
  private final Map<Integer, Trigger> acts = new HashMap<>();

  /** The acts of a sentence of a text about which somebody makes statements. */
  public ActStatus(String text, Sentence sentence, List<Statement> statements) {
    this.text = text;
    this.tree = new Tree(sentence);
    this.statements = statements;
    TriggerFilter.keep(tree).forEach(trigger -> acts.put(trigger.token(), trigger));
  }

  /** What the words beside an act make of it; empty where the word names no act. */
  public Optional<Status> ruled(int token) {
    return Optional.ofNullable(acts.get(token)).map(act -> StatusRules.of(tree, act, Trace.OFF));
  }

  /** What becomes of a fact through the statement that it stands in. */
  public Status spoken(int token, Status status) {
    List<Statement> told = around(token);
    Status spoken =
        Presupposed.holds(tree, token, told) ? status : SpokenStatus.of(status, told, Trace.OFF);
    return Unthought.of(tree, token, spoken, Trace.OFF);
  }

  static Status of(Tree tree, Trigger trigger, List<Statement> told, Trace trace) {
    Status ruled = StatusRules.of(tree, trigger, trace);
    boolean granted = Presupposed.holds(tree, trigger.token(), told);
    Status spoken = granted ? ruled : SpokenStatus.of(ruled, told, trace);
    return Unthought.of(tree, trigger.token(), spoken, trace);
  }

  private List<Statement> around(int token) {
    Token word = tree.token(token);
    Span span = Span.of(text, word.start(), word.end());
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(content -> content.contains(span)))
        .toList();
  }
}
