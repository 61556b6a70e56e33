package org.rapporteur.app.web.page;

import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Site;

/**
 * What every page has around its own content.
 *
 * @param title of the page
 * @param section of the navigation that it belongs to, such as {@code /events}
 * @param asked the address of the page
 * @param words the same in plain words; empty where a page cannot be filtered
 * @param secret what forms bring back
 * @param mayChange whether users may correct
 * @param archive name of the archive's file
 * @param version of the program
 */
public record Shell(
    String title,
    String section,
    Asked asked,
    String words,
    String secret,
    boolean mayChange,
    String archive,
    String version) {
  static Shell of(Site site, Asked asked, String title, String section, String words) {
    return new Shell(
        title,
        section,
        asked,
        words,
        site.secret(),
        site.settings().mayChange(),
        String.valueOf(site.archive().file().getFileName()),
        site.version());
  }

  /** Returns the address of a style sheet or script. */
  public String asset(String name) {
    return "/assets/" + name;
  }

  /** Tells whether the navigation marks a section. */
  public boolean isIn(String other) {
    return section.equals(other);
  }
}
