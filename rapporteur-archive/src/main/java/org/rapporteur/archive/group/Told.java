package org.rapporteur.archive.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about one act or meeting, as far as grouping looks at it.
 *
 * @param id of the report
 * @param key of the report
 * @param article id
 * @param copyOf id of the article whose words it repeats; its own if none
 * @param published day of publication
 * @param record id of the event or meeting it is in
 * @param code what kind of act
 * @param status label
 * @param background older than what the article is about
 * @param certainty label
 * @param place where
 * @param when when
 * @param parties who
 * @param topics labels
 * @param contexts labels
 * @param words the trigger
 * @param start of the trigger
 * @param confidence of the reader
 */
record Told(
    long id,
    String key,
    long article,
    long copyOf,
    @Nullable LocalDate published,
    @Nullable Long record,
    Code code,
    String status,
    boolean background,
    @Nullable String certainty,
    @Nullable Where place,
    @Nullable When when,
    List<Member> parties,
    Set<String> topics,
    Set<String> contexts,
    String words,
    int start,
    double confidence) {
  /** By publication, then as they came into the archive, then as the article puts them. */
  static final Comparator<Told> ORDER =
      Comparator.comparing(Told::publishedOrLast)
          .thenComparingLong(Told::article)
          .thenComparingInt(Told::start)
          .thenComparingLong(Told::id);

  private static final int STEM = 5;

  Told {
    parties = List.copyOf(parties);
    topics = Set.copyOf(topics);
    contexts = Set.copyOf(contexts);
  }

  List<Member> parties(String role) {
    return parties.stream().filter(party -> party.role().equals(role)).toList();
  }

  /** Returns the words in small letters. */
  String folded() {
    return words.toLowerCase(Locale.ROOT);
  }

  /** Returns the beginning of the words, which a verb and its noun have in common. */
  String stem() {
    String folded = folded();
    return folded.substring(0, Math.min(STEM, folded.length()));
  }

  Told withParties(List<Member> members, Set<String> labels) {
    return new Told(
        id,
        key,
        article,
        copyOf,
        published,
        record,
        code,
        status,
        background,
        certainty,
        place,
        when,
        members,
        labels,
        contexts,
        words,
        start,
        confidence);
  }

  private LocalDate publishedOrLast() {
    return published == null ? LocalDate.MAX : published;
  }
}
