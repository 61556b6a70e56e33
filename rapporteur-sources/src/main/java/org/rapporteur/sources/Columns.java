package org.rapporteur.sources;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.RapporteurException;

/**
 * Which column of a table, or field of a JSON object, holds which part of an article. Where the
 * user says nothing, the usual names are tried.
 *
 * <p>Example: {@code Columns.of("text=body,published=pub_date")}.
 *
 * @param named the names that the user gave
 */
public record Columns(Map<Part, String> named) {
  private static final Pattern PAIR = Pattern.compile("\\s*(\\w+)\\s*=\\s*(\\S(?:.*\\S)?)\\s*");
  private static final Columns USUAL = new Columns(Map.of());

  /** A part of an article, with the names that publishers and event coders use for it. */
  public enum Part {
    /** The words of the article. */
    TEXT(
        "text",
        "event_text",
        "body",
        "content",
        "article",
        "maintext",
        "full_text",
        "fulltext",
        "article_text",
        "story"),
    /** The headline. */
    TITLE("title", "headline"),
    /** The day of publication. */
    PUBLISHED(
        "published",
        "pub_date",
        "date",
        "publication_date",
        "date_publish",
        "pubdate",
        "date_published"),
    /** The address. */
    URL("url", "link"),
    /** The outlet. */
    SOURCE("source", "publisher", "outlet", "source_domain");

    private final List<String> usual;

    Part(String... usual) {
      this.usual = List.of(usual);
    }

    /** Returns the word by which the user names the part. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the names. */
  public Columns {
    named = Map.copyOf(named);
  }

  /** Returns the mapping that goes by the usual names. */
  public static Columns usual() {
    return USUAL;
  }

  /**
   * Reads a mapping such as {@code text=body,published=pub_date}.
   *
   * @throws Malformed if it is no such list
   */
  public static Columns of(String written) {
    Map<Part, String> named = new EnumMap<>(Part.class);
    for (String pair : written.split(",", -1)) {
      Matcher matcher = PAIR.matcher(pair);
      Part part = matcher.matches() ? part(matcher.group(1)) : null;
      if (part == null || named.put(part, matcher.group(2)) != null) {
        throw new Malformed(
            "\""
                + pair
                + "\" is no mapping of a column: write text=NAME, and likewise title, published,"
                + " url, source, separated by commas and each once");
      }
    }
    return new Columns(named);
  }

  /** Returns the mapping as {@link #of} reads it, its parts in one order; empty for the usual. */
  public String written() {
    return Arrays.stream(Part.values())
        .filter(named::containsKey)
        .map(part -> part.label() + "=" + named.get(part))
        .collect(Collectors.joining(","));
  }

  /** Returns the names under which the part may stand, the likeliest first. */
  List<String> names(Part part) {
    String name = named.get(part);
    return name == null ? part.usual : List.of(name);
  }

  private static @Nullable Part part(String label) {
    for (Part part : Part.values()) {
      if (part.label().equals(label.toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    return null;
  }

  /** A mapping that cannot be read. */
  public static final class Malformed extends RapporteurException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }
}
