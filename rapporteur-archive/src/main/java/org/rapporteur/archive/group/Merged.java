package org.rapporteur.archive.group;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sha256;

/**
 * What the reports of one record say together.
 *
 * @param code what kind of act
 * @param status label
 * @param background older than what its articles are about
 * @param certainty label
 * @param place where
 * @param when when
 * @param day to sort by
 * @param parties in their roles
 * @param contexts labels
 * @param topics labels
 * @param confidence that it is so
 * @param first id of the report that was published first
 * @param reports how many
 * @param articles in how many articles
 * @param independent how many of these are no copies of each other
 * @param conflicts names of fields on which independent reports disagree
 */
record Merged(
    Code code,
    String status,
    boolean background,
    @Nullable String certainty,
    @Nullable Where place,
    @Nullable When when,
    @Nullable LocalDate day,
    List<Member> parties,
    SortedSet<String> contexts,
    SortedSet<String> topics,
    double confidence,
    long first,
    int reports,
    int articles,
    int independent,
    List<String> conflicts) {

  /** Returns a word that differs when something of it does that a user sees. */
  String fingerprint() {
    List<String> parts =
        parties.stream().map(party -> party.role() + party.entity() + party.country()).toList();
    String place = this.place == null ? "" : this.place.entity() + "" + this.place.role();
    String all =
        String.join(
            "\u001f",
            code.toString(),
            status,
            background + "",
            certainty + "",
            place,
            dates(),
            day + "",
            parts.toString(),
            contexts.toString(),
            topics.toString(),
            String.valueOf(Math.round(confidence * 1000)),
            first + " " + reports + " " + articles + " " + independent,
            conflicts.toString());
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private String dates() {
    return when == null
        ? ""
        : String.join(" ", when.start() + "", when.end() + "", when.precision(), when.basis());
  }

  /** Writes labels as they are stored: {@code |a|b|}. */
  static String stored(Iterable<String> labels) {
    StringBuilder stored = new StringBuilder();
    for (String label : labels) {
      stored.append(stored.isEmpty() ? "|" : "").append(label.replace('|', '/')).append('|');
    }
    return stored.toString();
  }

  static SortedSet<String> sorted(Set<String> labels) {
    return new TreeSet<>(labels);
  }
}
