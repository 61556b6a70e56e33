package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what: source, cue and content of an attribution, direct or indirect.
 *
 * @param id {@code s1}, {@code s2} … inside one Reading
 * @param speaker who says it; absent for reportedly and the like
 * @param cue the verb or phrase that attributes it; absent when a quotation goes on
 * @param content what is said, in order
 * @param style direct, indirect or mixed
 * @param certainty of the content as its source puts it
 * @param within id of the statement that this one stands in
 * @param confidence 0 to 1
 */
public record Statement(
    String id,
    @Nullable Speaker speaker,
    @Nullable Span cue,
    List<Span> content,
    StatementStyle style,
    Certainty certainty,
    @Nullable String within,
    double confidence) {

  /** Copies the list. */
  public Statement {
    content = List.copyOf(content);
  }

  /**
   * The source of a statement.
   *
   * @param entity id of the entity, when it could be resolved
   * @param span the words that name the source here
   */
  public record Speaker(@Nullable String entity, @Nullable Span span) {}
}
