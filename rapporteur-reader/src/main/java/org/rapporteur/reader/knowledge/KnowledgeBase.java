package org.rapporteur.reader.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.reader.resource.Lazy;

/**
 * Looks up states, bodies, groups, offices, role nouns and cities in the tables that ship with the
 * reader.
 *
 * <p>Example: {@code KnowledgeBase.open().holders("president", "RUS", LocalDate.of(2024, 8, 18))}
 * gives the office of Vladimir Putin.
 *
 * <p>Names are matched with their case, because it tells Turkey from turkey; names in capitals
 * throughout are found as well. Accents, curly apostrophes, a leading "the" and a possessive ending
 * do not matter. Each table is read when it is first asked; the class is safe for use by many
 * threads. What it answers is looked up, never read in the article: callers mark it so. Offices end
 * where the sources end; an empty answer means that the tables do not know.
 */
public final class KnowledgeBase {
  private final Lazy<StateTable> states = new Lazy<>(StateTable::new);
  private final Lazy<SeatTable> seats = new Lazy<>(SeatTable::new);
  private final Lazy<BodyTable> bodies = new Lazy<>(BodyTable::new);
  private final Lazy<GroupTable> groups = new Lazy<>(GroupTable::new);
  private final Lazy<OfficeTable> offices = new Lazy<>(OfficeTable::new);
  private final Lazy<RoleTable> roles = new Lazy<>(RoleTable::new);
  private final Lazy<CityTable> cities = new Lazy<>(CityTable::new);
  private final Lazy<RegionTable> regions = new Lazy<>(RegionTable::new);
  private final Lazy<PartOfState> partOfState =
      new Lazy<>(() -> new PartOfState(states.value(), regions.value(), cities.value()));
  private final Lazy<PlaceTable> places =
      new Lazy<>(() -> new PlaceTable(cities.value(), states.value()));
  private final Lazy<PeopleTable> peoples = new Lazy<>(PeopleTable::new);
  private final Lazy<GivenNameTable> givenNames = new Lazy<>(GivenNameTable::new);
  private final Lazy<MediaTopicTable> mediaTopics = new Lazy<>(MediaTopicTable::new);

  private KnowledgeBase() {}

  /** A knowledge base; nothing is read yet. */
  public static KnowledgeBase open() {
    return new KnowledgeBase();
  }

  /**
   * Reads the large tables that nearly every article asks for; to be called beside other work.
   * Without it the first article reads them.
   */
  public void preload() {
    states.value();
    cities.value();
    offices.value();
  }

  /** The state, partly recognised state or dependency of that name, adjective or demonym. */
  public Optional<State> state(String nameOrAdjectiveOrDemonym) {
    return stateName(nameOrAdjectiveOrDemonym).map(StateName::state);
  }

  /** The same with the form of the name that was met. */
  public Optional<StateName> stateName(String nameOrAdjectiveOrDemonym) {
    return states.value().find(nameOrAdjectiveOrDemonym);
  }

  /** The state with that capital or other seat of government, such as Bonn or The Hague. */
  public Optional<State> stateByCapital(String city) {
    return states.value().byCapital(city);
  }

  /**
   * The state with that code: ISO 3166-1 alpha-3, KOS, or the former code of a state of the past.
   */
  public Optional<State> stateByCode(String code) {
    return states.value().byCode(code);
  }

  /** All rows of the tables of states. */
  public List<State> states() {
    return states.value().states();
  }

  /** The government or body that a building or street stands for. */
  public Optional<Seat> seat(String name) {
    return seats.value().find(name);
  }

  /** The international body, organisation or firm of that name or abbreviation. */
  public Optional<Body> body(String nameOrAbbreviation) {
    return bodies.value().find(nameOrAbbreviation);
  }

  /** The armed group, party or movement of that name. */
  public Optional<Group> group(String name) {
    return groups.value().find(name);
  }

  /** Whether the state (code or name) is a full member of the body (name or abbreviation) today. */
  public boolean isMember(String body, String state) {
    String code = stateByCode(state).or(() -> state(state)).map(State::country).orElse(state);
    return body(body).map(found -> found.members().contains(code)).orElse(false);
  }

  /**
   * The office that the person held on that day; a surname alone will do where only one bearer was
   * in office.
   */
  public Optional<Office> office(String personName, LocalDate at) {
    return offices.value().find(personName, at);
  }

  /** All offices of the person that the tables know, in the order of the table. */
  public List<Office> offices(String personName) {
    return offices.value().of(personName);
  }

  /**
   * Who held the office ({@code president}, {@code foreign minister}) of a state (code) or body
   * (name) on that day.
   */
  public List<Office> holders(String office, String stateCodeOrBody, LocalDate at) {
    return offices.value().holders(office, stateCodeOrBody, at);
  }

  /**
   * The role noun that the phrase ends in, longest first: deputy foreign minister gives foreign
   * minister, GOV.
   */
  public Optional<RoleNoun> role(String phrase) {
    return roles.value().find(phrase);
  }

  /**
   * The largest city of that name, a capital before a somewhat larger namesake; with a country
   * code, the one there if there is one.
   */
  public Optional<City> city(String name, @Nullable String countryHint) {
    return cities.value().find(name, countryHint);
  }

  /**
   * The continent, sea, region or province of that name; also a place that is described by a known
   * one, such as northern Iraq or Idlib province.
   */
  public Optional<Region> region(String name) {
    return regions.value().find(name).or(() -> partOfState.value().find(name));
  }

  /** The people, religion or political current of that name or adjective: Kurds, Shiite. */
  public Optional<People> people(String name) {
    return peoples.value().find(name);
  }

  /** Whether a given name is nearly always a man's or a woman's. */
  public Optional<Gender> gender(String givenName) {
    return givenNames.value().find(givenName);
  }

  /** The IPTC Media Topics that the words of a topic label fit best: at most three, best first. */
  public List<MediaTopic> mediaTopics(String label) {
    return mediaTopics.value().find(label);
  }

  /** Knows where the towns and states are that entities name by their ids; loaded on first use. */
  public Gazetteer gazetteer() {
    return ids -> places.value().find(ids);
  }
}
