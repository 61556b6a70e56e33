package org.rapporteur.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.rapporteur.json.Json;
import org.rapporteur.model.Warning;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON object, an array of them, or one on each line. Lines are read one at a time, so a
 * file of any length will do.
 */
final class JsonInput {
  private static final int LARGEST_LINE = 32 << 20;
  private static final String BLANK = "the file holds blank lines only: nothing to read";

  private JsonInput() {}

  static void readValue(String name, JsonNode value, List<Warning> warnings, Intake intake) {
    if (!value.isArray()) {
      take(name, value, warnings, intake);
      return;
    }
    if (value.isEmpty()) {
      throw new UnreadableInput("the array is empty: nothing to read");
    }
    for (int i = 0; i < value.size(); i++) {
      take(name + ", article " + (i + 1), value.get(i), warnings, intake);
    }
  }

  static void readDecodedLines(String name, Decoded decoded, Intake intake) {
    if (decoded.text().isBlank()) {
      throw new UnreadableInput(BLANK);
    }
    String[] lines = decoded.text().split("\n");
    for (int i = 0; i < lines.length; i++) {
      readLine(name + ", line " + (i + 1), lines[i], decoded.warnings(), intake);
    }
  }

  static void readLines(String name, InputStream in, Intake intake) throws IOException {
    int number = 0;
    boolean any = false;
    for (byte[] line = nextLine(in); line.length > 0; line = nextLine(in)) {
      number++;
      String where = name + ", line " + number;
      try {
        Decoded decoded = decode(line);
        any |= !decoded.text().isBlank();
        readLine(where, decoded.text(), decoded.warnings(), intake);
      } catch (UnreadableInput e) {
        any = true;
        intake.refuse(where, e);
      }
    }
    if (!any) {
      throw new UnreadableInput(BLANK);
    }
  }

  private static Decoded decode(byte[] line) {
    if (line.length > LARGEST_LINE) {
      throw new UnreadableInput(
          "the line is longer than " + (LARGEST_LINE >> 20) + " MB: split the text");
    }
    return Decoder.decode(line);
  }

  private static void readLine(String where, String line, List<Warning> warnings, Intake intake) {
    if (line.isBlank()) {
      return;
    }
    try {
      take(where, Json.parse(line), warnings, intake);
    } catch (Json.MalformedJson e) {
      String message = e.reason().replaceFirst("^line 1, ", "");
      intake.refuse(where, message + ": each line must be one JSON object");
    }
  }

  private static void take(String where, JsonNode value, List<Warning> warnings, Intake intake) {
    try {
      JsonArticle found = JsonArticle.of(value, intake.columns());
      intake.take(where, found.article(), warnings, found.warnings());
    } catch (UnreadableInput e) {
      intake.refuse(where, e);
    }
  }

  /** Returns the bytes up to and with the line break; more than the largest line is passed over. */
  private static byte[] nextLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    for (int value = in.read(); value >= 0; value = in.read()) {
      if (line.size() <= LARGEST_LINE) {
        line.write(value);
      }
      if (value == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }
}
