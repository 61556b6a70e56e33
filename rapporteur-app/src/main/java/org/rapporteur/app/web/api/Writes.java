package org.rapporteur.app.web.api;

import java.util.List;
import java.util.Map;
import org.rapporteur.app.filter.FilterSchema;
import org.rapporteur.archive.record.Verdict;

/** What programs can add and say: articles, corrections, verdicts, joined and split records. */
final class Writes {
  private static final String JSON = "application/json";
  private static final String DONE = "Done.";
  private static final Map<String, Map<String, Object>> WHO =
      Map.of(Said.AUTHOR, FilterSchema.text(), Said.NOTE, FilterSchema.text());

  private final Service service;
  private final Schemas schemas;

  Writes(Service service, Schemas schemas) {
    this.service = service;
    this.schemas = schemas;
  }

  List<Route> all() {
    Intake intake = new Intake(service.site());
    CorrectionHandler corrections = new CorrectionHandler(service);
    GroupingHandler groups = new GroupingHandler(service);
    Map<String, Object> said = schemas.of(CorrectionHandler.Corrections.class);
    Map<String, Object> key = schemas.of(GroupingHandler.Key.class);
    String one = Routes.ROOT + "/records/{key}";
    Map<String, Object> kept = schemas.of(SaveHandler.Kept.class);
    return List.of(
        Route.post(
                Routes.ROOT + "/read",
                "Read an article; nothing of it is kept.",
                new ReadHandler(intake))
            .body(JSON, article())
            .body("text/plain", FilterSchema.text())
            .answers(Answer.json(200, "The Reading.", schemas.reading())),
        Route.post(
                Routes.ROOT + "/articles",
                "Read one article or several and keep them.",
                new SaveHandler(service, intake))
            .body(JSON, Map.of("oneOf", List.of(article(), Schemas.array(article()))))
            .answers(Answer.json(200, "None of them is new.", kept))
            .answers(Answer.json(201, "At least one of them is new.", kept)),
        Route.post(one + "/corrections", "Put fields of a record right.", corrections::correct)
            .takes(Parameter.key("Key of the record."))
            .body(JSON, correction())
            .answers(Answer.json(200, "Everything that was said about the record.", said)),
        Route.delete(
                one + "/corrections/{field}",
                "Take back what was said about a field.",
                corrections::undo)
            .takes(
                Parameter.key("Key of the record."),
                new Parameter("field", "path", "Its name.", true, FilterSchema.text()))
            .answers(Answer.json(200, "Everything that was said about the record.", said)),
        Route.post(one + "/verdict", "Say that a record is right or wrong.", corrections::judge)
            .takes(Parameter.key("Key of the record."))
            .body(
                JSON,
                Schemas.object(
                    Map.of("verdict", FilterSchema.choice(List.of(Verdict.values()))), WHO))
            .answers(Answer.json(200, "Everything that was said about the record.", said)),
        Route.post(
                Routes.ROOT + "/groups/join",
                "Make one record of two events, meetings or entities.",
                groups::join)
            .body(
                JSON,
                Schemas.object(Map.of("keep", FilterSchema.text(), "other", FilterSchema.text())))
            .answers(Answer.json(200, DONE, key)),
        Route.post(
                Routes.ROOT + "/groups/split",
                "Make a record of its own of some reports, or of some appearances of an entity.",
                groups::split)
            .body(
                JSON,
                Schemas.object(
                    Map.of("key", FilterSchema.text()),
                    Map.of(
                        "reports", Schemas.array(FilterSchema.text()),
                        "appearances", Schemas.array(FilterSchema.text()))))
            .answers(Answer.json(200, DONE, key)));
  }

  private Map<String, Object> article() {
    return schemas.named(
        "Article",
        Schemas.object(
            Map.of("text", Map.of("type", "string", "maxLength", Intake.LONGEST_TEXT)),
            Map.of(
                "title", FilterSchema.text(),
                "published", Map.of("type", "string", "format", "date"),
                "source", FilterSchema.text(),
                "url", FilterSchema.text())));
  }

  /** Fields of the record by name, and who says so. */
  private static Map<String, Object> correction() {
    return Map.of(
        "type",
        "object",
        "properties",
        WHO,
        "additionalProperties",
        Map.of("type", List.of("string", "array", "null")));
  }
}
