package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Status;

/** Finds the fields on which independent reports of one record disagree. */
final class Disagreements {
  /** As many independent reports are compared with each other. */
  private static final int MOST = 40;

  private static final Set<String> AHEAD =
      Set.of(Status.PLANNED.label(), Status.POSSIBLE.label(), Status.HYPOTHETICAL.label());

  private static final List<Field> FIELDS =
      List.of(
          new Field("kind", Disagreements::otherKind, Disagreements::kind),
          new Field("status", Disagreements::otherStatus, Told::status),
          new Field("date", Disagreements::otherDate, told -> text(told.when())),
          new Field(
              "place",
              Disagreements::otherPlace,
              told -> told.place() == null ? "" : told.place().name()),
          parties(EventReports.ACTOR),
          parties(EventReports.RECIPIENT),
          parties(MeetingReports.PARTICIPANT));

  private Disagreements() {}

  /** Returns the names of the fields. */
  static List<String> fields(List<Told> reports) {
    List<Told> independent = oneOfEachText(reports);
    List<Told> compared = independent.subList(0, Math.min(MOST, independent.size()));
    return FIELDS.stream().filter(field -> differs(field, compared)).map(Field::name).toList();
  }

  /** Returns the values of each such field beside each other, with the reports that give them. */
  static List<Disagreement> sideBySide(List<Told> reports) {
    List<String> fields = fields(reports);
    return FIELDS.stream()
        .filter(field -> fields.contains(field.name))
        .map(field -> new Disagreement(field.name, values(field, reports)))
        .toList();
  }

  private static List<Disagreement.Value> values(Field field, List<Told> reports) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Told told : reports) {
      String value = field.value.apply(told);
      if (!value.isEmpty()) {
        values.computeIfAbsent(value, each -> new ArrayList<>()).add(told.key());
      }
    }
    return values.entrySet().stream()
        .map(entry -> new Disagreement.Value(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Field parties(String role) {
    return new Field(
        role,
        (one, two) -> otherParties(one, two, role),
        told -> told.parties(role).stream().map(Member::name).collect(Collectors.joining(", ")));
  }

  private static String kind(Told told) {
    String mode = told.code().mode();
    return told.code().type() + (mode == null ? "" : "/" + mode);
  }

  private static String text(@Nullable When when) {
    return when == null ? "" : when.toString();
  }

  /** Returns the first report of each text, however many copies there are. */
  static List<Told> oneOfEachText(List<Told> reports) {
    Set<Long> seen = new HashSet<>();
    return reports.stream().filter(told -> seen.add(told.copyOf())).toList();
  }

  private static boolean differs(Field field, List<Told> reports) {
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (field.differ.test(reports.get(i), reports.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean otherKind(Told one, Told two) {
    String mode = one.code().mode();
    String other = two.code().mode();
    return !one.code().type().equals(two.code().type())
        || (mode != null && other != null && !mode.equals(other));
  }

  /** What was announced and then held or called off is a history, no disagreement. */
  private static boolean otherStatus(Told one, Told two) {
    return !one.status().equals(two.status())
        && !AHEAD.contains(one.status())
        && !AHEAD.contains(two.status());
  }

  private static boolean otherDate(Told one, Told two) {
    When when = one.when();
    When other = two.when();
    return when != null
        && other != null
        && when.isExplicit()
        && other.isExplicit()
        && when.gap(other) > 0;
  }

  private static boolean otherPlace(Told one, Told two) {
    return one.place() != null
        && two.place() != null
        && one.place().fit(two.place()) == Where.Fit.OTHER;
  }

  /** Each names a party that the other does not. */
  private static boolean otherParties(Told one, Told two, String role) {
    List<Member> mine = one.parties(role);
    List<Member> theirs = two.parties(role);
    return !mine.isEmpty() && !theirs.isEmpty() && Match.of(mine, theirs).isCrossed();
  }

  private record Field(String name, BiPredicate<Told, Told> differ, Function<Told, String> value) {}
}
