package org.rapporteur.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Warning;

/** What was found at one place of the input: an article, or the reason why there is none. */
public sealed interface Input {
  /** Returns the name of the origin, and the place in it where an origin holds several articles. */
  String where();

  /**
   * An article that can be read.
   *
   * @param where file and line
   * @param article what was found
   * @param language ISO 639-1 code, when it is clear
   * @param warnings what the user should know
   */
  record Found(String where, Article article, @Nullable String language, List<Warning> warnings)
      implements Input {

    /** Copies the list. */
    public Found {
      warnings = List.copyOf(warnings);
    }

    /** Says why the article has no day although one is stated; nothing where none is. */
    public Optional<String> unreadableDay() {
      return warnings.stream()
          .filter(warning -> warning.code().equals(PublicationDay.BAD_DAY))
          .filter(warning -> article.published() == null)
          .map(Warning::message)
          .findFirst();
    }

    /** Adds to a Reading what was found out before the article was read. */
    public Reading addTo(Reading reading) {
      ArticleText read = reading.article();
      return new Reading(
          reading.format(),
          new ArticleText(
              read.id(),
              read.title(),
              read.source(),
              read.url(),
              read.published(),
              read.language() == null ? language : read.language(),
              read.text(),
              read.repairs()),
          reading.entities(),
          reading.meetings(),
          reading.events(),
          reading.statements(),
          reading.relations(),
          reading.topics(),
          Stream.concat(warnings.stream(), reading.warnings().stream()).toList());
    }
  }

  /**
   * A place where no article could be found.
   *
   * @param where file and line
   * @param why what is wrong and what to do
   * @param reason what kind of fault it is
   */
  record Unreadable(String where, String why, Reason reason) implements Input {

    /** Something is wrong with the input itself. */
    public Unreadable(String where, String why) {
      this(where, why, Reason.BROKEN);
    }
  }

  /** What kind of fault keeps an article from being read. */
  enum Reason {
    /** The input is damaged, missing, or not what it should be. */
    BROKEN,
    /** There is nothing to read: no words, or no article in a page. */
    NO_ARTICLE,
    /** The article is in a language that cannot be read. */
    OTHER_LANGUAGE,
    /** A server did not answer, or asked to come back: a later try may succeed. */
    PASSING
  }
}
