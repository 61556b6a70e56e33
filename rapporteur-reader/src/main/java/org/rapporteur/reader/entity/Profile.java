package org.rapporteur.reader.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Sector;
import org.rapporteur.reader.knowledge.Body;
import org.rapporteur.reader.knowledge.City;
import org.rapporteur.reader.knowledge.Group;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.Office;
import org.rapporteur.reader.knowledge.Region;
import org.rapporteur.reader.knowledge.RoleNoun;
import org.rapporteur.reader.knowledge.State;

/**
 * What an entity is besides its name.
 *
 * @param office the office, as the text states it or as it was looked up
 * @param country code of the state or kind of body
 * @param sector part of society
 * @param ids identifiers from the knowledge base, and {@code office} when the text does not state
 *     the office
 */
record Profile(
    @Nullable String office,
    @Nullable String country,
    @Nullable Sector sector,
    Map<String, String> ids) {
  /** Value of the id {@code office} of a person whose office is known but not written. */
  static final String LOOKED_UP = "looked up";

  Profile {
    ids = Map.copyOf(ids);
  }

  static Profile of(
      Draft draft, Names names, KnowledgeBase knowledge, @Nullable LocalDate published) {
    return switch (draft.type()) {
      case PERSON -> person(draft, names, knowledge, published);
      case GPE, NORP, LOC, FAC -> place(draft, names, knowledge);
      case ORG -> body(draft, names, knowledge);
      case GROUP -> new Profile(null, country(draft), sector(names.full(), knowledge), Map.of());
      default -> new Profile(null, country(draft), null, Map.of());
    };
  }

  private static Profile person(
      Draft draft, Names names, KnowledgeBase knowledge, @Nullable LocalDate published) {
    Optional<String> title = draft.titles().stream().findFirst();
    boolean told = title.isPresent() && draft.state().isPresent();
    Optional<Office> office =
        draft
            .office()
            .or(() ->
                told || published == null
                    ? Optional.empty()
                    : knowledge.office(names.full(), published));
    Map<String, String> ids = new LinkedHashMap<>();
    if (title.isEmpty() && office.isPresent()) {
      ids.put("office", LOOKED_UP);
    }
    return new Profile(
        title.or(() -> office.map(Office::office)).orElse(null),
        draft
            .state()
            .map(State::country)
            .or(() -> office.map(Office::country).map(code -> present(code, knowledge)))
            .orElse(null),
        title
            .map(words -> sector(words, knowledge))
            .or(() -> office.map(Office::sector))
            .orElse(null),
        ids);
  }

  /** The code that a state of the past is counted to: offices bear that of their time. */
  private static String present(String code, KnowledgeBase knowledge) {
    return knowledge.stateByCode(code).map(State::country).orElse(code);
  }

  private static Profile place(Draft draft, Names names, KnowledgeBase knowledge) {
    Map<String, String> ids = new LinkedHashMap<>();
    Optional<State> state = draft.state();
    if (draft.isState() && state.isPresent()) {
      put(ids, "wikidata", state.get().wikidata());
      put(ids, "iso3166", state.get().code());
      return new Profile(null, state.get().country(), state.get().sector(), ids);
    }
    Optional<City> city =
        draft.type() == EntityType.GPE
            ? knowledge.city(names.full(), country(draft))
            : Optional.empty();
    city.ifPresent(found -> ids.put("geonames", Integer.toString(found.id())));
    Optional<String> country =
        city.map(City::country).or(() -> knowledge.region(names.full()).map(Region::country));
    return new Profile(null, country.orElse(country(draft)), null, ids);
  }

  private static Profile body(Draft draft, Names names, KnowledgeBase knowledge) {
    Map<String, String> ids = new LinkedHashMap<>();
    Optional<Body> body = all(names).flatMap(name -> knowledge.body(name).stream()).findFirst();
    Optional<Group> group = all(names).flatMap(name -> knowledge.group(name).stream()).findFirst();
    body.ifPresent(found -> put(ids, "wikidata", found.wikidata()));
    group.ifPresent(found -> put(ids, "wikidata", found.wikidata()));
    Optional<String> country =
        body.map(found -> found.kind().name())
            .or(() -> group.map(found -> found.country() == null ? found.kind() : found.country()))
            .or(() -> Optional.ofNullable(country(draft)))
            .or(() -> inName(names.full(), knowledge));
    Optional<Sector> sector =
        body.map(Body::sector)
            .or(() -> group.map(Group::sector))
            .or(() ->
                // what a known body is does not lie in its last word: the African Union is no union
                body.isPresent()
                    ? Optional.empty()
                    : Optional.ofNullable(sector(names.full(), knowledge)));
    return new Profile(null, country.orElse(null), sector.orElse(null), ids);
  }

  private static Stream<String> all(Names names) {
    return Stream.concat(Stream.of(names.full()), names.others().stream());
  }

  /** The state in a name such as Turkish Foreign Ministry. */
  private static Optional<String> inName(String name, KnowledgeBase knowledge) {
    return Stream.of(name.split("\\s+"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .flatMap(word -> knowledge.state(word).stream())
        .map(State::country)
        .findFirst();
  }

  private static void put(Map<String, String> ids, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      ids.put(key, value);
    }
  }

  private static @Nullable String country(Draft draft) {
    return draft.state().map(State::country).orElse(null);
  }

  private static @Nullable Sector sector(String words, KnowledgeBase knowledge) {
    return knowledge.role(words).map(RoleNoun::sector).orElse(null);
  }
}
