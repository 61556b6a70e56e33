package org.rapporteur.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever its form.
 *
 * @param title name of the feed, which is mostly that of the outlet
 * @param items what it lists, in its order
 */
record Feed(@Nullable String title, List<FeedItem> items) {
  Feed {
    items = List.copyOf(items);
  }
}
