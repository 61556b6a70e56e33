package org.rapporteur.archive.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Context;

/**
 * What is talked about.
 *
 * @param key {@code topic-…}
 * @param label one to six words in noun form
 * @param contexts PLOVER contexts
 * @param mediaTopics IPTC Media Topics codes
 * @param day of the first publication
 * @param lastDay of the last
 * @param articles in how many articles
 * @param independent how many of these are no copies of each other
 * @param verdict what a user said about the record
 */
public record TopicRecord(
    String key,
    String label,
    List<Context> contexts,
    List<String> mediaTopics,
    @Nullable LocalDate day,
    @Nullable LocalDate lastDay,
    int articles,
    int independent,
    Verdict verdict) {
  /** Copies the lists. */
  public TopicRecord {
    contexts = List.copyOf(contexts);
    mediaTopics = List.copyOf(mediaTopics);
  }
}
