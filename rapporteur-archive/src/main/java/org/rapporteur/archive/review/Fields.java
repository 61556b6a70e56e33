package org.rapporteur.archive.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.Verdict;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;
import org.rapporteur.model.codebook.CameoCoder;

/** Which fields of which records users can correct. */
final class Fields {
  static final String VERDICT = "verdict";
  private static final List<String> VERDICTS =
      List.of(Verdict.ACCEPTED.label(), Verdict.REJECTED.label());

  private final Map<RecordKind, List<Field>> fields = new EnumMap<>(RecordKind.class);

  Fields(CameoCoder coder) {
    fields.put(
        RecordKind.EVENT,
        List.of(
            new CodeField("type", coder),
            choice("status", "event", labels(Status.values())),
            new ColumnField("certainty", "event", "certainty", labels(Certainty.values()), true),
            new DateField("date", "event"),
            new EntityField("place", "event", "place", ""),
            new PartiesField("actors", "event_party", "event", "actor"),
            new PartiesField("recipients", "event_party", "event", "recipient"),
            verdict("event")));
    fields.put(
        RecordKind.MEETING,
        List.of(
            choice("kind", "meeting", labels(MeetingKind.values())),
            choice("status", "meeting", labels(MeetingStatus.values())),
            new DateField("date", "meeting"),
            new EntityField("place", "meeting", "place", ""),
            new PartiesField("participants", "meeting_party", "meeting", "participant"),
            new PartiesField("visitors", "meeting_party", "meeting", "visitor"),
            new PartiesField("hosts", "meeting_party", "meeting", "host"),
            verdict("meeting")));
    fields.put(
        RecordKind.STATEMENT,
        List.of(
            new EntityField("speaker", "statement", "speaker", "country"),
            choice("certainty", "statement", labels(Certainty.values())),
            verdict("statement")));
    fields.put(
        RecordKind.RELATION,
        List.of(
            choice("predicate", "relation", labels(Predicate.values())),
            new EntityField("subject", "relation", "subject", ""),
            new EntityField("object", "relation", "object", ""),
            choice("status", "relation", labels(Status.values())),
            verdict("relation")));
    fields.put(
        RecordKind.TOPIC,
        List.of(new ColumnField("label", "topic", "label", List.of(), false), verdict("topic")));
    fields.put(
        RecordKind.ENTITY,
        List.of(
            new ColumnField("name", "entity", "name", List.of(), false),
            new ColumnField("country", "entity", "country", List.of(), true),
            new ColumnField("sector", "entity", "sector", List.of(), true),
            new ColumnField("wikidata", "entity", "wikidata", List.of(), true)));
  }

  /**
   * Returns the field of that name.
   *
   * @throws WrongCorrection if such records have no field of that name
   */
  Field field(RecordKind kind, String name) {
    List<Field> known = of(kind);
    return known.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new WrongCorrection(
                "the field "
                    + name
                    + " of "
                    + kind.label()
                    + " records cannot be corrected: "
                    + (known.isEmpty()
                        ? "correct the records made from it"
                        : "those that can are "
                            + known.stream().map(Field::name).collect(Collectors.joining(", ")))));
  }

  List<Field> of(RecordKind kind) {
    return fields.getOrDefault(kind, List.of());
  }

  private static Field choice(String name, String table, List<String> labels) {
    return new ColumnField(name, table, name, labels, false);
  }

  private static Field verdict(String table) {
    return new ColumnField(VERDICT, table, VERDICT, VERDICTS, true);
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::toString).toList();
  }
}
