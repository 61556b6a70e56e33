package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;

/**
 * What the address of a page asks for: the address holds the whole state, so every link is the
 * present address with one part changed.
 *
 * @param path of the page
 * @param parameters in the order in which they came
 * @param filter that they make
 */
public record Asked(String path, Map<String, List<String>> parameters, Filter filter) {
  /** What an address may carry to let its reader in; it says nothing about what is asked for. */
  public static final String TOKEN = "token";

  /** How numbers beside the records are counted; how a page comes, not what it shows. */
  public static final String SIDES = "sides";

  private static final String EVERY = "all";

  private static final String TYPE = "type";
  private static final String AFTER = "after";
  private static final String LIMIT = "limit";
  private static final int USUAL_LIMIT = 50;
  private static final int LARGEST_LIMIT = 1_000;
  private static final int LONGEST_VALUE = 2_000;
  private static final int MOST_VALUES = 100;

  /** Reads the address of a request. */
  public static Asked of(Context context) {
    return of(context.path(), context.queryParamMap());
  }

  static Asked of(String path, Map<String, List<String>> given) {
    int values = given.values().stream().mapToInt(List::size).sum();
    if (values > MOST_VALUES) {
      throw new Refused(400, "more than " + MOST_VALUES + " parameters: narrow with fewer");
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    given.forEach((name, some) -> {
      List<String> kept = some.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
      if (kept.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
        throw new WrongFilter(name, "is longer than " + LONGEST_VALUE + " characters");
      }
      // the index of words takes U+0000 for the end of a query
      if (kept.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
        throw new WrongFilter(name, "holds the character U+0000: leave it out");
      }
      if (!kept.isEmpty() && !name.equals(TOKEN)) {
        parameters.put(name, kept);
      }
    });
    Filter filter = filter(path, parameters);
    return new Asked(path, Collections.unmodifiableMap(parameters), filter);
  }

  private static Filter filter(String path, Map<String, List<String>> parameters) {
    return FilterQuery.of(kind(path), name -> parameters.getOrDefault(name, List.of()));
  }

  /** Returns the kind of the records that an address lists, if it is one: /api/v1/events.csv. */
  private static @Nullable RecordKind kind(String path) {
    String list = path.replaceFirst("^/(api/v1/)?", "").replaceFirst("[./].*", "");
    return RecordKind.ofPlural(list).orElse(null);
  }

  /** Tells whether everything is to be counted, however long that takes. */
  public boolean countsAll() {
    return has(SIDES, EVERY);
  }

  /** Returns the present address with everything counted. */
  public String countingAll() {
    return with(SIDES, EVERY);
  }

  /** Returns the values of a parameter. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** Returns the first value of a parameter, or the empty string. */
  public String one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Tells whether a parameter has a value, by itself or with commas beside others. */
  public boolean has(String name, String value) {
    return all(name).stream()
        .flatMap(given -> Stream.concat(Stream.of(given), Arrays.stream(given.split(","))))
        .anyMatch(given -> FilterQuery.areSame(given, value));
  }

  /** Returns what is left of a value when one of those with commas between is taken out. */
  private static String rest(String given, String value) {
    return Arrays.stream(given.split(","))
        .filter(part -> !FilterQuery.areSame(part, value))
        .collect(Collectors.joining(","));
  }

  /** Returns how many records a part of a list holds. */
  public int limit() {
    return limit(USUAL_LIMIT);
  }

  /** Returns how many records a part of a list holds, where another number is usual. */
  public int limit(int usual) {
    String written = one(LIMIT);
    if (written.isEmpty()) {
      return usual;
    }
    if (!written.matches("[1-9]\\d{0,3}") || Integer.parseInt(written) > LARGEST_LIMIT) {
      throw new WrongFilter(LIMIT, "takes a number from 1 to " + LARGEST_LIMIT);
    }
    return Integer.parseInt(written);
  }

  /** Returns where the part of a list begins. */
  public @Nullable String after() {
    String after = one(AFTER);
    return after.isEmpty() ? null : after;
  }

  /** Returns the present address with one value in the place of all others of a parameter. */
  public String with(String name, String value) {
    Map<String, List<String>> changed = fromStart();
    changed.put(name, List.of(value));
    return address(path, changed);
  }

  /** Returns the present address with a range of days. */
  public String withDays(String from, String to) {
    Map<String, List<String>> changed = fromStart();
    changed.put("from", List.of(from));
    changed.put("to", List.of(to));
    return address(path, changed);
  }

  /** Returns the present address with one value more. */
  public String plus(String name, String value) {
    Map<String, List<String>> changed = fromStart();
    List<String> values = new ArrayList<>(all(name));
    values.add(value);
    changed.put(name, values);
    return address(path, changed);
  }

  /** Returns the present address without a parameter. */
  public String without(String name) {
    Map<String, List<String>> changed = fromStart();
    changed.remove(name);
    return address(path, changed);
  }

  /** Returns the present address without one value of a parameter. */
  public String without(String name, String value) {
    Map<String, List<String>> changed = fromStart();
    changed.put(
        name,
        all(name).stream()
            .filter(given -> !FilterQuery.areSame(given, value))
            .map(given -> rest(given, value))
            .filter(given -> !given.isEmpty())
            .toList());
    return address(path, changed);
  }

  /** Returns the address of the following part of the list. */
  public String next(String after) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put(AFTER, List.of(after));
    return address(path, changed);
  }

  /** Returns another page with the same filter. */
  public String at(String otherPath) {
    Map<String, List<String>> kept = fromStart();
    kept.keySet().retainAll(FilterQuery.NAMES);
    // records of another kind may have other types
    List<String> types = List.copyOf(FilterQuery.types(kind(otherPath)));
    kept.computeIfPresent(
        TYPE,
        (name, values) ->
            values.stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .filter(type -> types.stream().anyMatch(own -> FilterQuery.areSame(own, type)))
                .toList());
    return address(otherPath, kept);
  }

  /** Returns the same page with one value in the place of all others of a parameter. */
  public Asked moved(String name, String value) {
    Map<String, List<String>> changed = fromStart();
    changed.put(name, List.of(value));
    return of(path, changed);
  }

  /** Returns the same page with another filter than its address says. */
  public Asked filteredBy(Filter other) {
    return new Asked(path, parameters, other);
  }

  /** Returns the filter that the address would make with other values of a parameter. */
  public Filter filterWith(String name, String... values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put(name, List.of(values));
    return filter(path, changed);
  }

  /** Returns the filter that the address would make with other days. */
  public Filter filterWithDays(String from, String to) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put("from", List.of(from));
    changed.put("to", List.of(to));
    return filter(path, changed);
  }

  /** Returns the names of the parameters that narrow what is shown. */
  public Set<String> narrowing() {
    return parameters.keySet().stream()
        .filter(FilterQuery.NAMES::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A part of a list is a part of another list once the filter changes. */
  private Map<String, List<String>> fromStart() {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.remove(AFTER);
    changed.remove(SIDES);
    return changed;
  }

  private static String address(String path, Map<String, List<String>> parameters) {
    String query =
        parameters.entrySet().stream()
            .flatMap(
                entry -> entry.getValue().stream().map(value -> encoded(entry.getKey(), value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
