package org.rapporteur.archive.group;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.EventType;

/**
 * Numbers that two reports have in common if they may tell the same: what kind of thing, who, and
 * when. A report is compared only with records that share one, so that the size of the archive does
 * not matter.
 */
final class Blocks {
  private static final int MOST_PARTIES = 6;
  private static final int MOST_PAIRS = 6;
  private static final int DAYS_AROUND = 4;
  private static final int MONTHS_AROUND = 4;
  private static final int MOST_MONTHS = 4;
  private static final int MOST_YEARS = 10;
  private static final Set<String> TOLD_AS_EACH_OTHER =
      Set.of(
          EventType.CONSULT.name(),
          EventType.AGREE.name(),
          EventType.SUPPORT.name(),
          EventType.CONCEDE.name());

  private Blocks() {}

  /** Returns the numbers under which a report of an act is found. */
  static Set<Long> ofEvent(Told told) {
    return crossed(eventKind(told), parties(told.parties()), eventDates(told, 0));
  }

  /** Returns the numbers under which records of the same act may be found. */
  static Set<Long> nearEvent(Told told) {
    return crossed(eventKind(told), parties(told.parties()), eventDates(told, DAYS_AROUND));
  }

  /** Returns the numbers under which a report of a meeting is found. */
  static Set<Long> ofMeeting(Told told) {
    return crossed("m", meetingParties(told), meetingDates(told, 0));
  }

  /** Returns the numbers under which records of the same meeting may be found. */
  static Set<Long> nearMeeting(Told told) {
    return crossed("m", meetingParties(told), meetingDates(told, MONTHS_AROUND));
  }

  private static String eventKind(Told told) {
    String type = told.code().type();
    return (TOLD_AS_EACH_OTHER.contains(type) ? "verbal" : type)
        + " "
        + EventJudge.statusClass(told.status());
  }

  private static Set<String> meetingParties(Told told) {
    return parties(told.parties(MeetingReports.PARTICIPANT));
  }

  /** Each party, each two countries, and the country if it is the only one. */
  private static Set<String> parties(List<Member> members) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> countries = new TreeSet<>();
    members.stream()
        .limit(MOST_PARTIES)
        .forEach(member -> {
          keys.add("e" + member.entity());
          countries.add(member.country() == null ? "e" + member.entity() : member.country());
        });
    List<String> ordered = List.copyOf(countries);
    if (ordered.size() == 1) {
      keys.add("c" + ordered.get(0));
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        pairs.add("p" + ordered.get(i) + " " + ordered.get(j));
      }
    }
    pairs.stream().limit(MOST_PAIRS).forEach(keys::add);
    return keys;
  }

  private static Collection<String> eventDates(Told told, int around) {
    When when = told.when();
    if (when == null || !when.isExplicit()) {
      LocalDate published = told.published();
      if (published == null) {
        return List.of("none");
      }
      List<String> dates = days(published.minusDays(around), published.plusDays(around));
      return around == 0 ? dates : joined(dates, months(published, published, 0));
    }
    List<String> years = years(when);
    if (when.isDays()) {
      List<String> days = days(when.from().minusDays(around / 2), when.to().plusDays(around));
      return around == 0 ? days : joined(days, joined(months(when.from(), when.to(), 0), years));
    }
    List<String> months = months(when.from(), when.to(), 0);
    if (months.size() > MOST_MONTHS) {
      return around == 0 ? years : joined(months, years);
    }
    return around == 0 ? months : joined(days(when.from(), when.to()), joined(months, years));
  }

  private static Collection<String> meetingDates(Told told, int around) {
    When when = told.when();
    if (when == null || !when.isExplicit()) {
      LocalDate published = told.published();
      return published == null ? List.of("none") : months(published, published, around);
    }
    List<String> years = years(when);
    if (when.length() > MOST_MONTHS * 31L) {
      return around == 0 ? years : joined(months(when.from(), when.to(), 0), years);
    }
    List<String> months = months(when.from(), when.to(), around);
    return around == 0 ? months : joined(months, years);
  }

  private static List<String> days(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).map(day -> "d" + day.toEpochDay()).toList();
  }

  private static List<String> months(LocalDate from, LocalDate to, int around) {
    YearMonth last = YearMonth.from(to).plusMonths(around);
    return Stream.iterate(
            YearMonth.from(from).minusMonths(around),
            month -> !month.isAfter(last),
            month -> month.plusMonths(1))
        .limit(MOST_YEARS * 12L)
        .map(month -> "m" + month)
        .toList();
  }

  private static List<String> years(When when) {
    return Stream.iterate(
            when.from().getYear(), year -> year <= when.to().getYear(), year -> year + 1)
        .limit(MOST_YEARS)
        .map(year -> "y" + year)
        .toList();
  }

  private static List<String> joined(List<String> one, List<String> two) {
    return Stream.concat(one.stream(), two.stream()).toList();
  }

  private static Set<Long> crossed(
      String kind, Collection<String> parties, Collection<String> dates) {
    Set<Long> numbers = new LinkedHashSet<>();
    for (String party : parties) {
      long start = number(number(0xcbf29ce484222325L, kind), party);
      for (String date : dates) {
        numbers.add(mixed(number(start, date)));
      }
    }
    return numbers;
  }

  private static long number(long start, String text) {
    long number = start;
    for (int i = 0; i < text.length(); i++) {
      number = (number ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (number ^ 0x1f) * 0x100000001b3L;
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 33);
  }
}
