package org.rapporteur.archive.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Status;

/**
 * Weighs the dates of two reports of an act. Dates that the texts give must agree; where one gives
 * none, the days of publication stand in for it.
 */
final class Timing {
  private static final int SOON = 1;
  private static final int LATER = 3;
  private static final int LATEST = 10;
  private static final int AHEAD = 120;

  private Timing() {}

  static void weigh(Told one, Told two, Comparison.Scale scale) {
    When first = dated(one);
    When second = dated(two);
    if (first != null && second != null) {
      both(first, second, scale);
    } else if (first != null) {
      dateAndPublication(first, one, two, scale);
    } else if (second != null) {
      dateAndPublication(second, two, one, scale);
    } else {
      publications(one, two, scale);
    }
  }

  private static @Nullable When dated(Told told) {
    When when = told.when();
    return when != null && when.isExplicit() ? when : null;
  }

  private static void both(When one, When two, Comparison.Scale scale) {
    String words = one.equals(two) ? one.toString() : one + ", " + two;
    if (one.gap(two) > 0) {
      scale.veto("other date: " + words);
    } else if (one.isDays() && two.isDays()) {
      scale.add(Evidence.SAME_DAY, words);
    } else if (one.isWithinMonth() && two.isWithinMonth()) {
      scale.add(Evidence.DATE_INSIDE, words);
    } else {
      scale.add(Evidence.DATE_INSIDE_YEAR, words);
    }
  }

  /** A fact is told at its day or soon after; a plan before it. */
  private static void dateAndPublication(
      When date, Told dated, Told undated, Comparison.Scale scale) {
    LocalDate published = undated.published();
    if (undated.background() && !sameArticle(dated, undated)) {
      scale.add(Evidence.UNDATED_BACKGROUND, "");
      return;
    }
    if (published == null || sameArticle(dated, undated)) {
      return;
    }
    String words = date + ", published " + published;
    long after = ChronoUnit.DAYS.between(date.to(), published);
    boolean told = dated.status().equals(Status.ACTUAL.label());
    if (told && published.isBefore(date.from())) {
      scale.veto("told before its day: " + words);
    } else if (Math.abs(after) > (after < 0 ? AHEAD : LATEST) && date.isDays()) {
      scale.veto("published at another time: " + words);
    } else if (after >= 0 && after <= SOON) {
      scale.add(Evidence.PUBLISHED_THEN, words);
    } else if (after > SOON && after <= LATER) {
      scale.add(Evidence.PUBLISHED_SOON, words);
    }
  }

  private static void publications(Told one, Told two, Comparison.Scale scale) {
    if (sameArticle(one, two)) {
      return;
    }
    if (one.background() || two.background()) {
      scale.add(Evidence.UNDATED_BACKGROUND, "");
      return;
    }
    if (one.published() == null || two.published() == null) {
      return;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(one.published(), two.published()));
    String words = "published " + one.published() + ", " + two.published();
    if (days > LATEST) {
      scale.veto("published at another time: " + words);
    } else if (days <= SOON) {
      scale.add(Evidence.PUBLISHED_THEN, words);
    } else if (days <= LATER) {
      scale.add(Evidence.PUBLISHED_SOON, words);
    }
  }

  private static boolean sameArticle(Told one, Told two) {
    return one.article() == two.article();
  }
}
