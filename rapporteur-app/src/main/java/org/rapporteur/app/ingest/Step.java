package org.rapporteur.app.ingest;

import java.util.concurrent.CountDownLatch;
import org.rapporteur.archive.intake.OriginState;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.sources.Input;

/** What a run does, one thing after another in the order of the input. */
public sealed interface Step {
  /**
   * An article is to be read.
   *
   * @param origin file or address
   * @param found the article
   */
  record ToRead(String origin, Input.Found found) implements Step {}

  /**
   * An article was read.
   *
   * @param entry what is to be kept
   * @param where place in the origin, for people
   */
  record Taken(Entry entry, String where) implements Step {}

  /**
   * A place of the input could not be read.
   *
   * @param origin file or address
   * @param where place in it, for people
   * @param why what is wrong and what to do
   * @param passing whether a later try may succeed
   */
  record Failed(String origin, String where, String why, boolean passing) implements Step {}

  /**
   * An origin is read from its beginning.
   *
   * @param origin file or address
   */
  record Begun(String origin) implements Step {}

  /**
   * Everything of an origin was given out.
   *
   * @param state of the origin before it was read
   * @param known how many of its articles the archive held already
   */
  record Ended(OriginState state, int known) implements Step {}

  /**
   * Somebody waits until everything before is kept.
   *
   * @param kept told when it is
   */
  record Settled(CountDownLatch kept) implements Step {}
}
