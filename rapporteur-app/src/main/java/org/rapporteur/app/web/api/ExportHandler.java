package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.render.ProfileExport;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.json.Json;

/** Gives the record in the formats of other programs. */
final class ExportHandler {
  static final String POINTS = "country_points";

  /** A format. */
  record Format(
      String profile, String mediaType, String extension, String description, String address) {}

  /** All formats. */
  record Formats(List<Format> profiles) {}

  private final Service service;

  ExportHandler(Service service) {
    this.service = service;
  }

  /** Lists the formats. */
  void list(Context context) {
    List<Format> formats =
        Arrays.stream(Profile.values())
            .map(profile ->
                new Format(
                    profile.label(),
                    profile.mediaType(),
                    profile.extension(),
                    profile.description(),
                    "/api/v1/export/" + profile.label()))
            .toList();
    context.contentType("application/json").result(Json.line(new Formats(formats)));
  }

  /** Exports all records that fit. */
  void export(Context context) {
    Profile profile =
        Profile.of(context.pathParam("profile"))
            .orElseThrow(
                () -> Refused.missing("there is no such profile: /api/v1/export lists them"));
    Asked asked = Asked.of(context);
    ExportOptions options =
        new ExportOptions(
            service.site().clock().instant(), service.site().version(), points(asked));
    if (service.freshness().isKnown(context)) {
      return;
    }
    context.header(
        "Content-Disposition",
        "attachment; filename=\"" + profile.label() + "." + profile.extension() + "\"");
    String type = profile.mediaType();
    service
        .streams()
        .bytes(
            context,
            type.startsWith("text/") ? type + "; charset=utf-8" : type,
            out ->
                new ProfileExport(profile, options)
                    .write(asked.filter(), service.archive().records(), out));
  }

  private static boolean points(Asked asked) {
    String written = asked.one(POINTS);
    if (!List.of("", "true", "false").contains(written)) {
      throw new WrongFilter(POINTS, "takes true or false");
    }
    return written.equals("true");
  }
}
