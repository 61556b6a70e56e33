package org.rapporteur.app.web;

import org.jspecify.annotations.Nullable;

/**
 * How the server is reached and what it bears.
 *
 * @param host name or address that it listens on
 * @param port 0 for any that is free
 * @param token what every request must bring; absent only on the loopback
 * @param mayChange whether users may correct records and add articles
 * @param limits what it bears
 */
public record WebSettings(
    String host, int port, @Nullable String token, boolean mayChange, WebLimits limits) {

  /** Checks that only the loopback goes without a token. */
  public WebSettings {
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException("an address others can reach needs a token");
    }
  }

  /** Settings for this machine only. */
  public static WebSettings ofLoopback(int port) {
    return new WebSettings("127.0.0.1", port, null, true, WebLimits.USUAL);
  }

  /** Returns the same for another address and with a token. */
  public WebSettings open(String address, @Nullable String secret) {
    return new WebSettings(address, port, secret, mayChange, limits);
  }

  /** Returns the same for users who may only look. */
  public WebSettings toRead() {
    return new WebSettings(host, port, token, false, limits);
  }

  /** Returns the same with other limits. */
  public WebSettings within(WebLimits others) {
    return new WebSettings(host, port, token, mayChange, others);
  }

  /** Tells whether only this machine reaches an address. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
