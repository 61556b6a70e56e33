package org.rapporteur.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.PartyRecord;

/**
 * One thing that a record says.
 *
 * @param name of the field, for people
 * @param parts what it holds
 */
public record Fact(String name, List<Part> parts) {
  /** Copies the list. */
  public Fact {
    parts = List.copyOf(parts);
  }

  /**
   * A value.
   *
   * @param text for people
   * @param address of its page
   * @param beside what else is known of it, such as the words of the article
   */
  public record Part(String text, @Nullable String address, @Nullable String beside) {
    static Part of(EntityReference entity) {
      return new Part(entity.name(), Links.to(entity.key()), entity.country());
    }

    private static Part of(PartyRecord party) {
      String words = party.words();
      String office = party.office();
      String beside =
          words == null || words.equals(party.entity().name()) ? office : "“" + words + "”";
      return new Part(party.entity().name(), Links.to(party.entity().key()), beside);
    }
  }

  static Fact of(String name, String text) {
    return of(name, text.isEmpty() ? List.of() : List.of(text));
  }

  static Fact of(String name, List<String> texts) {
    return new Fact(name, texts.stream().map(text -> new Part(text, null, null)).toList());
  }

  static Fact of(String name, EntityReference entity) {
    return new Fact(name, List.of(Part.of(entity)));
  }

  static Fact ofParties(String name, List<PartyRecord> parties) {
    return new Fact(name, parties.stream().map(Part::of).toList());
  }

  /** Tells whether there is nothing to say. */
  boolean isEmpty() {
    return parts.isEmpty();
  }
}
