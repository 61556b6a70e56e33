package org.rapporteur.archive.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text on its way to a stream, in UTF-8; half a surrogate pair becomes a question mark. */
final class Sink {
  private static final int BUFFER = 1 << 16;

  private final Writer writer;

  Sink(OutputStream out) {
    writer =
        new BufferedWriter(
            new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            BUFFER);
  }

  void write(CharSequence text) {
    try {
      writer.append(text);
    } catch (IOException e) {
      throw new BrokenExport(e);
    }
  }

  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new BrokenExport(e);
    }
  }
}
