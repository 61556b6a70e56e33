package org.rapporteur.reader;

import org.rapporteur.model.Article;

/** The text that a Reading's spans point into: the title, a blank line and the body. */
final class InputText {
  private InputText() {}

  /** Joins title and body; a body that repeats the title as its first line is left as it is. */
  static String of(Article article) {
    String title = article.title();
    if (title == null || title.isBlank() || startsWith(article.text(), title.strip())) {
      return article.text();
    }
    return title.strip() + "\n\n" + article.text();
  }

  private static boolean startsWith(String text, String title) {
    String body = text.stripLeading();
    return body.startsWith(title)
        && (body.length() == title.length()
            || body.charAt(title.length()) == '\n'
            || body.charAt(title.length()) == '\r');
  }
}
