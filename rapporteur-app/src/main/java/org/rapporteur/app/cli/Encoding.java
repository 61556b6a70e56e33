package org.rapporteur.app.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Writing in the character set of a terminal, which may not have every character. */
final class Encoding {
  private Encoding() {}

  /** A writer that puts a sign in the place of what the character set cannot show. */
  static OutputStreamWriter writer(OutputStream out, Charset charset) {
    return new OutputStreamWriter(
        out,
        charset
            .newEncoder()
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .onMalformedInput(CodingErrorAction.REPLACE));
  }
}
