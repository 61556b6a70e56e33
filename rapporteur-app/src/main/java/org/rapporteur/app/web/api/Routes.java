package org.rapporteur.app.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.filter.FilterSchema;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.app.render.RecordSet;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.review.ChangedRecord;
import org.rapporteur.archive.review.Correction;

/** The questions about the record: lists, single records, counts, search, changes and exports. */
final class Routes {
  static final String ROOT = "/api/v1";
  private static final String ANSWERED = "As asked.";
  private static final Parameter FACET =
      Parameter.required(
          "facet", "By what to count; several.", FilterSchema.several(FacetHandler.names()));
  private static final Parameter MOST =
      Parameter.query(
          "most",
          "How many values of each, the greatest first.",
          FilterSchema.number(1, FacetHandler.MOST));

  private final Service service;
  private final Schemas schemas;

  Routes(Service service, Schemas schemas) {
    this.service = service;
    this.schemas = schemas;
  }

  List<Route> all() {
    List<Route> routes = new ArrayList<>();
    for (RecordSet<?> set : RecordSet.ALL) {
      routes.addAll(of(set));
    }
    routes.addAll(search());
    routes.addAll(changes());
    routes.addAll(exports());
    routes.add(
        Route.get(
                ROOT + "/readings/{key}",
                "Give the Reading of an article.",
                new ReadingHandler(service))
            .takes(Parameter.key("Key of the article."))
            .answers(Answer.json(200, ANSWERED, schemas.reading())));
    routes.add(
        Route.get(
                ROOT + "/groups/{key}",
                "Say why the reports of an event or meeting stand together.",
                new GroupHandler(service))
            .takes(Parameter.key("Key of the event or meeting."))
            .answers(Answer.json(200, ANSWERED, schemas.of(GroupHandler.Group.class))));
    return routes;
  }

  private <T> List<Route> of(RecordSet<T> set) {
    String path = ROOT + "/" + set.name();
    Map<String, Object> record = schemas.of(set.type());
    Answer list = inForms(page(record));
    String summary = "List " + set.name() + ".";
    return List.of(
        Route.get(path, summary, new ListHandler<>(service, set))
            .takes(Parameter.filters(set.kind()))
            .takes(Parameter.LIMIT, Parameter.AFTER, Totals.PARAMETER)
            .answers(list),
        Route.get(path + ".{form}", summary, new ListHandler<>(service, set))
            .takes(Parameter.FORM)
            .takes(Parameter.filters(set.kind()))
            .takes(Parameter.LIMIT, Parameter.AFTER, Totals.PARAMETER)
            .answers(list),
        Route.get(path + "/facets", "Count " + set.name() + ".", new FacetHandler(service, set))
            .takes(FACET, MOST, Totals.PARAMETER)
            .takes(Parameter.filters(set.kind()))
            .answers(Answer.json(200, ANSWERED, schemas.of(FacetHandler.Facets.class))),
        Route.get(
                path + "/{key}",
                "Show one record of " + set.name() + ".",
                new RecordHandler(service, set))
            .takes(Parameter.key("Key of the record; of one that was joined with another too."))
            .answers(Answer.json(200, ANSWERED, shown(record))));
  }

  private List<Route> search() {
    Parameter words =
        Parameter.required(
            "words",
            "What to look for; all words must be there. \"Phrases\", AND, OR, NOT, NEAR(a b, 5),"
                + " begin* and title:word are understood.",
            FilterSchema.text());
    Route plain =
        Route.get(ROOT + "/search", "Search the articles for words.", new SearchHandler(service))
            .takes(words)
            .takes(Parameter.filters(null))
            .takes(Parameter.LIMIT, Parameter.AFTER)
            .answers(inForms(page(schemas.of(SearchHit.class))));
    return List.of(plain, inForm(plain));
  }

  private List<Route> changes() {
    Map<String, Object> all =
        Schemas.object(
            Map.of(
                "version", schemas.of(long.class),
                "changes", Schemas.array(schemas.of(ChangedRecord.class))));
    Route plain =
        Route.get(
                ROOT + "/changes",
                "List what was added, changed or withdrawn since a version.",
                new ChangesHandler(service))
            .takes(
                Parameter.query(
                    "since", "The version you have (0).", FilterSchema.number(0, Long.MAX_VALUE)))
            .answers(inForms(all));
    return List.of(plain, inForm(plain));
  }

  private List<Route> exports() {
    ExportHandler handler = new ExportHandler(service);
    return List.of(
        Route.get(ROOT + "/export", "List the formats of other programs.", handler::list)
            .answers(Answer.json(200, ANSWERED, schemas.of(ExportHandler.Formats.class))),
        Route.get(ROOT + "/export/{profile}", "Export all records that fit.", handler::export)
            .takes(
                new Parameter(
                    "profile",
                    "path",
                    "The format, as /export lists it.",
                    true,
                    FilterSchema.text()))
            .takes(
                Parameter.query(
                    ExportHandler.KIND,
                    "Kinds of records that go out: all that the format takes, or events where it has"
                        + " a file for each kind.",
                    FilterSchema.several(ExportHandler.KINDS)))
            .takes(
                Parameter.query(
                    ExportHandler.POINTS,
                    "Whether a map shows what is known to a country only as a point in it (false).",
                    Map.of("type", "boolean")))
            .takes(Parameter.filters(null))
            .answers(new Answer(200, "A file.", Map.of("*/*", Map.of()))));
  }

  private static Route inForm(Route plain) {
    return new Route(
            plain.method(),
            plain.path() + ".{form}",
            plain.summary(),
            plain.handler(),
            List.of(Parameter.FORM),
            plain.body(),
            plain.answers())
        .takes(plain.parameters());
  }

  private static Answer inForms(Map<String, Object> schema) {
    Answer answer = Answer.json(200, ANSWERED, schema);
    for (ListForm form : ListForm.values()) {
      answer = form == ListForm.JSON ? answer : answer.or(form.mediaType());
    }
    return answer;
  }

  private Map<String, Object> page(Map<String, Object> record) {
    return Schemas.object(
        Map.of(
            "records", Schemas.array(record),
            "total", schemas.of(long.class),
            "totalIsExact", schemas.of(boolean.class)),
        Map.of("next", FilterSchema.text()));
  }

  private Map<String, Object> shown(Map<String, Object> record) {
    return Schemas.object(
        Map.of("record", record, "corrections", Schemas.array(schemas.of(Correction.class))),
        Map.of(
            "appearances", Schemas.array(schemas.of(Appearance.class)),
            "reading", schemas.reading(),
            "reports", Schemas.array(schemas.of(ReportRecord.class)),
            "disagreements", Schemas.array(schemas.of(Disagreement.class))));
  }
}
