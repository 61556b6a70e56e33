package org.rapporteur.archive.group;

/** What speaks for or against two reports telling the same, with its weight. */
public enum Evidence {
  /** Both are of one PLOVER type, or one kind of meeting. */
  SAME_TYPE("same type", 10),
  /** The types are told as each other: an agreement to meet, and the meeting. */
  NEIGHBOURING_TYPE("neighbouring type", -8),
  /** Done in the same way. */
  SAME_MODE("same mode", 6),
  /** Done in another way. */
  OTHER_MODE("other mode", -12),
  /** Told with the same word. */
  SAME_WORD("same word", 6),
  /** The same parties did it; all of both sides where roles do not matter. */
  ACTORS("actors", 20),
  /** It was done to the same parties. */
  RECIPIENTS("recipients", 15),
  /** Each party that one report names beyond the other. */
  EXTRA_PARTY("party in one only", -2),
  /** The same place. */
  SAME_PLACE("same place", 14),
  /** One place lies in the other. */
  PLACE_INSIDE("place inside the other", 7),
  /** Other places, one of which is only where the article was written. */
  OTHER_DATELINE("other dateline", -6),
  /** The same day or days. */
  SAME_DAY("same day", 15),
  /** A day inside a month, a quarter or a week. */
  DATE_INSIDE("date inside the other", 8),
  /** A date inside a year or more. */
  DATE_INSIDE_YEAR("date inside the other's year", 3),
  /** No day in one, but published when the other says. */
  PUBLISHED_THEN("published at the time", 8),
  /** Published a few days apart. */
  PUBLISHED_SOON("published soon after", 3),
  /** A day that only time zones or the hour of printing may explain. */
  NEXT_DAY("a day apart", 3),
  /** The article tells it as old and does not say when. */
  UNDATED_BACKGROUND("background without a date", -10),
  /** About the same topic. */
  SAME_TOPIC("same topic", 5),
  /** In the same context, such as diplomatic. */
  SAME_CONTEXT("same context", 2),
  /** About other topics. */
  OTHER_TOPIC("other topics", -5),
  /** Both stand in one article. */
  SAME_ARTICLE("same article", 5),
  /** Announced, and then held, called off or put off. */
  FOLLOWS_ANNOUNCEMENT("follows the announcement", 10);

  private final String label;
  private final double points;

  Evidence(String label, double points) {
    this.label = label;
    this.points = points;
  }

  /** Returns the words for it. */
  public String label() {
    return label;
  }

  /** Returns its full weight. */
  public double points() {
    return points;
  }

  @Override
  public String toString() {
    return label;
  }
}
