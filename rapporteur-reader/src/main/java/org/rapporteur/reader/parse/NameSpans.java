package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mends tagged names that begin or end at the wrong word: a dateline is no part of the name behind
 * it, initials belong to the name that follows, and whoever stands behind "President" is a person.
 *
 * <p>Example: {@code BONN - Chancellor Kohl} tagged as one name gives Bonn, a title and Kohl.
 */
final class NameSpans {
  private static final double MENDED = 0.6;
  private static final Set<String> OFFICES =
      Set.of(
          "President",
          "Chancellor",
          "Premier",
          "Minister",
          "Senator",
          "King",
          "Queen",
          "Ambassador",
          "Emir",
          "Sultan",
          "Shah",
          "Marshal",
          "Ayatollah");
  private static final Set<String> BEFORE_OFFICES =
      Set.of("Prime", "Foreign", "Defense", "Defence", "Finance", "Interior", "Vice", "Deputy");

  private final Words words;

  NameSpans(Words words) {
    this.words = words;
  }

  /** Returns the mentions in order of their first word, the longer first. */
  List<TaggedMention> mend(List<TaggedMention> tagged) {
    int dash = Dateline.end(words);
    Map<Long, TaggedMention> kept = new LinkedHashMap<>();
    for (TaggedMention mention : tagged) {
      for (TaggedMention piece : cut(mention, dash)) {
        TaggedMention name = withInitials(piece, dash);
        kept.putIfAbsent(((long) name.first() << 32) | name.last(), name);
      }
    }
    List<TaggedMention> mended = new ArrayList<>(kept.values());
    addHolders(mended);
    mended.sort(
        Comparator.comparingInt(TaggedMention::first)
            .thenComparing(Comparator.comparingInt(TaggedMention::last).reversed()));
    return List.copyOf(mended);
  }

  /** What stands before and behind the dash of the dateline, each for itself. */
  private List<TaggedMention> cut(TaggedMention mention, int dash) {
    if (dash < mention.first() || mention.last() < dash) {
      return List.of(mention);
    }
    List<TaggedMention> pieces = new ArrayList<>();
    if (mention.first() < dash && mention.first() == 0) {
      pieces.add(new TaggedMention(0, placeEnd(dash), TagType.GPE, mention.score()));
    }
    int first = dash + 1;
    if (mention.type() == TagType.PERSON) {
      first = behindOffice(first, mention.last());
      if (first > dash + 1) {
        pieces.add(new TaggedMention(dash + 1, first - 1, TagType.TITLE, MENDED));
      }
    }
    if (first <= mention.last() && mention.type() != TagType.GPE) {
      pieces.add(mention.over(first, mention.last()));
    }
    return pieces;
  }

  /** The last word in capitals of the place that the dateline begins with. */
  private int placeEnd(int dash) {
    int last = 0;
    while (last + 1 < dash && Dateline.isCapitals(words.texts()[last + 1])) {
      last++;
    }
    return last;
  }

  private int behindOffice(int from, int last) {
    for (int at = last; at >= from; at--) {
      if (OFFICES.contains(words.texts()[at])) {
        return at + 1;
      }
    }
    return from;
  }

  /** M. S. Gorbachev, where only the surname or one letter of two was tagged. */
  private TaggedMention withInitials(TaggedMention mention, int dash) {
    int first = mention.first();
    while (mention.type() == TagType.PERSON && first - 1 > dash && isInitial(first - 1)) {
      first--;
    }
    return first == mention.first() ? mention : mention.over(first, mention.last());
  }

  private boolean isInitial(int at) {
    String word = words.texts()[at];
    return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
  }

  /** President Bush, of which nothing was tagged: an office, and the name of who holds it. */
  private void addHolders(List<TaggedMention> mentions) {
    for (int at = 0; at + 1 < words.count(); at++) {
      int name = at + 1;
      if (OFFICES.contains(words.texts()[at]) && isName(name) && isFreeOf(mentions, name)) {
        int last = name;
        while (last + 1 < words.count() && isName(last + 1) && isFreeOf(mentions, last + 1)) {
          last++;
        }
        mentions.add(new TaggedMention(name, last, TagType.PERSON, MENDED));
        office(mentions, at).ifPresent(mentions::add);
      }
    }
  }

  private Optional<TaggedMention> office(List<TaggedMention> mentions, int last) {
    int first = last;
    while (first > 0 && BEFORE_OFFICES.contains(words.texts()[first - 1])) {
      first--;
    }
    return isFreeOf(mentions, last)
        ? Optional.of(new TaggedMention(first, last, TagType.TITLE, MENDED))
        : Optional.empty();
  }

  private static boolean isFreeOf(List<TaggedMention> mentions, int word) {
    return mentions.stream().noneMatch(m -> m.first() <= word && word <= m.last());
  }

  private boolean isName(int at) {
    String word = words.texts()[at];
    return isCapital(at)
        && word.length() > 1
        && !OFFICES.contains(word)
        && word.chars().skip(1).anyMatch(Character::isLowerCase);
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(words.texts()[at].codePointAt(0));
  }
}
