package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;

/**
 * Looks at an article before it is read: no words, far too long or in another language are refused
 * with what to do; half characters are replaced.
 */
final class ArticleCheck {
  /** Longer than any article: about 170,000 words. */
  static final int LONGEST = 1_000_000;

  private final LanguageDetector detector = LanguageDetector.open();
  private final InputOptions options;

  ArticleCheck(InputOptions options) {
    this.options = options;
  }

  /** Returns what becomes of an article that was found. */
  Input check(String where, Article found, List<Warning> soFar) {
    List<Warning> warnings = new ArrayList<>(soFar);
    Article article = whole(options.applyTo(found), warnings);
    if (article.text().isBlank()) {
      return new Input.Unreadable(
          where, "the text is empty: nothing to read", Input.Reason.NO_ARTICLE);
    }
    if (article.text().codePoints().noneMatch(Character::isLetter)) {
      return new Input.Unreadable(
          where, "there is no word in the text: nothing to read", Input.Reason.NO_ARTICLE);
    }
    if (article.text().length() > LONGEST && !options.force()) {
      return new Input.Unreadable(
          where,
          String.format(
              Locale.ROOT,
              "%,d characters are more than one article (at most %,d): split the text, or read it"
                  + " anyway with --force",
              article.text().length(),
              LONGEST));
    }
    warnAboutDay(article, warnings);
    return inLanguage(where, article, warnings);
  }

  private Input inLanguage(String where, Article article, List<Warning> warnings) {
    Optional<Language> language = detector.detect(article.text());
    if (language.isEmpty() || language.get().code().equals(LanguageDetector.ENGLISH)) {
      return new Input.Found(where, article, language.map(Language::code).orElse(null), warnings);
    }
    String name = language.get().name() + " (" + language.get().code() + ")";
    if (!options.force()) {
      return new Input.Unreadable(
          where,
          "the text is in "
              + name
              + ", and only English can be read: translate it first, or read"
              + " it anyway with --force",
          Input.Reason.OTHER_LANGUAGE);
    }
    warnings.add(
        new Warning(
            "other-language",
            "The text is in " + name + ", and only English can be read well.",
            null));
    return new Input.Found(where, article, language.get().code(), warnings);
  }

  private void warnAboutDay(Article article, List<Warning> warnings) {
    LocalDate published = article.published();
    if (published != null && published.isAfter(options.today().plusDays(1))) {
      warnings.add(
          new Warning(
              "published-in-future",
              "The day of publication "
                  + published
                  + " has not come yet; dates reckoned from it"
                  + " may be wrong.",
              null));
    }
  }

  /** Half of a surrogate pair is no character: no other program could read our output. */
  private static Article whole(Article article, List<Warning> warnings) {
    String text = withoutHalves(article.text());
    String title = article.title() == null ? null : withoutHalves(article.title());
    if (text.equals(article.text()) && Objects.equals(title, article.title())) {
      return article;
    }
    warnings.add(
        new Warning(
            "broken-characters",
            "Half characters (single surrogates) in the text stand as \uFFFD now.",
            null));
    return new Article(text, title, article.published(), article.source(), article.url());
  }

  private static String withoutHalves(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole == null ? text : whole.toString();
  }
}
