package org.rapporteur.sources;

import java.util.List;

/** What is done with the feeds that turn up in the input. */
interface FeedItems {
  /** Takes the articles that a feed lists. */
  void take(String name, Feed feed, Intake intake);

  /** Takes the feeds whose addresses a list holds. */
  void follow(String name, List<String> feeds, Intake intake);
}
