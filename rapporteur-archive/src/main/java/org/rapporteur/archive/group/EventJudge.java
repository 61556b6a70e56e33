package org.rapporteur.archive.group;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * Decides whether two reports tell the same act. What rules it out stands first; the rest is
 * weighed.
 */
final class EventJudge implements Judge {
  static final double THRESHOLD = 50;
  private static final double THRESHOLD_OF_NEIGHBOURS = 52;
  private static final int MOST_EXTRA = 3;

  /** Acts that all parties do together, so that it says nothing who is named first. */
  private static final Set<String> TOGETHER =
      Set.of(EventType.CONSULT.name(), EventType.AGREE.name());

  /**
   * Types that codebooks and coders put for each other: PLOVER 2.0 codes an agreement to meet as
   * AGREE and the meeting as CONSULT, the signing of what was agreed as SUPPORT, and a verbal
   * giving way as CONCEDE beside AGREE.
   */
  private static final List<Set<String>> NEIGHBOURS =
      List.of(
          Set.of(EventType.CONSULT.name(), EventType.AGREE.name()),
          Set.of(EventType.AGREE.name(), EventType.SUPPORT.name()),
          Set.of(EventType.AGREE.name(), EventType.CONCEDE.name()));

  @Override
  public Comparison compare(Told one, Told two) {
    Comparison.Scale scale = new Comparison.Scale();
    boolean sameType = code(one, two, scale);
    status(one, two, scale);
    parties(one, two, scale);
    Circumstances.place(one, two, scale);
    Timing.weigh(one, two, scale);
    Circumstances.topics(one, two, scale);
    if (one.article() == two.article()) {
      scale.add(Evidence.SAME_ARTICLE, "");
    }
    return scale.result(sameType ? THRESHOLD : THRESHOLD_OF_NEIGHBOURS);
  }

  @Override
  public boolean rulesOut(Told one, Told two) {
    return isOtherStatus(one, two) || isOtherType(one.code().type(), two.code().type());
  }

  private static boolean isOtherType(String one, String two) {
    return !one.equals(two) && !NEIGHBOURS.contains(Set.of(one, two));
  }

  private static boolean code(Told one, Told two, Comparison.Scale scale) {
    String type = one.code().type();
    String other = two.code().type();
    String mode = one.code().mode();
    String otherMode = two.code().mode();
    boolean same = type.equals(other);
    if (same) {
      scale.add(Evidence.SAME_TYPE, type);
      if (mode != null && otherMode != null) {
        scale.add(
            mode.equals(otherMode) ? Evidence.SAME_MODE : Evidence.OTHER_MODE,
            mode.equals(otherMode) ? mode : mode + ", " + otherMode);
      }
    } else if (isOtherType(type, other)) {
      scale.veto("other type: " + type + ", " + other);
    } else {
      scale.add(Evidence.NEIGHBOURING_TYPE, type + ", " + other);
    }
    if (one.stem().equals(two.stem())) {
      scale.add(Evidence.SAME_WORD, one.words());
    }
    return same;
  }

  private static void status(Told one, Told two, Comparison.Scale scale) {
    if (isOtherStatus(one, two)) {
      scale.veto("other status: " + one.status() + ", " + two.status());
    }
  }

  private static boolean isOtherStatus(Told one, Told two) {
    return !statusClass(one.status()).equals(statusClass(two.status()));
  }

  /** What is only possible and what holds under a condition are told as each other. */
  static String statusClass(String status) {
    return status.equals(Status.HYPOTHETICAL.label()) ? Status.POSSIBLE.label() : status;
  }

  private static void parties(Told one, Told two, Comparison.Scale scale) {
    if (one.parties().isEmpty() || two.parties().isEmpty()) {
      scale.veto("no party in one of them");
      return;
    }
    if (TOGETHER.contains(one.code().type()) && TOGETHER.contains(two.code().type())) {
      together(Match.of(one.parties(), two.parties()), scale);
      return;
    }
    Match actors = Match.of(one.parties(EventReports.ACTOR), two.parties(EventReports.ACTOR));
    Match recipients =
        Match.of(one.parties(EventReports.RECIPIENT), two.parties(EventReports.RECIPIENT));
    side(Evidence.ACTORS, actors, scale);
    side(Evidence.RECIPIENTS, recipients, scale);
    if (!actors.isKnown() && !recipients.isKnown()) {
      scale.veto("no role with parties in both");
    }
  }

  private static void side(Evidence evidence, Match match, Comparison.Scale scale) {
    if (!match.isKnown()) {
      return;
    }
    if (match.isEmpty() || (match.isCrossed() && match.pairs() * 2 <= match.shorter())) {
      scale.veto("other " + evidence.label());
      return;
    }
    scale.add(evidence, match.share(), match.words());
    extra(match, scale);
  }

  /** Two that met are known only by both; one of them met many. */
  private static void together(Match match, Comparison.Scale scale) {
    if (match.isEmpty() || (match.isCrossed() && match.equal() < 2)) {
      scale.veto("other parties");
      return;
    }
    scale.add(Evidence.ACTORS, match.share(), match.words());
    if (match.pairs() > 1) {
      scale.add(Evidence.RECIPIENTS, match.share(), "all of them");
    }
    extra(match, scale);
  }

  private static void extra(Match match, Comparison.Scale scale) {
    if (match.extra() > 0) {
      scale.add(Evidence.EXTRA_PARTY, Math.min(MOST_EXTRA, match.extra()), match.extra() + " more");
    }
  }
}
