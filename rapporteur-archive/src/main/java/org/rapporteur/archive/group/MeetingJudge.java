package org.rapporteur.archive.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;

/**
 * Decides whether two reports tell of the same meeting. Status does not part them: one that is
 * announced, then held or called off, is one. Its date may move meanwhile, if the place stays or
 * the words say so.
 */
final class MeetingJudge implements Judge {
  static final double THRESHOLD = 50;

  /** Talks, visits and summits are told as each other. */
  private static final double OTHER_KIND = 0.5;

  private static final int MOST_EXTRA = 3;
  private static final int MOST_SHIFT = 31;
  private static final int LONGEST_WAIT = 120;
  private static final int SOON = 2;
  private static final int LATEST_TOLD = 10;
  private static final Set<String> PUT_OFF =
      Set.of("postp", "delay", "resch", "defer", "put o", "moved", "broug");

  @Override
  public Comparison compare(Told one, Told two) {
    Comparison.Scale scale = new Comparison.Scale();
    kind(one, two, scale);
    parties(one, two, scale);
    Circumstances.place(one, two, scale);
    time(one, two, scale);
    Circumstances.topics(one, two, scale);
    if (one.article() == two.article()) {
      scale.add(Evidence.SAME_ARTICLE, "");
    }
    return scale.result(THRESHOLD);
  }

  private static void kind(Told one, Told two, Comparison.Scale scale) {
    String kind = one.code().type();
    String other = two.code().type();
    if (kind.equals(other)) {
      scale.add(Evidence.SAME_TYPE, kind);
    } else if (isCall(kind) != isCall(other) && !isOther(kind) && !isOther(other)) {
      scale.veto("other kind: " + kind + ", " + other);
    } else {
      scale.add(Evidence.SAME_TYPE, OTHER_KIND, kind + ", " + other);
    }
  }

  private static boolean isCall(String kind) {
    return kind.equals(MeetingKind.CALL.label());
  }

  private static boolean isOther(String kind) {
    return kind.equals(MeetingKind.OTHER.label());
  }

  private static void parties(Told one, Told two, Comparison.Scale scale) {
    Match match = Match.of(participants(one), participants(two));
    if (match.isEmpty() || (match.isCrossed() && match.equal() < 2)) {
      scale.veto("other participants");
      return;
    }
    scale.add(Evidence.ACTORS, match.share(), match.words());
    if (match.pairs() > 1) {
      scale.add(Evidence.RECIPIENTS, match.share(), "all of them");
    }
    if (match.extra() > 0) {
      scale.add(Evidence.EXTRA_PARTY, Math.min(MOST_EXTRA, match.extra()), match.extra() + " more");
    }
  }

  private static List<Member> participants(Told told) {
    return told.parties(MeetingReports.PARTICIPANT);
  }

  private static void time(Told one, Told two, Comparison.Scale scale) {
    boolean inOrder = Told.ORDER.compare(one, two) <= 0;
    Told earlier = inOrder ? one : two;
    Told later = inOrder ? two : one;
    When first = dated(earlier);
    When second = dated(later);
    if (isHeld(earlier) && isAhead(later)) {
      afterHolding(earlier, later, scale);
    }
    if (first != null && second != null) {
      if (first.gap(second) == 0) {
        overlap(first, second, scale);
      } else {
        shift(earlier, later, first.gap(second), scale);
      }
    } else if (first != null) {
      oneDate(first, later, scale);
      announced(earlier, later, scale);
    } else if (second != null) {
      oneDate(second, earlier, scale);
      announced(earlier, later, scale);
    } else {
      publications(earlier, later, scale);
    }
  }

  /** What is announced after a meeting was held is the next one. */
  private static void afterHolding(Told held, Told ahead, Comparison.Scale scale) {
    LocalDate heldBy = held.when() != null ? held.when().to() : held.published();
    LocalDate published = ahead.published();
    When date = ahead.when();
    boolean dateAhead = date != null && heldBy != null && date.from().isAfter(heldBy);
    boolean publishedAfter = published != null && heldBy != null && published.isAfter(heldBy);
    if (dateAhead || (publishedAfter && date == null)) {
      scale.veto("announced after the other was held");
    }
  }

  private static void overlap(When one, When two, Comparison.Scale scale) {
    String words = one.equals(two) ? one.toString() : one + ", " + two;
    if (one.isDays() && two.isDays()) {
      scale.add(Evidence.SAME_DAY, words);
    } else if (one.isWithinMonth() && two.isWithinMonth()) {
      scale.add(Evidence.DATE_INSIDE, words);
    } else {
      scale.add(Evidence.DATE_INSIDE_YEAR, words);
    }
  }

  /** A date moves only as long as the meeting is announced. */
  private static void shift(Told earlier, Told later, long gap, Comparison.Scale scale) {
    String words = earlier.when() + ", " + later.when();
    boolean announced = !isHeld(earlier);
    boolean moved = Stream.of(earlier, later).anyMatch(MeetingJudge::isPutOff);
    if (announced && gap <= MOST_SHIFT && (moved || samePlace(earlier, later))) {
      scale.add(Evidence.FOLLOWS_ANNOUNCEMENT, words);
    } else {
      scale.veto("other date: " + words);
    }
  }

  private static boolean samePlace(Told one, Told two) {
    return one.place() != null
        && two.place() != null
        && !one.place().state()
        && one.place().fit(two.place()) == Where.Fit.SAME;
  }

  private static void announced(Told earlier, Told later, Comparison.Scale scale) {
    if (!isHeld(earlier) && !later.background()) {
      scale.add(Evidence.FOLLOWS_ANNOUNCEMENT, earlier.status() + ", " + later.status());
    }
  }

  private static void oneDate(When date, Told undated, Comparison.Scale scale) {
    LocalDate published = undated.published();
    if (published == null) {
      return;
    }
    String words = date + ", published " + published;
    long after = ChronoUnit.DAYS.between(date.to(), published);
    if (isHeld(undated) && published.isBefore(date.from())) {
      scale.veto("told before its day: " + words);
    } else if (after > (isHeld(undated) ? LATEST_TOLD : SOON) || -after > LONGEST_WAIT) {
      scale.veto("published at another time: " + words);
    } else if (after >= 0 && after <= SOON) {
      scale.add(Evidence.PUBLISHED_THEN, words);
    }
  }

  private static void publications(Told earlier, Told later, Comparison.Scale scale) {
    if (earlier.article() == later.article()) {
      return;
    }
    if (earlier.published() == null || later.published() == null) {
      return;
    }
    long days = ChronoUnit.DAYS.between(earlier.published(), later.published());
    String words = "published " + earlier.published() + ", " + later.published();
    boolean waits = !isHeld(earlier);
    if (days > (waits ? LONGEST_WAIT : LATEST_TOLD)) {
      scale.veto("published at another time: " + words);
    } else if (days <= SOON) {
      scale.add(Evidence.PUBLISHED_THEN, words);
    } else if (waits) {
      scale.add(Evidence.FOLLOWS_ANNOUNCEMENT, words);
    }
  }

  private static @Nullable When dated(Told told) {
    When when = told.when();
    return when != null && when.isExplicit() ? when : null;
  }

  private static boolean isHeld(Told told) {
    return told.status().equals(MeetingStatus.ACTUAL.label());
  }

  private static boolean isAhead(Told told) {
    return told.status().equals(MeetingStatus.PLANNED.label())
        || told.status().equals(MeetingStatus.POSSIBLE.label());
  }

  private static boolean isPutOff(Told told) {
    return PUT_OFF.contains(told.stem());
  }
}
