package org.rapporteur.reader.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * GeoNames places by name: the table's own bytes and one sorted array of name hashes, a few
 * megabytes for tens of thousands of places.
 *
 * <p>Rows stand largest first. Each entry of the index holds the hash of a name in its high half
 * and the offset of the row in its low half; sorted, the rows of one name follow each other,
 * largest first. A row is taken apart only when it is asked for.
 */
final class CityTable {
  private static final String RESOURCE = "cities.tsv.gz";
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int COUNTRY = 3;
  private static final int POPULATION = 4;
  private static final int LATITUDE = 5;
  private static final int LONGITUDE = 6;
  private static final int CAPITAL = 7;

  private final byte[] text;
  private final long[] index;

  CityTable() {
    text = unpack();
    long[] entries = new long[1 << 16];
    int size = 0;
    for (int start = firstRow(); start < text.length; start = end(start) + 1) {
      for (String name : names(start)) {
        if (size == entries.length) {
          entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size] = hash(Name.key(name)) | start;
        size++;
      }
    }
    index = Arrays.copyOf(entries, size);
    Arrays.sort(index);
  }

  /** After the comment lines and the header. */
  private int firstRow() {
    int start = 0;
    while (start < text.length && text[start] == '#') {
      start = end(start) + 1;
    }
    return end(start) + 1;
  }

  /** The foremost place of that name, in the country given when there is one there. */
  Optional<City> find(String name, @Nullable String countryHint) {
    List<City> named = findAll(name);
    List<City> found = named.isEmpty() ? findAll(withoutArabicArticle(name)) : named;
    return found.stream()
        .filter(city -> countryHint == null || city.country().equals(countryHint))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Al-Hilla is Hilla too: the table holds both for names with the article. */
  private static String withoutArabicArticle(String name) {
    return name.regionMatches(true, 0, "al-", 0, 3) || name.regionMatches(true, 0, "al ", 0, 3)
        ? name.substring(3)
        : "";
  }

  /** All places of that name, largest first; a capital before a somewhat larger namesake. */
  List<City> findAll(String name) {
    String key = Name.key(name);
    long hash = hash(key);
    int found = Arrays.binarySearch(index, hash);
    List<City> cities = new ArrayList<>();
    for (int i = found < 0 ? -found - 1 : found; i < index.length; i++) {
      if ((index[i] & 0xFFFFFFFF00000000L) != hash) {
        break;
      }
      int row = (int) index[i];
      if (names(row).stream().anyMatch(candidate -> sameName(Name.key(candidate), key))) {
        cities.add(city(cells(row)));
      }
    }
    cities.sort(Comparator.comparingInt(CityTable::weight).reversed());
    return cities;
  }

  /** Hands out every place, largest first. */
  void each(Consumer<City> taker) {
    for (int start = firstRow(); start < text.length; start = end(start) + 1) {
      taker.accept(city(cells(start)));
    }
  }

  /** How many names lead to a place. */
  int size() {
    return index.length;
  }

  /** People, with a capital counted four times: San José is first of all the one in Costa Rica. */
  private static int weight(City city) {
    return city.population() * (city.capital() ? 4 : 1);
  }

  private static boolean sameName(String candidate, String key) {
    return candidate.equals(key)
        || Name.shouted(key) && candidate.toUpperCase(Locale.ROOT).equals(key);
  }

  /** The hash of a key in any case, in the high half. */
  private static long hash(String key) {
    int hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = 31 * hash + Character.toUpperCase(key.charAt(i));
    }
    return (long) hash << 32;
  }

  /** The name and the other names of a row, without taking the row apart. */
  private List<String> names(int start) {
    int name = after(start, NAME);
    int others = after(name, 1);
    List<String> names = new ArrayList<>(1);
    names.add(text(name, others - 1));
    int end = after(others, 1) - 1;
    for (int from = others; from < end; ) {
      int to = from;
      while (to < end && text[to] != ';') {
        to++;
      }
      names.add(text(from, to));
      from = to + 1;
    }
    return names;
  }

  /** The place after so many tabs. */
  private int after(int start, int tabs) {
    int at = start;
    for (int left = tabs; left > 0 && at < text.length; at++) {
      left -= text[at] == '\t' ? 1 : 0;
    }
    return at;
  }

  private String text(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }

  private int end(int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private String[] cells(int start) {
    String line = text(start, end(start));
    String[] cells = line.split("\t", -1);
    if (cells.length != CAPITAL + 1) {
      throw new UnreadableTable(
          "knowledge table "
              + RESOURCE
              + ", row \""
              + line
              + "\": "
              + cells.length
              + " cells, not "
              + (CAPITAL + 1)
              + ": make the table again with training/knowledge/build.py");
    }
    return cells;
  }

  private static City city(String[] cells) {
    return new City(
        Integer.parseInt(cells[ID]),
        cells[NAME],
        cells[COUNTRY],
        Integer.parseInt(cells[POPULATION]),
        Double.parseDouble(cells[LATITUDE]),
        Double.parseDouble(cells[LONGITUDE]),
        !cells[CAPITAL].isEmpty());
  }

  private static byte[] unpack() {
    try (InputStream packed = CityTable.class.getResourceAsStream(RESOURCE)) {
      if (packed == null) {
        throw new UnreadableTable(
            "knowledge table "
                + RESOURCE
                + " is missing: build the program again or fetch it anew");
      }
      return new GZIPInputStream(packed, 1 << 16).readAllBytes();
    } catch (IOException e) {
      throw new UnreadableTable(
          "knowledge table "
              + RESOURCE
              + " cannot be read: build the program again or fetch it anew",
          e);
    }
  }
}
