package org.rapporteur.archive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.FoldedName;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Sector;

/**
 * An entity of one article, prepared for looking it up.
 *
 * @param entity as the article speaks of it
 * @param name without titles and articles
 * @param folded the name, for looking up
 * @param surname of a person with a full name, else empty
 * @param identifiers keys that its identifiers lead to, the best first
 */
record Sought(Entity entity, String name, String folded, String surname, List<String> identifiers) {
  /** Words of which every state has one. */
  private static final Set<String> EVERY_STATE_HAS =
      Set.of(
          "ministry",
          "department",
          "committee",
          "council",
          "court",
          "army",
          "police",
          "navy",
          "force",
          "forces",
          "guard",
          "government",
          "parliament",
          "assembly",
          "senate",
          "congress",
          "cabinet",
          "bank",
          "agency",
          "commission",
          "party",
          "union",
          "front",
          "office",
          "bureau",
          "university",
          "house",
          "staff",
          "authority",
          "delegation",
          "embassy",
          "mission",
          "service",
          "democrats",
          "conservatives",
          "liberals",
          "socialists");

  Sought {
    identifiers = List.copyOf(identifiers);
  }

  static Sought of(Entity entity) {
    if (entity.type() == EntityType.PERSON) {
      PersonName name = PersonName.of(entity.name());
      String surname = name.isFull() ? name.surname() : "";
      return new Sought(entity, name.text(), name.folded(), surname, identifiers(entity));
    }
    String name = withoutArticle(entity.name());
    return new Sought(entity, name, FoldedName.of(name), "", identifiers(entity));
  }

  private static String withoutArticle(String name) {
    String plain = name.strip();
    return plain.toLowerCase(Locale.ROOT).startsWith("the ") && plain.length() > 4
        ? plain.substring(4).strip()
        : plain;
  }

  private static List<String> identifiers(Entity entity) {
    List<String> keys = new ArrayList<>();
    String wikidata = entity.ids().get("wikidata");
    if (wikidata != null) {
      keys.add(RecordKey.of(RecordKind.ENTITY, List.of("wikidata", wikidata)));
    }
    String iso = entity.ids().get("iso3166");
    if (iso != null) {
      keys.add(RecordKey.of(RecordKind.ENTITY, List.of("iso", iso)));
    }
    String geonames = entity.ids().get("geonames");
    if (geonames != null) {
      keys.add(RecordKey.of(RecordKind.ENTITY, List.of("geonames", geonames)));
    }
    return keys;
  }

  /** Returns the key that is made of name and country. */
  String key(String discriminator) {
    return RecordKey.of(
        RecordKind.ENTITY,
        List.of(family(type()).name(), folded, Objects.toString(country(), ""), discriminator));
  }

  EntityType type() {
    return entity.type();
  }

  /** Returns the country; that of a state with identifiers is a matter of these. */
  @Nullable String country() {
    return entity.country();
  }

  @Nullable String sector() {
    Sector sector = entity.sector();
    return sector == null || sector == Sector.UNK ? null : sector.name();
  }

  @Nullable String office() {
    return Office.clean(entity.office());
  }

  boolean isBarePerson() {
    return type() == EntityType.PERSON && surname.isEmpty();
  }

  /** Tells whether name and country are all there is to know it by. */
  boolean isUnnamed() {
    return type() == EntityType.GROUP || type() == EntityType.NORP;
  }

  /** Tells whether the name belongs to one thing in the world, whatever the country. */
  boolean isOfItsOwn() {
    boolean proper = Character.isUpperCase(name.codePointAt(0));
    for (String word : folded.split(" ")) {
      proper &= !EVERY_STATE_HAS.contains(word);
    }
    return proper;
  }

  boolean sameFamily(KnownEntity known) {
    return family(type()) == family(known.type());
  }

  boolean isPlace() {
    return family(type()) == EntityType.GPE;
  }

  /** Readers waver between a region that governs and one that does not. */
  private static EntityType family(EntityType type) {
    return type == EntityType.LOC ? EntityType.GPE : type;
  }
}
