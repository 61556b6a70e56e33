package org.rapporteur.sources;

import java.util.regex.Pattern;
import org.rapporteur.model.Article;

/**
 * Reads plain text: a short first line that ends no sentence, with a blank line below, is the
 * title.
 */
final class PlainText {
  private static final int LONGEST_TITLE = 180;
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.,;:…][\"'”’)\\]]?$");

  private PlainText() {}

  static Article article(String text) {
    String body = text.stripLeading();
    int lineEnd = body.indexOf('\n');
    if (lineEnd < 0 || lineEnd > LONGEST_TITLE) {
      return Article.of(text);
    }
    String title = body.substring(0, lineEnd).strip();
    String rest = body.substring(lineEnd + 1);
    int nextEnd = rest.indexOf('\n');
    boolean blankBelow = nextEnd >= 0 && rest.substring(0, nextEnd).isBlank();
    return blankBelow && !rest.isBlank() && !ENDS_SENTENCE.matcher(title).matches()
        ? new Article(rest.stripLeading(), title, null, null, null)
        : Article.of(text);
  }
}
