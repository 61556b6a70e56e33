package org.rapporteur.sources.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What became of a request. */
public sealed interface Fetched {
  /**
   * The server gave something out.
   *
   * @param uri address after all redirects
   * @param type media type without parameters, in small letters; empty when not stated
   * @param charset encoding as stated
   * @param body the bytes, unpacked
   * @param validator what to ask with the next time
   */
  record Document(URI uri, String type, @Nullable Charset charset, byte[] body, Validator validator)
      implements Fetched {}

  /** The server has nothing newer than what the validator stands for. */
  record Unchanged() implements Fetched {}

  /**
   * There is nothing to be had.
   *
   * @param why what is wrong and what to do
   * @param passing whether a later try may succeed
   */
  record Refused(String why, boolean passing) implements Fetched {}
}
