package org.rapporteur.sources;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the text of a feed goes on to its end: the forgiving parser closes by itself what
 * was cut off, and takes the beginning of an address for the whole.
 */
final class CutFeed {
  private static final Pattern ITEM = Pattern.compile("<(/?)(?:\\w+:)?(?:item|entry)[\\s/>]");

  private final String text;
  private final String root;

  /**
   * Looks at a feed.
   *
   * @param text of the feed
   * @param root name of its outermost element
   */
  CutFeed(String text, String root) {
    this.text = text.toLowerCase(Locale.ROOT);
    this.root = root.toLowerCase(Locale.ROOT);
  }

  boolean isWhole() {
    return text.contains("</" + root);
  }

  /** Leaves out the item in the midst of which the feed breaks off. */
  Feed wholeItems(Feed feed) {
    boolean open = false;
    for (Matcher item = ITEM.matcher(text); item.find(); ) {
      open = item.group(1).isEmpty();
    }
    int whole = feed.items().size() - (open ? 1 : 0);
    return new Feed(feed.title(), feed.items().subList(0, Math.max(0, whole)));
  }

  /** Says where the feed breaks off, and what to do. */
  String why(Feed whole) {
    int count = whole.items().size();
    return "the feed is broken off in line "
        + text.lines().count()
        + ", after "
        + (count == 1 ? "1 whole item" : count + " whole items")
        + ": get it again";
  }
}
