package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the parties of a record: those that a third of the articles name in that role, without a
 * state whose office-holder is named there too, unless more articles name the state.
 */
final class PartyVote {
  private static final int MINORITY = 3;

  private PartyVote() {}

  static List<Member> parties(List<Told> reports) {
    Map<String, Map<Long, Candidate>> roles = new LinkedHashMap<>();
    for (Told told : reports) {
      for (Member member : told.parties()) {
        roles
            .computeIfAbsent(member.role(), role -> new LinkedHashMap<>())
            .computeIfAbsent(member.entity(), entity -> new Candidate(member, new HashSet<>()))
            .articles
            .add(told.copyOf());
      }
    }
    List<Member> chosen = new ArrayList<>();
    roles.forEach((role, candidates) -> chosen.addAll(chosen(role, candidates, reports)));
    return chosen;
  }

  private static List<Member> chosen(
      String role, Map<Long, Candidate> candidates, List<Told> reports) {
    long articles =
        reports.stream()
            .filter(told -> !told.parties(role).isEmpty())
            .map(Told::copyOf)
            .distinct()
            .count();
    List<Candidate> named =
        candidates.values().stream()
            .filter(candidate -> candidate.articles.size() * MINORITY >= articles)
            .toList();
    return named.stream()
        .filter(candidate -> named.stream().noneMatch(candidate::isToldBetterBy))
        .map(Candidate::member)
        .toList();
  }

  private record Candidate(Member member, Set<Long> articles) {
    /** Told apart only when other articles name the person: one that names both means both. */
    boolean isToldBetterBy(Candidate other) {
      return other != this
          && other.member.isPerson()
          && !member.isPerson()
          && member.fit(other.member) > 0
          && other.articles.size() >= articles.size()
          && articles.stream().noneMatch(other.articles::contains);
    }
  }
}
