package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;

/** Shows who or what an entity is, what it did and said, and the forms to put that right. */
final class EntityScreen implements Handler {
  private static final int NEWEST = 5;
  private static final int MOST_COUNTERPARTS = 13;
  private static final int MOST_APPEARANCES = 100;
  private static final int MOST_NAMES = 30;

  private final Desk desk;

  EntityScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    String key = context.pathParam("key");
    EntityRecord entity =
        desk.site()
            .archive()
            .records()
            .entities()
            .one(key)
            .orElseThrow(() -> Refused.missing("the archive has no such entity"));
    if (!entity.entity().key().equals(key)) {
      context.redirect(Links.to(entity.entity().key()), HttpStatus.SEE_OTHER);
      return;
    }
    desk.send(
        context,
        "entity",
        desk.shell(asked, entity.entity().name(), "/entities"),
        view(desk.site().archive(), entity));
  }

  private EntityView view(Archive archive, EntityRecord entity) {
    String key = entity.entity().key();
    Records records = archive.records();
    Filter actual = Filters.of("party", key);
    Filter any = actual.withStatuses(FilterQuery.everyStatus());
    Map<String, Long> roles = records.roles(key);
    return new EntityView(
        entity,
        facts(entity),
        roles.getOrDefault("actor", 0L),
        roles.getOrDefault("recipient", 0L),
        TimeLine.by(Facet.STATUS, records.events(), any),
        records.events().list(any, NEWEST, null),
        records.meetings().list(any, NEWEST, null),
        records.statements().list(any, NEWEST, null),
        records.relations().list(any, NEWEST, null),
        counterparts(records, any, key),
        records.appearances(key, MOST_APPEARANCES),
        archive.review().of(key).stream().map(desk::said).toList(),
        archive.review().fields(RecordKind.ENTITY));
  }

  private static List<Fact> facts(EntityRecord entity) {
    EntityReference who = entity.entity();
    List<Fact.Part> known = new ArrayList<>();
    if (who.wikidata() != null) {
      known.add(
          new Fact.Part(
              "Wikidata " + who.wikidata(),
              "https://www.wikidata.org/wiki/" + Links.encoded(who.wikidata()),
              null));
    }
    if (who.geonames() != null) {
      known.add(
          new Fact.Part(
              "GeoNames " + who.geonames(), "https://www.geonames.org/" + who.geonames(), null));
    }
    if (who.iso() != null) {
      known.add(new Fact.Part("ISO 3166 " + who.iso(), null, null));
    }
    return List.of(
        Fact.of("Kind", who.type().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
        Fact.of("Also", entity.aliases().stream().limit(MOST_NAMES).toList()),
        new Fact("Offices", entity.offices().stream().map(EntityScreen::office).toList()),
        Fact.of("Country", who.country() == null ? "" : Labels.country(who.country())),
        Fact.of("Sector", who.sector() == null ? "" : who.sector().name()),
        new Fact("Known as", known),
        Fact.of(
            "Place",
            who.latitude() == null || who.longitude() == null
                ? ""
                : String.format(Locale.ROOT, "%.2f, %.2f", who.latitude(), who.longitude())));
  }

  private static Fact.Part office(EntityRecord.OfficeHeld held) {
    String where = held.country() == null ? "" : " (" + Labels.country(held.country()) + ")";
    return new Fact.Part(
        held.office() + where,
        null,
        days(held.first(), held.last()) + held.articles() + " articles");
  }

  private static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null) {
      return "";
    }
    return first.equals(last) ? first + ", " : first + " to " + last + ", ";
  }

  private static Counted<List<EntityView.Counterpart>> counterparts(
      Records records, Filter any, String key) {
    Counted<Map<String, Long>> counts =
        records.events().counts(any, Facet.PARTY, MOST_COUNTERPARTS);
    Map<String, EntityReference> names = records.references(counts.counts().keySet());
    List<EntityView.Counterpart> found = new ArrayList<>();
    counts
        .counts()
        .forEach((other, events) -> {
          EntityReference reference = names.get(other);
          if (reference != null && !other.equals(key)) {
            found.add(new EntityView.Counterpart(reference.name(), Links.to(other), events));
          }
        });
    return new Counted<>(found, counts.of());
  }
}
