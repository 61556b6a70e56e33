package org.rapporteur.app.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Secrets;
import org.rapporteur.app.web.Site;
import org.rapporteur.app.web.WebSettings;

/**
 * Decides which requests are served at all: those that name this server as their host, so that no
 * page elsewhere can reach it under a name of its own; those with the token, where there is one;
 * and of those that change something only what pages of this server or programs sent.
 */
final class Guard {
  private static final String COOKIE = "rapporteur";
  private static final Pattern PATH = Pattern.compile("/(?!.*//)[\\w.~%,@:+/-]*");
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  /**
   * Nothing but what this server sends may run, load or frame; so text of articles, should markup
   * of it ever reach a page, could do nothing.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Site site;
  private final RateLimit limit;

  Guard(Site site) {
    this.site = site;
    this.limit =
        new RateLimit(
            site.settings().limits().requestsPerSecond(),
            site.settings().limits().burst(),
            System::nanoTime);
  }

  /** Checks a request before it is served. */
  void check(Context context) {
    headers(context);
    if (!limit.admits(context.ip())) {
      context.header("Retry-After", "1");
      throw new Refused(429, "too many requests: wait a second");
    }
    if (!PATH.matcher(context.path()).matches()) {
      throw new Refused(404, "there is no such page");
    }
    host(context);
    token(context);
    if (!READING.contains(context.method())) {
      origin(context);
    }
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "no-cache");
  }

  private void host(Context context) {
    String host = context.host();
    if (host == null) {
      throw new Refused(400, "the request names no host");
    }
    String name = host.replaceFirst(":\\d+$", "").replaceAll("[\\[\\]]", "");
    boolean known =
        WebSettings.isLoopback(site.settings().host())
            ? WebSettings.isLoopback(name)
            : site.settings().token() != null;
    if (!known) {
      throw new Refused(421, "this server does not go by the name in the request");
    }
  }

  private void token(Context context) {
    String token = site.settings().token();
    if (token == null || Secrets.areSame(context.header("Authorization"), "Bearer " + token)) {
      return;
    }
    if (Secrets.areSame(context.cookie(COOKIE), token)) {
      return;
    }
    if (Secrets.areSame(context.queryParam(Asked.TOKEN), token)) {
      context.cookie(cookie(token));
      return;
    }
    context.header("WWW-Authenticate", "Bearer realm=\"rapporteur\"");
    throw new Refused(
        401, "this server wants its token: open the address that it printed when it started");
  }

  /** Scripts cannot read it, and no other site's page sends it along. */
  private static Cookie cookie(String token) {
    Cookie cookie = new Cookie(COOKIE, token, "/", -1, false, true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /** A browser tells where a request comes from; a program tells nothing, and needs no cookie. */
  private static void origin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new Refused(403, "a page of another site sent this");
    }
    String origin = context.header("Origin");
    if (origin != null && !authority(origin).equals(context.host())) {
      throw new Refused(403, "a page of another site sent this");
    }
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
