package org.rapporteur.app.web.api;

import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.Archive;

/**
 * What the routes share.
 *
 * @param site what is shown
 * @param freshness spares programs what they have
 * @param streams sends what is long
 */
record Service(Site site, Freshness freshness, Streams streams) {
  static Service of(Site site) {
    return new Service(site, new Freshness(site), new Streams());
  }

  Archive archive() {
    return site.archive();
  }

  /** Checks that users may change the archive. */
  void checkChange() {
    if (!site.settings().mayChange()) {
      throw new Refused(403, "the archive was opened to read only");
    }
  }
}
