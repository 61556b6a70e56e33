package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.Column;
import org.rapporteur.app.render.RecordColumns;
import org.rapporteur.app.render.RecordPage;
import org.rapporteur.app.render.ShownRecord;
import org.rapporteur.app.render.Style;
import org.rapporteur.app.render.TextReport;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.PlaceRecord;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;
import org.rapporteur.archive.review.Correction;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one record with all its reports. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Shows one record: what it says, every report with its source, day and words, those"
            + " published first before the others, what they disagree on, and what users said about"
            + " it. Of an article it shows what was read in it, of an entity where it appears.",
    footer = {
      "",
      "Examples:",
      "  rapporteur show meeting-3f9k2m1q8z7d4a",
      "  rapporteur show entity-5d2h9r3t6y1u8p --format json"
    })
final class ShowCommand implements Callable<Integer> {
  private static final int APPEARANCES = 20;

  private final Environment environment;

  @Parameters(paramLabel = "KEY", description = "The key of a record, as lists show it.")
  private String key = "";

  @Mixin private PageOptions page = new PageOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  ShowCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    RecordKind kind =
        RecordKind.of(key)
            .orElseThrow(
                () -> new WrongUsage("\"" + key + "\" is no key: lists show them, as in event-…"));
    try (Archive open = archive.openToRead(environment)) {
      Records records = open.records();
      switch (kind) {
        case ARTICLE -> article(open);
        case ENTITY -> entity(open);
        case EVENT ->
            record(
                open,
                records.events(),
                RecordColumns.events(),
                EventRecord::key,
                ShowCommand::entities);
        case MEETING ->
            record(
                open,
                records.meetings(),
                RecordColumns.meetings(),
                MeetingRecord::key,
                ShowCommand::entities);
        case STATEMENT ->
            record(
                open,
                records.statements(),
                RecordColumns.statements(),
                StatementRecord::key,
                statement -> Stream.ofNullable(statement.speaker()).map(PartyRecord::entity));
        case RELATION ->
            record(
                open,
                records.relations(),
                RecordColumns.relations(),
                RelationRecord::key,
                relation -> Stream.of(relation.subject(), relation.object()));
        case TOPIC ->
            record(
                open,
                records.topics(),
                RecordColumns.topics(),
                TopicRecord::key,
                topic -> Stream.empty());
        case REPORT ->
            throw new WrongUsage("give the key of a record; its reports are shown with it");
      }
    }
    return Commands.OK;
  }

  private <T> T found(Archive open, Listing<T> listing) {
    return listing.one(key).orElseThrow(() -> new MissingRecord(open.review().absence(key)));
  }

  private <T> void record(
      Archive open,
      Listing<T> listing,
      List<Column<T>> columns,
      Function<T, String> keyOf,
      Function<T, Stream<EntityReference>> entities) {
    T entry = found(open, listing);
    String shown = keyOf.apply(entry);
    List<ReportRecord> reports = listing.reports(shown);
    List<Disagreement> disagreements =
        isGrouped(shown) ? open.grouping().disagreements(shown) : List.of();
    List<Correction> corrections = open.review().of(shown);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", entry);
    if (!reports.isEmpty()) {
      json.put("reports", reports);
    }
    if (isGrouped(shown)) {
      json.put("disagreements", disagreements);
    }
    put(json, corrections);
    page.write(
        environment,
        style ->
            begin(style, shown, entry, columns)
                .entities(entities.apply(entry).toList())
                .reports(reports)
                .disagreements(disagreements)
                .corrections(corrections)
                .text(),
        json);
  }

  private <T> RecordPage begin(Style style, String shown, T entry, List<Column<T>> columns) {
    RecordPage begun = new RecordPage(style).record(shown, entry, columns);
    return shown.equals(key) ? begun : begun.joined(key);
  }

  private void entity(Archive open) {
    EntityRecord entry = found(open, open.records().entities());
    String shown = entry.entity().key();
    List<Appearance> appearances = ShownRecord.appearances(open, shown);
    List<Correction> corrections = open.review().of(shown);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", entry);
    json.put("appearances", appearances);
    put(json, corrections);
    page.write(
        environment,
        style -> {
          RecordPage begun = begin(style, shown, entry, RecordColumns.entities());
          return begun.appearances(appearances, APPEARANCES).corrections(corrections).text();
        },
        json);
  }

  private void article(Archive open) {
    ArticleRecord entry = found(open, open.records().articles());
    Optional<Reading> reading = ShownRecord.reading(open, entry);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", entry);
    reading.ifPresent(read -> json.put("reading", read));
    page.write(
        environment,
        style -> {
          String about = begin(style, key, entry, RecordColumns.articles()).text();
          return about + reading.map(read -> "\n" + new TextReport(style).next(read)).orElse("");
        },
        json);
  }

  private static void put(Map<String, Object> json, List<Correction> corrections) {
    if (!corrections.isEmpty()) {
      json.put("corrections", corrections);
    }
  }

  private static boolean isGrouped(String key) {
    RecordKind kind = RecordKind.of(key).orElseThrow();
    return kind == RecordKind.EVENT || kind == RecordKind.MEETING;
  }

  private static Stream<EntityReference> entities(EventRecord event) {
    return entities(List.of(event.actors(), event.recipients()), event.place());
  }

  private static Stream<EntityReference> entities(MeetingRecord meeting) {
    return entities(
        List.of(meeting.participants(), meeting.visitors(), meeting.hosts()), meeting.place());
  }

  private static Stream<EntityReference> entities(
      List<List<PartyRecord>> parties, @Nullable PlaceRecord place) {
    List<EntityReference> all = new ArrayList<>();
    parties.forEach(role -> role.forEach(party -> all.add(party.entity())));
    if (place != null) {
      all.add(place.entity());
    }
    return all.stream();
  }
}
