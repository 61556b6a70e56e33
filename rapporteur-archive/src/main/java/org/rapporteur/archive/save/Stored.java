package org.rapporteur.archive.save;

import java.util.StringJoiner;
import org.rapporteur.archive.link.Linked;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/**
 * An article whose row is in the archive, on the way to its reports.
 *
 * @param id in this file
 * @param key {@code article-…}
 * @param reading what the reader says about it
 * @param linked its entities as those of the archive
 * @param sentences of its text
 * @param keepText whether its words may be kept
 * @param again whether it was read before
 */
record Stored(
    long id,
    String key,
    Reading reading,
    Linked linked,
    Sentences sentences,
    boolean keepText,
    boolean again) {
  /** Returns the sentence around some words, without white space at its ends. */
  Sentences.Bounds sentence(Span words) {
    return sentences.around(words.start(), words.end()).trimmed(reading.article().text());
  }

  /** Writes labels into one column: with | between and around. */
  static String labels(Iterable<?> values) {
    StringJoiner labels = new StringJoiner("|", "|", "|").setEmptyValue("");
    values.forEach(value -> labels.add(value.toString().replace('|', '/')));
    return labels.toString();
  }
}
