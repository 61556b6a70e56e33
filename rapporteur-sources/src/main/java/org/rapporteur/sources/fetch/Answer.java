package org.rapporteur.sources.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param uri the address that was asked
 * @param status status code
 * @param headers headers
 * @param bytes the body as it was sent
 */
record Answer(URI uri, int status, HttpHeaders headers, byte[] bytes) {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{2,40})");

  String type() {
    String stated = headers.firstValue("Content-Type").orElse("");
    int end = stated.indexOf(';');
    return (end < 0 ? stated : stated.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  @Nullable Charset charset() {
    Matcher matcher = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
    try {
      return matcher.find() && Charset.isSupported(matcher.group(1))
          ? Charset.forName(matcher.group(1))
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  Validator validator() {
    return new Validator(
        headers.firstValue("ETag").orElse(null), headers.firstValue("Last-Modified").orElse(null));
  }

  /** Returns where a redirect leads. */
  Optional<URI> location() {
    try {
      return headers.firstValue("Location").map(where -> uri.resolve(where.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns how long the server asks to wait, in seconds or as a date. */
  Optional<Duration> retryAfter(Clock clock) {
    String stated = headers.firstValue("Retry-After").orElse("").strip();
    if (stated.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(stated)));
    }
    try {
      Instant until = ZonedDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(clock.instant(), until);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the body, unpacked.
   *
   * @throws FetchRefused if it is too large or damaged
   */
  byte[] body(int largest) {
    if (!headers.firstValue("Content-Encoding").orElse("").strip().matches("(?i)(x-)?gzip")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] body = in.readNBytes(largest + 1);
      if (body.length > largest) {
        throw BoundedBody.tooLarge(largest);
      }
      return body;
    } catch (IOException e) {
      throw FetchRefused.forNow("the answer is damaged (" + e.getMessage() + "): try again later");
    }
  }
}
