package org.rapporteur.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes the name of the site off a title: where the outlet is known by that name, or a heading of
 * the page holds the rest alone.
 */
final class PageTitle {
  private static final Pattern PARTING = Pattern.compile("\\s+(?:[-–—|·•»]|::?)\\s+|\\s*\\|\\s*");
  private static final int MOST_PARTINGS = 10;

  private PageTitle() {}

  static String bare(String title, @Nullable String source, Document page) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.select("h1").stream().limit(MOST_PARTINGS).toList()) {
      headings.add(plain(heading.text()));
    }
    if (headings.contains(plain(title))) {
      return title;
    }
    Matcher parting = PARTING.matcher(title);
    for (int i = 0; i < MOST_PARTINGS && parting.find(); i++) {
      String front = title.substring(0, parting.start());
      String back = title.substring(parting.end());
      if (front.isBlank() || back.isBlank()) {
        continue;
      }
      if (headings.contains(plain(front)) || isName(back, source)) {
        return front;
      }
      if (headings.contains(plain(back)) || isName(front, source)) {
        return back;
      }
    }
    return title;
  }

  private static boolean isName(String part, @Nullable String source) {
    return source != null && !part.isBlank() && plain(part).equals(plain(source));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
