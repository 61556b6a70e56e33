package org.rapporteur.sources;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;

/** Hands what was found in one origin on, after a look at it. */
final class Intake {
  private final ArticleCheck check;
  private final Columns columns;
  private final Consumer<Input> taker;
  private long position;
  private int passedOver;

  Intake(ArticleCheck check, Columns columns, Consumer<Input> taker) {
    this.check = check;
    this.columns = columns;
    this.taker = taker;
  }

  /** Returns an intake with the same rules that hands on to another taker. */
  Intake to(Consumer<Input> other) {
    return new Intake(check, columns, other);
  }

  /** Hands on what has been looked at already. */
  void give(Input input) {
    taker.accept(input);
  }

  Columns columns() {
    return columns;
  }

  void take(String where, Article article, List<Warning> warnings) {
    taker.accept(check.check(where, article, warnings));
  }

  void take(String where, Article article, List<Warning> some, List<Warning> others) {
    take(where, article, Stream.concat(some.stream(), others.stream()).toList());
  }

  void refuse(String where, UnreadableInput e) {
    taker.accept(new Input.Unreadable(where, e.why(), e.reason()));
  }

  void refuse(String where, String why) {
    taker.accept(new Input.Unreadable(where, why));
  }

  /** Counts something that is no article and was never meant to be one. */
  void passOver() {
    passedOver++;
  }

  int passedOver() {
    return passedOver;
  }

  /** Tells how far the origin has been read, where its stream cannot tell. */
  void at(long bytes) {
    position = bytes;
  }

  long position() {
    return position;
  }
}
