package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.render.ProfileExport;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.json.Json;

/** Gives the record in the formats of other programs. */
final class ExportHandler {
  static final String POINTS = "country_points";
  static final String KIND = "kind";

  /** What the profiles together take. */
  static final List<String> KINDS =
      Arrays.stream(Profile.values())
          .flatMap(profile -> profile.takes().stream())
          .map(RecordKind::label)
          .distinct()
          .sorted()
          .toList();

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
    Set<RecordKind> kinds = kinds(asked, profile);
    if (service.freshness().isKnown(context)) {
      return;
    }
    context.header(
        "Content-Disposition",
        "attachment; filename=\"" + name(profile, kinds) + "." + profile.extension() + "\"");
    String type = profile.mediaType();
    service
        .streams()
        .bytes(
            context,
            type.startsWith("text/") ? type + "; charset=utf-8" : type,
            out ->
                new ProfileExport(profile, options)
                    .write(kinds, asked.filter(), service.archive().records(), out));
  }

  /** The kinds of records that are asked for; one where the profile has a file for each. */
  private static Set<RecordKind> kinds(Asked asked, Profile profile) {
    List<String> wanted =
        asked.all(KIND).stream().flatMap(kinds -> Arrays.stream(kinds.split(","))).toList();
    Set<RecordKind> taken = profile.takes();
    if (wanted.isEmpty()) {
      return profile.isPerKind() ? Set.of(RecordKind.EVENT) : taken;
    }
    Set<String> known = taken.stream().map(RecordKind::label).collect(Collectors.toSet());
    if (!known.containsAll(wanted)) {
      throw new WrongFilter(
          KIND, "takes for this profile: " + String.join(", ", new TreeSet<>(known)));
    }
    taken.removeIf(kind -> !wanted.contains(kind.label()));
    if (profile.isPerKind() && taken.size() > 1) {
      throw new WrongFilter(KIND, "takes one kind: this profile has a file for each");
    }
    return taken;
  }

  private static String name(Profile profile, Set<RecordKind> kinds) {
    return profile.isPerKind() ? kinds.iterator().next().plural() : profile.label();
  }

  private static boolean points(Asked asked) {
    String written = asked.one(POINTS);
    if (!List.of("", "true", "false").contains(written)) {
      throw new WrongFilter(POINTS, "takes true or false");
    }
    return written.equals("true");
  }
}
