package org.rapporteur.archive.save;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.rapporteur.json.Json;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Reading;

/** Readings as they lie in the archive: JSON without the words of the text, deflated. */
final class Packed {
  private static final int LEVEL = 3;

  private Packed() {}

  /** Packs a Reading; where texts may not be kept, without the damaged words before repairs too. */
  static byte[] pack(Reading reading, boolean keepText) {
    String json = Json.withoutText(keepText ? reading : withoutRepairs(reading));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length() / 4);
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static Reading withoutRepairs(Reading reading) {
    ArticleText article = reading.article();
    return new Reading(
        reading.format(),
        new ArticleText(
            article.id(),
            article.title(),
            article.source(),
            article.url(),
            article.published(),
            article.language(),
            article.text(),
            List.of()),
        reading.entities(),
        reading.meetings(),
        reading.events(),
        reading.statements(),
        reading.relations(),
        reading.topics(),
        reading.warnings());
  }

  /** Returns the Reading with its text put back. */
  static Reading unpack(byte[] packed, String text) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return Json.reading(new String(in.readAllBytes(), StandardCharsets.UTF_8), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
