package org.rapporteur.sources;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.fetch.Fetched;

/**
 * Bytes that may hold articles, and what is known about them beforehand.
 *
 * @param name what the user calls them
 * @param file the file they stand in as they are; nothing for what is piped in, fetched or unpacked
 * @param type media type as a server stated it, such as {@code text/html}
 * @param charset encoding as a server stated it
 * @param stated what is known of the article, if it is a single one
 * @param in the bytes
 */
record Body(
    String name,
    @Nullable Path file,
    @Nullable String type,
    @Nullable Charset charset,
    Stated stated,
    InputStream in) {

  static Body of(String name, @Nullable Path file, InputStream in) {
    return new Body(name, file, null, null, Stated.NOTHING, in);
  }

  static Body of(String name, Fetched.Document document, Stated stated) {
    return new Body(
        name,
        null,
        document.type(),
        document.charset(),
        stated,
        new ByteArrayInputStream(document.body()));
  }

  Body withStream(InputStream other) {
    return new Body(name, file, type, charset, stated, other);
  }

  /** What is inside is of a type that nobody stated. */
  Body unpacked(InputStream other) {
    return new Body(name, null, null, charset, stated, other);
  }
}
