package org.rapporteur.model.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Sector;
import org.rapporteur.model.Status;

/**
 * The meaning of every code that a Reading can hold: definition and example sentence.
 *
 * <pre>{@code
 * Codebook book = Codebook.open();
 * book.entry(Mode.CONSULT_VISIT).definition();
 * // One side travels to the other; the visitor is the actor, the host the recipient.
 * }</pre>
 *
 * <p>The categories are those of PLOVER 2.0; definitions and examples are our own words.
 */
public final class Codebook {
  private final Map<Chapter, Map<String, Entry>> chapters;

  private Codebook(Map<Chapter, Map<String, Entry>> chapters) {
    this.chapters = chapters;
  }

  /** Reads the codebook that ships with the program. */
  public static Codebook open() {
    Map<Chapter, Map<String, Entry>> chapters = new EnumMap<>(Chapter.class);
    for (Chapter chapter : Chapter.values()) {
      chapters.put(chapter, Collections.unmodifiableMap(read(chapter)));
    }
    return new Codebook(chapters);
  }

  private static Map<String, Entry> read(Chapter chapter) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int line = 1;
    for (List<String> row : Table.rows(chapter.resource(), 3)) {
      line++;
      Entry entry = new Entry(chapter, row.get(0), row.get(1), row.get(2));
      if (entries.put(entry.code(), entry) != null) {
        throw Table.broken(chapter.resource(), line, "second entry for " + entry.code());
      }
    }
    return entries;
  }

  /** Returns the entries of one chapter in the codebook's order. */
  public List<Entry> entries(Chapter chapter) {
    return List.copyOf(chapter(chapter).values());
  }

  /** Returns a type followed by its modes, in the codebook's order. */
  public List<Entry> typeWithModes(EventType type) {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry(type));
    for (Mode mode : Mode.values()) {
      if (mode.type() == type) {
        entries.add(entry(mode));
      }
    }
    return List.copyOf(entries);
  }

  /**
   * Finds the entries that a user means by a word: a chapter, a type (with its modes), or any code,
   * in upper or lower case. Empty when nothing has that name.
   */
  public List<Entry> find(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    for (Chapter chapter : Chapter.values()) {
      if (chapter.label().equals(wanted)) {
        return entries(chapter);
      }
    }
    for (EventType type : EventType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(wanted)) {
        return typeWithModes(type);
      }
    }
    List<Entry> found = new ArrayList<>();
    for (Map<String, Entry> chapter : chapters.values()) {
      for (Entry entry : chapter.values()) {
        String code = entry.code().toLowerCase(Locale.ROOT);
        if (code.equals(wanted) || code.endsWith("." + wanted)) {
          found.add(entry);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Returns what an event type means. */
  public Entry entry(EventType type) {
    return get(Chapter.TYPES, type.name());
  }

  /** Returns what a mode means. */
  public Entry entry(Mode mode) {
    return get(Chapter.MODES, mode.type().name() + "." + mode.label());
  }

  /** Returns what a quad means. */
  public Entry entry(Quad quad) {
    return get(Chapter.QUADS, quad.name());
  }

  /** Returns what a status means. */
  public Entry entry(Status status) {
    return get(Chapter.STATUSES, status.label());
  }

  /** Returns what a certainty means. */
  public Entry entry(Certainty certainty) {
    return get(Chapter.CERTAINTIES, certainty.label());
  }

  /** Returns what a context means. */
  public Entry entry(Context context) {
    return get(Chapter.CONTEXTS, context.label());
  }

  /** Returns what a sector means. */
  public Entry entry(Sector sector) {
    return get(Chapter.SECTORS, sector.name());
  }

  /** Returns what a predicate means. */
  public Entry entry(Predicate predicate) {
    return get(Chapter.PREDICATES, predicate.label());
  }

  private Map<String, Entry> chapter(Chapter chapter) {
    return Objects.requireNonNull(chapters.get(chapter));
  }

  private Entry get(Chapter chapter, String code) {
    return Optional.ofNullable(chapter(chapter).get(code))
        .orElseThrow(() ->
            new RapporteurException(
                "codebook %s: no entry for %s; add the row".formatted(chapter.resource(), code)));
  }
}
