package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.PlaceRecord;
import org.rapporteur.archive.record.ReportRecord;

/** PLOVER's JSON: one event a line, with compound parties kept together. */
final class PloverLines implements Export {
  private static final String CODEBOOK = "plover-2.0";
  private static final String CODER = "rapporteur";

  private final Sink sink;
  private final ExportOptions options;

  PloverLines(OutputStream out, ExportOptions options) {
    this.sink = new Sink(out);
    this.options = options;
  }

  static List<Field> fields() {
    return List.of(
        new Field("id", FieldType.STRING, "Key of the event."),
        new Field(
            "date",
            FieldType.DATE,
            "Day it began, or that of the first publication; absent where an undated article names none."),
        new Field("enddate", FieldType.DATE, "Last day, if reports say it."),
        new Field("event", FieldType.ARRAY, "PLOVER 2.0 type; one."),
        new Field("mode", FieldType.ARRAY, "PLOVER 2.0 mode."),
        new Field("context", FieldType.ARRAY, "PLOVER contexts."),
        new Field("quad_code", FieldType.INTEGER, "1 to 4."),
        new Field("event_scale", FieldType.NUMBER, "Score of mode or type, -10 to 10."),
        new Field(
            "actor",
            FieldType.ARRAY,
            "code, sector, entity_text, identifier_id (Wikidata), identifier_text, office."),
        new Field("recipient", FieldType.ARRAY, "Likewise."),
        new Field(
            "event_loc",
            FieldType.OBJECT,
            "resolved_place, geonameid, lat, lon, city, country_code, resolution (5 below a city,"
                + " 4 city, 1 country; absent for areas between)."),
        new Field("event_text", FieldType.STRING, "Words that name the act in the first report."),
        new Field("text", FieldType.OBJECT, "start and end of these words, and their sentence."),
        new Field(
            "cite_info",
            FieldType.OBJECT,
            "corpus, citation, url, title, language, publication, coder, codebook, version."),
        new Field("coder", FieldType.STRING, "rapporteur."),
        new Field("coded_date", FieldType.DATE, "When the first report came into the archive."),
        new Field("coded_time", FieldType.STRING, "Likewise, UTC."),
        new Field(
            "comment",
            FieldType.STRING,
            "status, certainty, background, reports and independent articles, which PLOVER has no"
                + " field for: status=actual; reports=3; independent=2."));
  }

  @Override
  public void event(EventRecord event) {
    ReportRecord first = event.history().first();
    Members line =
        new Members()
            .put("id", event.key())
            .put("date", When.day(event))
            .put("enddate", laterDay(event))
            .putTexts("event", List.of(event.type().name()));
    if (event.mode() != null) {
      line.putTexts("mode", List.of(event.mode().label()));
    }
    line.putTexts("context", event.contexts())
        .put("quad_code", event.quad().ordinal() + 1)
        .put("event_scale", event.intensity())
        .putEach("actor", event.actors(), PloverLines::entity)
        .putEach("recipient", event.recipients(), PloverLines::entity)
        .put("event_loc", location(event.place()))
        .put("event_text", first.words())
        .put("text", text(first))
        .put("cite_info", citation(first.article()))
        .put("coder", CODER)
        .put("coded_date", first.article().added().atZone(ZoneOffset.UTC).toLocalDate())
        .put("coded_time", first.article().added().atZone(ZoneOffset.UTC).toLocalTime())
        .put("comment", comment(event));
    sink.write(line.line());
    sink.write("\n");
  }

  @Override
  public void finish() {
    sink.flush();
  }

  private static @Nullable LocalDate laterDay(EventRecord event) {
    LocalDate end = When.end(event.date());
    return end == null || end.equals(When.day(event)) ? null : end;
  }

  private static Members entity(PartyRecord party) {
    EntityReference entity = party.entity();
    return new Members()
        .put("code", entity.country())
        .put("sector", entity.sector())
        .put("entity_text", party.words() == null ? entity.name() : party.words())
        .put("identifier_id", entity.wikidata())
        .put("identifier_text", entity.name())
        .put("office", party.office());
  }

  private static Members location(@Nullable PlaceRecord place) {
    Members location = new Members();
    if (place == null) {
      return location;
    }
    EntityReference entity = place.entity();
    Precision precision = Precision.of(place);
    return location
        .put("resolved_place", entity.name())
        .put("geonameid", entity.geonames())
        .put("lat", entity.latitude())
        .put("lon", entity.longitude())
        .put("city", precision == Precision.CITY ? entity.name() : null)
        .put("country_code", entity.country())
        .put("resolution", resolution(precision));
  }

  private static @Nullable Integer resolution(@Nullable Precision precision) {
    if (precision == null) {
      return null;
    }
    return switch (precision) {
      case SITE -> 5;
      case CITY -> 4;
      case AREA -> null;
      case COUNTRY -> 1;
    };
  }

  private static Members text(ReportRecord report) {
    return new Members()
        .put("start", report.start())
        .put("end", report.end())
        .put("text_story", report.sentence());
  }

  private Members citation(ArticleRecord article) {
    return new Members()
        .put("citation", article.key())
        .put("url", article.url())
        .put("title", article.title())
        .put("language", article.language())
        .put("publication", article.source())
        .put("coder", CODER)
        .put("codebook", CODEBOOK)
        .put("version", options.version());
  }

  private static String comment(EventRecord event) {
    StringBuilder comment = new StringBuilder("status=").append(event.status().label());
    if (event.certainty() != null) {
      comment.append("; certainty=").append(event.certainty().label());
    }
    if (event.background()) {
      comment.append("; background");
    }
    return comment
        .append("; reports=")
        .append(event.history().reports())
        .append("; independent=")
        .append(event.history().independent())
        .toString();
  }
}
