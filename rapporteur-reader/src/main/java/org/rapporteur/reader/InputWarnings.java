package org.rapporteur.reader;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;

/** What can be said about an article before it is read. */
final class InputWarnings {
  private InputWarnings() {}

  static List<Warning> of(Article article) {
    List<Warning> warnings = new ArrayList<>();
    if (article.text().isBlank()) {
      warnings.add(new Warning("empty-text", "The article has no text.", null));
    }
    if (article.published() == null) {
      warnings.add(
          new Warning(
              "no-publication-date",
              "The day of publication is not known: dates such as \"on Monday\" stay as words.",
              null));
    }
    return warnings;
  }
}
